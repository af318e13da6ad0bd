/** What the reader returns for a role: the part that plans look at by name. */
import { z } from "zod";
import type { Select } from "../../engine/read";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");

export const roleRecord = z.looseObject({
  /** The id of the virtual machine, in lower case. */
  vmId: z.string(),
  ClusterGroup: z.looseObject({ Id: z.string(), State: z.string(), StatusInformation: text, OwnerNode: text }),
  ClusterResource: z.looseObject({ State: z.string() }),
  /** In their order; none when there is no preference. */
  preferredOwners: z.array(z.string()),
  /** The nodes that may have all resources of the role. */
  possibleOwners: z.array(z.string()),
  /** All nodes of the cluster. */
  nodes: z.array(z.string()),
});

export type RoleRecord = z.output<typeof roleRecord>;

/** What is read beside the rows of the shape. */
export const roleSelect: Select = {
  ClusterGroup: ["Id", "State", "StatusInformation", "OwnerNode"],
  ClusterResource: ["State"],
};

/** Whether the role is being moved, or waits for its turn to be. */
export function isMoving({ ClusterGroup }: RoleRecord): boolean {
  return ClusterGroup.State === "Pending" || ClusterGroup.StatusInformation.split(/,\s*/).includes("Queued");
}
