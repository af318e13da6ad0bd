import type { PlanContext } from "../../../../provider/engine/kind";
import { isPlanError } from "../../../../provider/engine/planError";
import { hyperVHost } from "../../../../provider/resources/hyperVHost";

export const declared = { name: "HV1" };
export const subnets = (...names: string[]) => names.map((Subnet, index) => ({ Subnet, Priority: index }));

export interface Observed {
  readonly features?: Record<string, string>;
  /** Changes to the settings of Hyper-V; `null` when it does not run. */
  readonly settings?: Record<string, unknown> | null;
  readonly networks?: readonly unknown[];
  readonly hypervisor?: boolean;
  readonly minutesUp?: number;
}

/** A host with Hyper-V at its defaults. */
export function record({
  features = {},
  settings = {},
  networks = [],
  hypervisor = true,
  minutesUp = 600,
}: Observed = {}) {
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

export const bare = {
  features: { "Hyper-V": "Available", "Hyper-V-PowerShell": "Available" },
  settings: null,
  hypervisor: false,
};
export const waiting = { ...bare, features: { "Hyper-V": "InstallPending", "Hyper-V-PowerShell": "Installed" } };

export function plan(changes: Record<string, unknown>, observed: unknown, context: Partial<PlanContext> = {}) {
  return hyperVHost.plan({ ...declared, ...changes }, observed, {
    refused: new Set(),
    owner: "shop/test",
    foundOn: "HV1",
    remembered: {},
    ...context,
  });
}

export const calls = (steps: ReturnType<typeof plan>) => steps.map(({ cmdlet, parameters }) => [cmdlet, parameters]);

export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isPlanError(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing was refused";
}
