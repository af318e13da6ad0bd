import { recordOrEmpty } from "../../../provider/engine/isRecord";
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import type { TestFabric } from "../../helpers/testFabric";
import { byHand, quoted } from "./byHand";
import { makeMachines, powerOf } from "./machinesBeside";
import { describePropertyRows, type Observation, type PropertyRow } from "./propertyRows";
import { field, row } from "./rowOf";

const shown = [
  "VirtualMachinePath",
  "VirtualHardDiskPath",
  "MacAddressMinimum",
  "MacAddressMaximum",
  "MaximumStorageMigrations",
  "MaximumVirtualMachineMigrations",
  "VirtualMachineMigrationEnabled",
  "UseAnyNetworkForMigration",
  "NumaSpanningEnabled",
  "EnableEnhancedSessionMode",
];

async function observe(fabric: TestFabric, declared: Readonly<Record<string, unknown>>): Promise<Observation> {
  const name = String(declared["name"]);
  const texts =
    "'VirtualMachineMigrationAuthenticationType', 'VirtualMachineMigrationPerformanceOption', 'ResourceMeteringSaveInterval'";
  const [record] = await byHand(
    fabric,
    `$one = Get-VMHost; $seen = @{}; foreach ($key in ${shown.map(quoted).join(", ")}) { $seen[$key] = $one.$key }; ` +
      `foreach ($key in ${texts}) { $seen[$key] = [string]$one.$key }; ` +
      "$seen['Networks'] = @{}; Get-VMMigrationNetwork | ForEach-Object -Process { $seen['Networks'][$_.Subnet] = $_.Priority }; " +
      `$seen['Features'] = @((Get-FabricHost -HostName ${name}).Features); $seen`,
    name,
  );
  return { record, ...(await powerOf(fabric)) };
}

const network =
  (subnet: string): PropertyRow["seen"] =>
  (record) => {
    return recordOrEmpty(field("Networks")(record))[subnet];
  };

const installed =
  (feature: string): PropertyRow["seen"] =>
  (record) => {
    const features = field("Features")(record);
    return Array.isArray(features) && features.includes(feature);
  };

const settingRows: readonly PropertyRow[] = [
  row("virtualMachinePath", ["D:\\VMs", "D:\\Machines"], "VirtualMachinePath", 0),
  row("virtualHardDiskPath", ["D:\\Disks", "D:\\More Disks"], "VirtualHardDiskPath", 0),
  row("macAddressMinimum", ["00-15-5d-01-00-00", "00155D010010"], "MacAddressMinimum", 0, {
    shows: ["00155D010000", "00155D010010"],
  }),
  row("macAddressMaximum", ["00155D0101FF", "00155D0102FF"], "MacAddressMaximum", 0),
  row("maximumStorageMigrations", [4, 5], "MaximumStorageMigrations", 0),
  row("maximumVirtualMachineMigrations", [4, 5], "MaximumVirtualMachineMigrations", 0),
  row("liveMigrationEnabled", [true, false, true], "VirtualMachineMigrationEnabled", 0),
  row("migrationAuthenticationType", ["Kerberos", "CredSSP"], "VirtualMachineMigrationAuthenticationType", 0),
  row("migrationPerformanceOption", ["SMB", "TCPIP"], "VirtualMachineMigrationPerformanceOption", 0),
  row("useAnyNetworkForMigration", [true, false], "UseAnyNetworkForMigration", 0),
  row("numaSpanningEnabled", [false, true], "NumaSpanningEnabled", 0),
  row("enhancedSessionMode", [true, false], "EnableEnhancedSessionMode", 0),
  row("resourceMeteringSaveInterval", [7200, 86_400], "ResourceMeteringSaveInterval", 0, {
    shows: ["02:00:00", "1.00:00:00"],
  }),
  {
    ...row("migrationNetworks", [], network("10.0.1.0/24"), 0),
    at: ["migrationNetworks", "10.0.1.0/24", "priority"],
    values: [1, 5],
    stops: [0],
  },
  {
    ...row("migrationNetworks", [], network("fd00:1::/64"), 0),
    at: ["migrationNetworks", "fd00:1::/64"],
    values: [{ priority: 3 }, undefined, { priority: 4 }],
    shows: [3, undefined, 4],
    stops: [0, 0],
  },
  row("features", [["Hyper-V"], ["Hyper-V", "Windows-Server-Backup"]], installed("Windows-Server-Backup"), 0, {
    shows: [false, true],
  }),
];

const drives = ["C", "D"].map((letter) => ({ letter, size: "1TB" }));

describePropertyRows({
  kind: hyperVHost,
  definition: {
    hosts: [
      { name: "HV1", domain: "corp.example", drives },
      { name: "HV2", features: ["Hyper-V", "Hyper-V-PowerShell", "Failover-Clustering"], drives },
    ],
  },
  prepare: (fabric) => makeMachines(fabric, "web"),
  subjects: [
    { title: "with machines on it", declared: { name: "HV1" }, rows: settingRows, observe },
    {
      title: "with a feature whose tools are missing",
      declared: { name: "HV2", features: ["Hyper-V", "Failover-Clustering"] },
      rows: [
        row("includeManagementTools", [false, true], installed("RSAT-Clustering-PowerShell"), 0, {
          shows: [false, true],
        }),
      ],
      observe,
    },
  ],
  // Only a node of a cluster has maintenance: clusteredMachine.test.ts.
  notSettings: ["maintenance", "name", "featureSource", "rebootPolicy", "rebootTimeoutSeconds", "timeouts"],
});
