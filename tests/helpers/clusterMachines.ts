/** Virtual machines on the storage of a cluster, and how they and their roles are seen from outside. */
import { z } from "zod";
import { byHand } from "../contract/resources/byHand";
import type { TestFabric } from "./testFabric";

const folder = "C:\\ClusterStorage\\Volume1";

/** Makes the shared disk "data" the Cluster Shared Volume Volume1. */
export async function addVolume(fabric: TestFabric): Promise<void> {
  await byHand(
    fabric,
    "$null = Get-ClusterAvailableDisk | Where-Object -Property Size -EQ -Value 1TB | Select-Object -First 1 | Add-ClusterDisk | Add-ClusterSharedVolume",
  );
}

export interface MachineWish {
  readonly host?: string;
  readonly memory?: string;
  /** Where its files are; on the volume when left out. */
  readonly path?: string;
  readonly isOff?: boolean;
}

/** Makes a machine, and gives its id. */
export async function addMachine(fabric: TestFabric, name: string, wish: MachineWish = {}): Promise<string> {
  const { host = "HV1", memory = "1GB", path = folder, isOff = false } = wish;
  const make = `New-VM -Name ${name} -Generation 2 -MemoryStartupBytes ${memory} -Path '${path}' -NewVHDPath '${path}\\${name}.vhdx' -NewVHDSizeBytes 1GB`;
  const start = isOff ? "" : `Start-VM -Name ${name}; `;
  const [id] = await byHand(fabric, `$machine = ${make}; ${start}[string] $machine.Id`, host);
  return z.string().parse(id);
}

const roleSchema = z.object({
  Name: z.string(),
  GroupType: z.string(),
  OwnerNode: z.string(),
  State: z.string(),
  MachineState: z.string(),
  LiveMigrations: z.number(),
  QuickMigrations: z.number(),
  BrokenMigrations: z.number(),
  Moves: z.number(),
  Starts: z.number(),
  Stops: z.number(),
  TurnOffs: z.number(),
  Saves: z.number(),
});

type FabricRole = z.output<typeof roleSchema>;

/** The roles of virtual machines. */
export async function rolesOf(fabric: TestFabric): Promise<readonly FabricRole[]> {
  const [cluster] = z
    .array(z.object({ Groups: z.array(roleSchema) }))
    .parse(await fabric.control.call("Get-FabricCluster"));
  return (cluster?.Groups ?? []).filter(({ GroupType }) => GroupType === "VirtualMachine");
}

/** The one role of that name. */
export async function roleOf(fabric: TestFabric, name: string): Promise<FabricRole> {
  const [role, ...others] = (await rolesOf(fabric)).filter(({ Name }) => Name === name);
  if (role === undefined || others.length > 0) throw new Error(`not exactly one role named ${name}`);
  return role;
}
