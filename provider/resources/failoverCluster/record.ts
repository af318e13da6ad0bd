/** What the reader returns for a cluster: the part that plans look at by name. */
import { z } from "zod";
import type { Select } from "../../engine/read";

const maybe = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? undefined);

export const clusterRecord = z.looseObject({
  Cluster: z.looseObject({ Id: z.string(), Name: z.string(), ClusterFunctionalLevel: maybe(z.number()) }),
  ClusterNode: z.array(z.looseObject({ Name: z.string(), State: z.string() })),
  /** The serial number is the other name of a witness disk. */
  ClusterWitness: z.looseObject({ Type: z.string(), SerialNumber: z.string().nullish() }),
  /** The networks by subnet. */
  ClusterNetwork: z.record(z.string(), z.looseObject({ Name: z.string(), Role: z.string() })),
  /** The addresses of the cluster's own name; none where DHCP gives them. */
  StaticAddress: z.array(z.string()),
});

export type ClusterRecord = z.output<typeof clusterRecord>;

/** What is read beside the rows of the shape. */
export const clusterSelect: Select = { Cluster: ["Id", "Name", "ClusterFunctionalLevel"] };
