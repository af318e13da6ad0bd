/** Two nodes with a volume, on which the stacks of these tests put machines with their disks and roles. */
import { z } from "zod";
import type { Values } from "../../../provider/engine/property";
import { clusterRole } from "../../../provider/resources/clusterRole";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { addVolume } from "../../helpers/clusterMachines";
import { clusterHosts, clusterIdentity, createCluster } from "../../helpers/testCluster";
import { TestFabric } from "../../helpers/testFabric";
import type { Declaration } from "../../helpers/testStack";

export const nodes = ["HV1", "HV2"] as const;
export type Node = (typeof nodes)[number];

const cluster = clusterIdentity(...nodes);
const volume = "C:\\ClusterStorage\\Volume1";

const roleSchema = z.object({
  Name: z.string(),
  OwnerNode: z.string(),
  MachineState: z.string(),
  LiveMigrations: z.number(),
  QuickMigrations: z.number(),
  Failovers: z.number(),
  Stops: z.number(),
  TurnOffs: z.number(),
});

export async function openScene(): Promise<TestFabric> {
  const fabric = await TestFabric.open(clusterHosts(2));
  await createCluster(fabric, ...nodes);
  await addVolume(fabric);
  return fabric;
}

/** A machine with its disk and its role. */
export function machineOf(name: string, settings: Values = {}, role: Values = {}): readonly Declaration[] {
  const path = `${volume}\\${name}.vhdx`;
  return [
    {
      name: `${name}-disk`,
      kind: virtualHardDisk,
      inputs: () => ({ host: "HV1", cluster, path, sizeBytes: "10GB" }),
    },
    {
      name,
      kind: virtualMachine,
      inputs: () => ({
        host: "HV1",
        cluster,
        name,
        path: volume,
        memory: { startupBytes: "1GB" },
        hardDrives: { "SCSI 0:0": { path } },
        state: "Running",
        ...settings,
      }),
    },
    {
      name: `${name}-role`,
      kind: clusterRole,
      inputs: (outputs) => ({ cluster, vmId: outputs(name)["vmId"], ownerNode: "HV1", ...role }),
    },
  ];
}

/** The roles as they are, by name. */
export async function rolesIn(fabric: TestFabric) {
  const found = await fabric.control.script("(Get-FabricCluster).Groups | Where-Object -Property VMId");
  return new Map(
    z
      .array(roleSchema)
      .parse(found)
      .map((role) => [role.Name, role] as const),
  );
}

/** The nodes that are up. */
export async function revive(fabric: TestFabric): Promise<void> {
  for (const node of nodes) await fabric.start(node);
}

export async function crash(fabric: TestFabric, node: Node): Promise<void> {
  await fabric.crash(node);
}
