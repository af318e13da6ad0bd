/** What the reader returns for a host: the part that plans look at by name. */
import { z } from "zod";
import type { Select } from "../../engine/read";

/** What the host may leave out, or have nothing to say about. */
const maybe = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? undefined);

export const hostRecord = z.looseObject({
  Win32_OperatingSystem: z.looseObject({
    Caption: z.string(),
    Version: z.string(),
    BuildNumber: z.string(),
    LastBootUpTime: z.string(),
    LocalDateTime: z.string(),
  }),
  Win32_ComputerSystem: z.looseObject({
    HypervisorPresent: maybe(z.boolean()),
    DNSHostName: z.string(),
    Domain: maybe(z.string()),
    PartOfDomain: z.boolean(),
    NumberOfLogicalProcessors: z.number(),
    TotalPhysicalMemory: z.number(),
  }),
  /** All features that the host offers, by name; missing where Windows has no ServerManager, as on a client. */
  WindowsFeature: maybe(z.record(z.string(), z.object({ installState: z.string() }))),
  /** Missing while the role does not run. */
  VMHost: maybe(z.looseObject({ FullyQualifiedDomainName: maybe(z.string()) })),
  /** Missing where the host is a node of no running cluster. */
  Cluster: maybe(
    z.object({
      Name: z.string(),
      Nodes: z.array(z.object({ Name: z.string(), State: z.string(), DrainStatus: z.string() })),
      /** The stack that drained this node for a restart, and has not brought it back into service yet. */
      DrainedBy: maybe(z.string()),
      Volumes: z.array(z.object({ Name: z.string(), State: z.string() })),
    }),
  ),
  VMHostSupportedVersion: maybe(z.array(z.looseObject({ Version: z.string(), IsDefault: z.boolean() }))),
});

export type HostRecord = z.output<typeof hostRecord>;

/** What is read beside the rows of the shape. */
export const hostSelect: Select = {
  Win32_OperatingSystem: ["Caption", "Version", "BuildNumber", "LastBootUpTime", "LocalDateTime"],
  Win32_ComputerSystem: [
    "HypervisorPresent",
    "DNSHostName",
    "Domain",
    "PartOfDomain",
    "NumberOfLogicalProcessors",
    "TotalPhysicalMemory",
  ],
  WindowsFeature: ["*"],
  Cluster: ["Name", "Nodes", "Volumes", "DrainedBy"],
  VMHost: ["FullyQualifiedDomainName"],
  VMHostSupportedVersion: ["Version", "IsDefault"],
};

/** How long the host has been up. */
export function secondsUp({ Win32_OperatingSystem: { LastBootUpTime, LocalDateTime } }: HostRecord): number {
  return (Date.parse(LocalDateTime) - Date.parse(LastBootUpTime)) / 1000;
}
