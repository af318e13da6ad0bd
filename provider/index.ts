/** What runs in Pulumi's provider process: one entry for every verb of every kind. */
import { z } from "zod";
import { keepHeapSmall } from "./heap";
import { Operations } from "./lifecycle/operations";
import { finishing } from "./powershell/shutdown";
import { kinds } from "./resources";
import { surroundings } from "./surroundings";

keepHeapSmall();

const operations = new Operations(surroundings);
const values = z.record(z.string(), z.unknown());
const configuration = z.object({
  config: z.custom<{ get(key: string): unknown }>(
    (config) => typeof config === "object" && config !== null && "get" in config && typeof config.get === "function",
  ),
});

/**
 * Called by the forwarder that stands in every resource's state; the arguments are those of Pulumi's dynamic provider.
 * With an id first, `read`, `compare` and `write` mean Pulumi's read, diff and update; else its configure, check and create.
 *
 * @throws Error that names the resource, the property, the host and what to do.
 */
export function dispatch(kindName: string, verb: string, args: readonly unknown[]): Promise<unknown> {
  return finishing(() => perform(kindName, verb, args));
}

async function perform(kindName: string, verb: string, args: readonly unknown[]): Promise<unknown> {
  const kind = kinds[kindName];
  if (kind === undefined) throw new Error(`This version of hyperv-fabric has no resource of the kind "${kindName}".`);
  const [first, ...others] = args;
  const id = typeof first === "string" ? first : undefined;
  switch (verb) {
    case "compare":
      return id === undefined
        ? operations.check(kind, values.parse(first ?? {}), values.parse(others[0]))
        : operations.diff(kind, id, values.parse(others[0]), values.parse(others[1]));
    case "write":
      return id === undefined
        ? operations.create(kind, values.parse(first))
        : operations.update(kind, id, values.parse(others[0]), values.parse(others[1]));
    case "read":
      if (id !== undefined) return operations.read(kind, id, values.parse(others[0]));
      configure(first);
      return undefined;
    case "delete":
      return operations.delete(kind, z.string().parse(id), values.parse(others[0]));
    default:
      throw new Error(`This version of hyperv-fabric cannot "${verb}".`);
  }
}

function configure(request: unknown): void {
  const connections = configuration.parse(request).config.get("hyperv:connections");
  surroundings.configure(z.string().optional().parse(connections));
}
