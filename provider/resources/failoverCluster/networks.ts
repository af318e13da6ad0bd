/** The networks of a cluster, which Windows finds by itself: what they are for, and what they are called. */
import { z } from "zod";
import { recordOrEmpty } from "../../engine/isRecord";
import { property } from "../../engine/property";
import { name, sameName } from "../../engine/values/text";
import { subnet } from "../subnet";

const network = z.strictObject({
  /** Name of the network. Left out: as it is. */
  name: name().optional(),
  /** What goes over it: nothing of the cluster, the cluster's own traffic, or clients too. Left out: as it is. */
  role: z.enum(["None", "Cluster", "ClusterAndClient"]).optional(),
});

/** Networks that are not declared are nobody's business, and so are their values that are not. */
function asDeclared(observed: unknown, declared: unknown): boolean {
  const has = recordOrEmpty(observed);
  return Object.entries(recordOrEmpty(declared)).every(([key, wanted]) => {
    const { name: wantedName, role } = recordOrEmpty(wanted);
    const found = recordOrEmpty(has[key]);
    return (
      (wantedName === undefined || sameName(found["name"], wantedName)) &&
      (role === undefined || found["role"] === role)
    );
  });
}

/** Networks of the cluster by subnet, such as `"10.0.1.0/24"`; others stay as they are. `(Get-ClusterNetwork).Role`, `.Name`. */
export const networks = property(z.record(subnet(), network).optional(), { change: "inPlace", equal: asDeclared });
