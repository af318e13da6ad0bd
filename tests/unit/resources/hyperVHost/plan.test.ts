import type { PlanContext } from "../../../../provider/engine/kind";
import { isPlanError } from "../../../../provider/engine/planError";
import { hyperVHost } from "../../../../provider/resources/hyperVHost";

const declared = { name: "HV1" };
const subnets = (...names: string[]) => names.map((Subnet, index) => ({ Subnet, Priority: index }));

interface Observed {
  readonly features?: Record<string, string>;
  /** Changes to the settings of Hyper-V; `null` when it does not run. */
  readonly settings?: Record<string, unknown> | null;
  readonly networks?: readonly unknown[];
  readonly hypervisor?: boolean;
  readonly minutesUp?: number;
}

/** A host with Hyper-V at its defaults. */
function record({ features = {}, settings = {}, networks = [], hypervisor = true, minutesUp = 600 }: Observed = {}) {
  const now = Date.parse("2026-01-02T12:00:00Z");
  const states = {
    "Hyper-V": "Installed",
    "Hyper-V-PowerShell": "Installed",
    "Failover-Clustering": "Available",
    "RSAT-Clustering-PowerShell": "Available",
    "Multipath-IO": "Available",
    ...features,
  };
  return {
    Win32_OperatingSystem: {
      Caption: "Microsoft Windows Server 2022 Datacenter",
      Version: "10.0.20348",
      BuildNumber: "20348",
      LastBootUpTime: new Date(now - minutesUp * 60_000).toISOString(),
      LocalDateTime: new Date(now).toISOString(),
    },
    Win32_ComputerSystem: {
      HypervisorPresent: hypervisor,
      DNSHostName: "HV1",
      Domain: "corp.example",
      PartOfDomain: true,
      NumberOfLogicalProcessors: 16,
      TotalPhysicalMemory: 2 ** 36,
    },
    WindowsFeature: Object.fromEntries(
      Object.entries(states).map(([name, installState]) => [
        name,
        { installed: installState === "Installed", installState },
      ]),
    ),
    ...(settings === null
      ? {}
      : {
          VMHost: {
            FullyQualifiedDomainName: "HV1.corp.example",
            VirtualMachinePath: "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
            VirtualHardDiskPath: "C:\\VHD",
            MacAddressMinimum: "00155D010000",
            MacAddressMaximum: "00155D0100FF",
            MaximumStorageMigrations: 2,
            MaximumVirtualMachineMigrations: 2,
            VirtualMachineMigrationEnabled: false,
            VirtualMachineMigrationAuthenticationType: "CredSSP",
            VirtualMachineMigrationPerformanceOption: "Compression",
            UseAnyNetworkForMigration: false,
            NumaSpanningEnabled: true,
            EnableEnhancedSessionMode: false,
            ResourceMeteringSaveInterval: "01:00:00",
            ...settings,
          },
          VMMigrationNetwork: networks,
          VMHostSupportedVersion: [
            { Version: "9.0", IsDefault: false },
            { Version: "10.0", IsDefault: true },
          ],
        }),
  };
}

const bare = {
  features: { "Hyper-V": "Available", "Hyper-V-PowerShell": "Available" },
  settings: null,
  hypervisor: false,
};
const waiting = { ...bare, features: { "Hyper-V": "InstallPending", "Hyper-V-PowerShell": "Installed" } };

function plan(changes: Record<string, unknown>, observed: unknown, context: Partial<PlanContext> = {}) {
  return hyperVHost.plan({ ...declared, ...changes }, observed, { refused: new Set(), owner: "shop/test", ...context });
}

const calls = (steps: ReturnType<typeof plan>) => steps.map(({ cmdlet, parameters }) => [cmdlet, parameters]);

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isPlanError(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing was refused";
}

describe("the features of a Hyper-V host", () => {
  it("are nothing to do when they are there", () => {
    expect(plan({}, record())).toEqual([]);
  });

  it("are installed with the tools, and settings wait until Hyper-V runs", () => {
    expect(calls(plan({ enhancedSessionMode: true }, record(bare)))).toEqual([
      ["Install-WindowsFeature", { Name: ["Hyper-V", "Hyper-V-PowerShell"], IncludeManagementTools: true }],
    ]);
  });

  it("are installed from a source, and without tools, where that is declared", () => {
    const changes = { includeManagementTools: false, featureSource: ["wim:D:\\sources\\install.wim:4"] };
    expect(calls(plan(changes, record(bare)))).toEqual([
      ["Install-WindowsFeature", { Name: ["Hyper-V"], Source: changes.featureSource }],
    ]);
  });

  it("are completed by tools that are missing", () => {
    const observed = record({ features: { "Hyper-V-PowerShell": "Available" }, settings: null });
    expect(calls(plan({}, observed))).toEqual([
      ["Install-WindowsFeature", { Name: ["Hyper-V-PowerShell"], IncludeManagementTools: true }],
    ]);
  });

  it("grow by what is new in the list, in any case, and ask for its PowerShell module", () => {
    expect(plan({ features: ["hyper-v", "failover-clustering"] }, record())[0]?.parameters).toEqual({
      Name: ["failover-clustering", "RSAT-Clustering-PowerShell"],
      IncludeManagementTools: true,
    });
  });

  it("stay when they are taken off the list", () => {
    expect(plan({ features: [] }, record({ features: { "Multipath-IO": "Installed" } }))).toEqual([]);
  });

  it("restart the host where they wait for it", () => {
    expect(plan({ rebootTimeoutSeconds: 99 }, record(waiting))).toEqual([
      {
        id: "Restart-HostComputer",
        cmdlet: "Restart-HostComputer",
        parameters: {},
        because: ["features"],
        effect: "hostRestart",
        restartSeconds: 99,
      },
    ]);
  });

  it("restart the host first where it takes no other feature before", () => {
    const observed = record({ ...waiting, features: { ...waiting.features, "Multipath-IO": "Available" } });
    const changes = { features: ["Hyper-V", "Multipath-IO"] };
    expect(plan(changes, observed)[0]?.cmdlet).toBe("Install-WindowsFeature");
    expect(plan(changes, observed, { refused: new Set(["features"]) })[0]?.cmdlet).toBe("Restart-HostComputer");
  });

  it.each<[string, Record<string, unknown>, Observed, Partial<PlanContext>, string]>([
    [
      "a restart that the policy forbids",
      { rebootPolicy: "never" },
      waiting,
      {},
      'restartForbidden: Hyper-V is installed, and the host must restart for it, but rebootPolicy is "never"',
    ],
    [
      "a feature with a typo",
      { features: ["Hyper-V", "Failover-Clusterin"] },
      {},
      {},
      'refused: features[1]: the host knows no feature "Failover-Clusterin"; did you mean "Failover-Clustering"?',
    ],
    [
      "a feature that nobody knows",
      { features: ["Mainframe-Emulation"] },
      {},
      {},
      "see Get-WindowsFeature on the host",
    ],
    [
      "a feature on its way out",
      {},
      { features: { "Hyper-V": "UninstallPending" } },
      {},
      "wrongState: Hyper-V was removed by hand",
    ],
    [
      "an installation that the restart undid",
      {},
      bare,
      { restarts: 1 },
      "wrongState: the host came back from its restart without Hyper-V",
    ],
    ["a host that waits for a restart after two", {}, waiting, { restarts: 2 }, "still waits for one"],
    ["a role without hypervisor", {}, { settings: null, hypervisor: false }, { restarts: 1 }, "no hypervisor runs"],
    ["a management service that is away for long", {}, { settings: null }, {}, "wrongState: Hyper-V does not answer"],
    [
      "a management service that is about to come",
      {},
      { settings: null, minutesUp: 1 },
      { restarts: 1 },
      "busy: Hyper-V has not answered yet",
    ],
    [
      "settings of a host without the role",
      { features: [], enhancedSessionMode: true },
      bare,
      {},
      "refused: enhancedSessionMode: the host has no Hyper-V",
    ],
  ])("end in a clear error: %s", (_what, changes, observed, context, message) => {
    expect(refusal(() => plan(changes, record(observed), context))).toContain(message);
  });

  it("may leave out Hyper-V, as on a host that only manages others", () => {
    expect(
      plan(
        { features: ["Failover-Clustering"] },
        record({
          ...bare,
          features: { ...bare.features, "Failover-Clustering": "Installed", "RSAT-Clustering-PowerShell": "Installed" },
        }),
      ),
    ).toEqual([]);
  });
});

describe("a host whose Windows cannot install features by name", () => {
  const { WindowsFeature, ...client } = record();

  it("is as declared when its Hyper-V runs", () => {
    expect(WindowsFeature).toBeDefined();
    expect(plan({}, client)).toEqual([]);
  });

  it("says what to do about anything else", () => {
    expect(refusal(() => plan({ features: ["Hyper-V", "Failover-Clustering"] }, client))).toContain(
      "features[1]: Microsoft Windows Server 2022 Datacenter cannot install",
    );
  });
});

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

describe("what a host says of itself", () => {
  it("keeps a declaration that it fulfils", () => {
    const said = {
      ...declared,
      features: ["hyper-v"],
      macAddressMinimum: "00155D010000",
      macAddressMaximum: "00155D0100FF",
    };
    expect(hyperVHost.asObserved(said, record())).toEqual(said);
  });

  it("shows features that are gone, tools that are gone, and settings that differ", () => {
    const said = { ...declared, features: ["Hyper-V", "Multipath-IO"], enhancedSessionMode: true };
    const observed = record({ features: { "Hyper-V-PowerShell": "Available" } });
    expect(hyperVHost.asObserved(said, observed)).toEqual({
      name: "HV1",
      features: ["Hyper-V"],
      includeManagementTools: false,
      enhancedSessionMode: false,
    });
  });

  it("becomes outputs, also before Hyper-V runs", () => {
    const outputs = {
      logicalProcessorCount: 16,
      memoryCapacityBytes: 2 ** 36,
      operatingSystem: "Microsoft Windows Server 2022 Datacenter",
      osVersion: "10.0.20348",
      osBuild: "20348",
      fullyQualifiedDomainName: "HV1.corp.example",
    };
    expect(hyperVHost.outputs(record())).toEqual({
      ...outputs,
      supportedVirtualMachineVersions: ["9.0", "10.0"],
      defaultVirtualMachineVersion: "10.0",
    });
    expect(hyperVHost.outputs(record(bare))).toEqual({
      ...outputs,
      supportedVirtualMachineVersions: [],
      defaultVirtualMachineVersion: undefined,
    });
  });

  it("identifies it by its name in lower case", () => {
    expect(hyperVHost.id(record(), declared)).toBe("hv1");
  });
});

describe("the end of a host's resource", () => {
  it("takes nothing away, and does not even ask the host", () => {
    expect(hyperVHost.removable).toBe(false);
    expect(hyperVHost.remove(declared, record())).toEqual([]);
  });
});
