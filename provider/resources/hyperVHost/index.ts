/** The kind HyperVHost. */
import { defineKind } from "../../engine/kind";
import { observedFeatures, waitsForRestart } from "./features";
import { observedMaintenance } from "./membership";
import { createHost, planHost } from "./plan";
import { hostRecord, hostSelect, type HostRecord } from "./record";
import { hostRules } from "./rules";
import { hyperVHostShape } from "./schema";

const read = { command: "Get-HostRecord", parameters: {} };

function fullName({ VMHost, Win32_ComputerSystem: { DNSHostName, Domain, PartOfDomain } }: HostRecord): string {
  return (
    VMHost?.FullyQualifiedDomainName ??
    (PartOfDomain && Domain !== undefined ? `${DNSHostName}.${Domain}` : DNSHostName)
  );
}

export const hyperVHost = defineKind({
  name: "HyperVHost",
  shape: hyperVHostShape,
  record: hostRecord,
  select: hostSelect,
  rules: hostRules,
  host: ({ name }) => String(name),
  label: ({ name }) => String(name),
  find: () => read,
  byId: () => read,
  id: (_record, { name }) => name.toLowerCase(),
  outputs: (record) => {
    const versions = record.VMHostSupportedVersion ?? [];
    return {
      logicalProcessorCount: record.Win32_ComputerSystem.NumberOfLogicalProcessors,
      memoryCapacityBytes: record.Win32_ComputerSystem.TotalPhysicalMemory,
      operatingSystem: record.Win32_OperatingSystem.Caption,
      osVersion: record.Win32_OperatingSystem.Version,
      osBuild: record.Win32_OperatingSystem.BuildNumber,
      fullyQualifiedDomainName: fullName(record),
      pendingReboot: waitsForRestart(record),
      clusterName: record.Cluster?.Name === "" ? undefined : record.Cluster?.Name,
      supportedVirtualMachineVersions: versions.map(({ Version }) => Version),
      defaultVirtualMachineVersion: versions.find(({ IsDefault }) => IsDefault)?.Version,
    };
  },
  observe: ({ migrationNetworks, ...values }, record, desired) => ({
    ...values,
    ...observedFeatures(record, desired),
    maintenance: observedMaintenance(record),
    // Networks are removed only where the declaration speaks of networks at all.
    ...(desired.migrationNetworks === undefined ? {} : { migrationNetworks: migrationNetworks ?? {} }),
  }),
  ownership: undefined,
  create: createHost,
  plan: planHost,
  remove: undefined,
});
