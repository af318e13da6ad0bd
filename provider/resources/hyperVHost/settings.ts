/** What Hyper-V itself is told: it exists only once the role runs. */
import { z } from "zod";
import { deviceMap, property, type CustomSet } from "../../engine/property";
import { seconds } from "../../engine/values/codecs";
import { macAddress } from "../../engine/values/macAddress";
import { samePath, windowsPath } from "../../engine/values/windowsPath";
import { subnet } from "../subnet";

/** A setting that one parameter of Set-VMHost sets; left out, it stays as it is. */
const setting = <S extends z.ZodType>(schema: S, parameter: string, source = parameter) =>
  property(schema, { change: "inPlace", setBy: `Set-VMHost -${parameter}`, readFrom: `VMHost.${source}` });

const folder = (parameter: string) =>
  property(windowsPath().optional(), {
    change: "inPlace",
    setBy: `Set-VMHost -${parameter}`,
    readFrom: `VMHost.${parameter}`,
    equal: samePath,
  });

/** The ends of the range are set together, so that it is never upside down in between. */
const setRange: CustomSet = {
  cmdlet: "Set-VMHost",
  parameters: (_value, beside) => ({
    MacAddressMinimum: beside["macAddressMinimum"],
    MacAddressMaximum: beside["macAddressMaximum"],
  }),
};

const endOfRange = (source: `VMHost.${string}`) =>
  property(macAddress().optional(), { change: "inPlace", set: setRange, readFrom: source });

const count = () => z.number().int().min(0, "is below 0").optional();

export const hostSettings = {
  /** Folder for new virtual machines. Left out: as it is. */
  virtualMachinePath: folder("VirtualMachinePath"),
  /** Folder that tools offer for new virtual disks; a disk of this package always names its own. Left out: as it is. */
  virtualHardDiskPath: folder("VirtualHardDiskPath"),
  /** First address that the host gives to adapters; together with `macAddressMaximum`, and apart from other hosts' ranges. */
  macAddressMinimum: endOfRange("VMHost.MacAddressMinimum"),
  /** Last address that the host gives to adapters; together with `macAddressMinimum`. */
  macAddressMaximum: endOfRange("VMHost.MacAddressMaximum"),
  /** Storage migrations at the same time. Left out: as it is (2 on a new host). */
  maximumStorageMigrations: setting(count(), "MaximumStorageMigrations"),
  /** Live migrations at the same time. In a cluster its own setting goes first. Left out: as it is (2 on a new host). */
  maximumVirtualMachineMigrations: setting(count(), "MaximumVirtualMachineMigrations"),
  /** Live migration to and from other hosts; the host must be in a domain. Left out: as it is (off on a new host). */
  liveMigrationEnabled: property(z.boolean().optional(), {
    change: "inPlace",
    readFrom: "VMHost.VirtualMachineMigrationEnabled",
  }),
  /** How hosts authenticate a live migration; Kerberos needs constrained delegation in the domain. Left out: as it is. */
  migrationAuthenticationType: setting(
    z.enum(["CredSSP", "Kerberos"]).optional(),
    "VirtualMachineMigrationAuthenticationType",
  ),
  /** How the memory of a live migration travels. Left out: as it is. */
  migrationPerformanceOption: setting(
    z.enum(["TCPIP", "Compression", "SMB"]).optional(),
    "VirtualMachineMigrationPerformanceOption",
  ),
  /** Whether live migrations may come in over any network, and not over `migrationNetworks` only. Left out: as it is. */
  useAnyNetworkForMigration: setting(z.boolean().optional(), "UseAnyNetworkForMigration"),
  /** Networks for incoming live migrations, by subnet. Those that are not declared are removed. Left out: all stay as they are. */
  migrationNetworks: deviceMap(
    z
      .record(
        subnet(),
        z.strictObject({
          /** Lower goes first. Left out: as it is. */
          priority: property(count(), { change: "inPlace", readFrom: "VMMigrationNetwork.Priority" }),
        }),
      )
      .optional(),
    {
      add: "inPlace",
      remove: "inPlace",
      readFrom: "VMMigrationNetwork",
      keyOf: (network) => String(network["Subnet"]),
      keySelect: ["VMMigrationNetwork.Subnet"],
    },
  ),
  /** Lets virtual machines use memory of several NUMA nodes. In force after a restart of the host's management service. Left out: as it is. */
  numaSpanningEnabled: setting(z.boolean().optional(), "NumaSpanningEnabled"),
  /** Enhanced session mode, for consoles with clipboard and devices. Left out: as it is. */
  enhancedSessionMode: setting(z.boolean().optional(), "EnableEnhancedSessionMode"),
  /** How often metering data is saved, seconds; an hour to a day. Left out: as it is. */
  resourceMeteringSaveInterval: property(
    z.number().int().min(3600, "is less than an hour").max(86_400, "is more than a day").optional(),
    {
      change: "inPlace",
      setBy: "Set-VMHost -ResourceMeteringSaveInterval",
      readFrom: "VMHost.ResourceMeteringSaveInterval",
      codec: seconds,
    },
  ),
};
