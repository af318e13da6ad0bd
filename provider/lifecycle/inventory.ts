/**
 * Answers reads from one look at a whole host. The engine asks for a few resources at a time, so the first question
 * fetches everything, and later ones are answered from it until it is stale or we change something on the host.
 */
import { z } from "zod";
import type { Kind } from "../engine/kind";
import type { Values } from "../engine/property";
import { joinSelect, type Select } from "../engine/read";
import { kinds } from "../resources";
import { errorFromReply } from "../powershell/providerError";
import type { Deadline } from "./deadline";
import type { Surroundings } from "./hosts";
import { observationRequest, parseObservation } from "./observation";

const freshMilliseconds = 5000;

const inventorySchema = z.object({ records: z.record(z.string(), z.record(z.string(), z.unknown())) });

interface Inventory {
  readonly taken: number;
  /** Records by kind, then by id in lower case. */
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export class Inventories {
  private readonly byHost = new Map<string, Promise<Inventory>>();

  constructor(private readonly surroundings: Surroundings) {}

  /** The record of an object, or null when the host surely has none. */
  async read(kind: Kind, id: string, declared: Values, deadline: Deadline): Promise<unknown> {
    if (!kind.inInventory) return this.readOne(kind, id, declared, deadline);
    const inventory = await this.inventoryOf(kind.host(declared), deadline);
    const found = inventory.records[kind.name]?.[id.toLowerCase()];
    if (found !== undefined) return found;
    // An inventory lists what it finds by itself; what it does not show is asked for by name before it is called gone.
    return this.readOne(kind, id, declared, deadline);
  }

  /** Something on that host is about to change, or has changed. */
  forget(hostName: string): void {
    this.byHost.delete(hostName.toLowerCase());
  }

  private async readOne(kind: Kind, id: string, declared: Values, deadline: Deadline): Promise<unknown> {
    const host = this.surroundings.host(kind.host(declared));
    const request = observationRequest(kind, kind.byId(id, declared), undefined);
    const reply = await host.invoke(request, { timeoutMilliseconds: deadline.remaining() });
    if (!reply.ok) throw errorFromReply(reply, request.command);
    return parseObservation(reply.result).record;
  }

  private async inventoryOf(hostName: string, deadline: Deadline): Promise<Inventory> {
    const key = hostName.toLowerCase();
    const known = await this.byHost.get(key);
    if (known !== undefined && Date.now() - known.taken < freshMilliseconds) return known;
    const pending = this.byHost.get(key);
    if (pending !== undefined && known === undefined) return pending;
    const taking = this.take(hostName, deadline);
    this.byHost.set(key, taking);
    taking.catch(() => {
      this.byHost.delete(key);
    });
    return taking;
  }

  private async take(hostName: string, deadline: Deadline): Promise<Inventory> {
    const host = this.surroundings.host(hostName);
    const Select = Object.values(kinds)
      .filter(({ inInventory }) => inInventory)
      .reduce<Select>((select, kind) => joinSelect(select, kind.select), {});
    const request = { command: "Get-HostInventory", parameters: { Select } };
    const reply = await host.invoke(request, { timeoutMilliseconds: deadline.remaining() });
    if (!reply.ok) throw errorFromReply(reply, request.command);
    return { taken: Date.now(), records: inventorySchema.parse(reply.result).records };
  }
}
