import { hyperVHost } from "../../../../provider/resources/hyperVHost";
import { calls, declared, plan, record, subnets } from "./host";

describe("the settings of a Hyper-V host", () => {
  const all = {
    virtualMachinePath: "c:/programdata/Microsoft/Windows/Hyper-V/",
    virtualHardDiskPath: "C:\\VHD",
    macAddressMinimum: "00:15:5d:01:00:00",
    macAddressMaximum: "00-15-5D-01-00-FF",
    maximumStorageMigrations: 2,
    maximumVirtualMachineMigrations: 2,
    liveMigrationEnabled: false,
    migrationAuthenticationType: "CredSSP",
    migrationPerformanceOption: "Compression",
    useAnyNetworkForMigration: false,
    migrationNetworks: { "10.0.1.0/24": { priority: 0 }, "10.0.2.0/24": {} },
    numaSpanningEnabled: true,
    enhancedSessionMode: false,
    resourceMeteringSaveInterval: 3600,
  };

  it("are nothing to do when the host has all of them", () => {
    const { values } = hyperVHost.check({ ...declared, ...all });
    expect(plan(values, record({ networks: subnets("10.0.1.0/24", "10.0.2.0/24") }))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string, Record<string, unknown>]>([
    ["virtualMachinePath", { virtualMachinePath: "D:\\VMs" }, "Set-VMHost", { VirtualMachinePath: "D:\\VMs" }],
    ["virtualHardDiskPath", { virtualHardDiskPath: "D:\\VHD" }, "Set-VMHost", { VirtualHardDiskPath: "D:\\VHD" }],
    [
      "one end of the range",
      { macAddressMinimum: "00155D010000", macAddressMaximum: "00155D0101FF" },
      "Set-VMHost",
      { MacAddressMinimum: "00155D010000", MacAddressMaximum: "00155D0101FF" },
    ],
    ["maximumStorageMigrations", { maximumStorageMigrations: 4 }, "Set-VMHost", { MaximumStorageMigrations: 4 }],
    [
      "maximumVirtualMachineMigrations",
      { maximumVirtualMachineMigrations: 4 },
      "Set-VMHost",
      { MaximumVirtualMachineMigrations: 4 },
    ],
    ["liveMigrationEnabled", { liveMigrationEnabled: true }, "Enable-VMMigration", {}],
    [
      "migrationAuthenticationType",
      { migrationAuthenticationType: "Kerberos" },
      "Set-VMHost",
      { VirtualMachineMigrationAuthenticationType: "Kerberos" },
    ],
    [
      "migrationPerformanceOption",
      { migrationPerformanceOption: "SMB" },
      "Set-VMHost",
      { VirtualMachineMigrationPerformanceOption: "SMB" },
    ],
    [
      "useAnyNetworkForMigration",
      { useAnyNetworkForMigration: true },
      "Set-VMHost",
      { UseAnyNetworkForMigration: true },
    ],
    ["numaSpanningEnabled", { numaSpanningEnabled: false }, "Set-VMHost", { NumaSpanningEnabled: false }],
    ["enhancedSessionMode", { enhancedSessionMode: true }, "Set-VMHost", { EnableEnhancedSessionMode: true }],
    [
      "resourceMeteringSaveInterval",
      { resourceMeteringSaveInterval: 86_400 },
      "Set-VMHost",
      { ResourceMeteringSaveInterval: { $type: "TimeSpan", value: "1.00:00:00" } },
    ],
    [
      "a new migration network",
      { migrationNetworks: { "10.0.1.0/24": { priority: 3 } } },
      "Add-VMMigrationNetwork",
      { Subnet: "10.0.1.0/24", Priority: 3 },
    ],
    [
      "a new migration network without priority",
      { migrationNetworks: { "10.0.1.0/24": {} } },
      "Add-VMMigrationNetwork",
      { Subnet: "10.0.1.0/24" },
    ],
  ])("change with one call: %s", (_what, changes, cmdlet, parameters) => {
    expect(calls(plan(changes, record()))).toEqual([[cmdlet, parameters]]);
  });

  it("join in one Set-VMHost", () => {
    const steps = plan({ enhancedSessionMode: true, maximumStorageMigrations: 4 }, record());
    expect(steps).toMatchObject([
      { cmdlet: "Set-VMHost", because: ["maximumStorageMigrations", "enhancedSessionMode"] },
    ]);
  });

  it("switch live migration off", () => {
    expect(
      calls(plan({ liveMigrationEnabled: false }, record({ settings: { VirtualMachineMigrationEnabled: true } }))),
    ).toEqual([["Disable-VMMigration", {}]]);
  });

  it("change and remove migration networks by the text that the host has", () => {
    const steps = plan(
      { migrationNetworks: { "10.0.1.0/24": { priority: 7 } } },
      record({ networks: subnets("10.0.1.0/24", "FD00:2::/64") }),
    );
    expect(calls(steps)).toEqual([
      ["Remove-VMMigrationNetwork", { Subnet: "FD00:2::/64" }],
      ["Set-VMMigrationNetwork", { Subnet: "10.0.1.0/24", NewPriority: 7 }],
    ]);
  });

  it("leave the host's migration networks alone where none are declared, and remove them where an empty map is", () => {
    const observed = record({ networks: subnets("10.0.1.0/24") });
    expect(plan({}, observed)).toEqual([]);
    expect(hyperVHost.asObserved(declared, observed)).toEqual(declared);
    expect(calls(plan({ migrationNetworks: {} }, observed))).toEqual([
      ["Remove-VMMigrationNetwork", { Subnet: "10.0.1.0/24" }],
    ]);
  });
});
