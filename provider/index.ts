/** What runs in Pulumi's provider process: one entry for every verb of every kind. */
import { z } from "zod";
import { Operations } from "./lifecycle/operations";
import { kinds } from "./resources";
import { surroundings } from "./surroundings";

const operations = new Operations(surroundings);
const values = z.record(z.string(), z.unknown());

/**
 * Called by the forwarder that stands in every resource's state; the arguments are those of Pulumi's dynamic provider.
 *
 * @throws Error that names the resource, the property, the host and what to do.
 */
export async function dispatch(kindName: string, verb: string, args: readonly unknown[]): Promise<unknown> {
  const kind = kinds[kindName];
  if (kind === undefined) throw new Error(`This version of hyperv-fabric has no resource of the kind "${kindName}".`);
  switch (verb) {
    case "configure":
      surroundings.configure(z.string().optional().parse(args[0]));
      return undefined;
    case "check":
      return operations.check(kind, values.parse(args[1]));
    case "diff":
      return operations.diff(kind, values.parse(args[1]), values.parse(args[2]));
    case "create":
      return operations.create(kind, values.parse(args[0]));
    case "read":
      return operations.read(kind, z.string().parse(args[0]), values.parse(args[1]));
    case "update":
      return operations.update(kind, z.string().parse(args[0]), values.parse(args[1]), values.parse(args[2]));
    case "delete":
      return operations.delete(kind, z.string().parse(args[0]), values.parse(args[1]));
    default:
      throw new Error(`This version of hyperv-fabric cannot "${verb}".`);
  }
}
