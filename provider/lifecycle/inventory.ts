/**
 * Answers reads from one look at a whole host. The engine asks for a few resources at a time, so the first question
 * fetches everything, and later ones are answered from it until it is stale or we change something on the host.
 */
import { z } from "zod";
import { joinSelect, type Select } from "../engine/read";
import { kinds } from "../resources";
import { errorFromReply } from "../powershell/providerError";
import type { Deadline } from "./deadline";
import type { Surroundings } from "./hosts";
import { ask } from "./ask";
import type { Found } from "./converge";
import { isSilence, search, type Sought } from "./search";

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

  /** The object; its record is null when it is surely gone. */
  async read(sought: Sought & { readonly id: string }, deadline: Deadline): Promise<Found> {
    const { kind, id, declared, remembered } = sought;
    if (kind.inInventory) {
      for (const name of kind.places(declared, remembered).hosts) {
        const inventory = await this.inventoryOf(name, deadline).catch(unlessSilent);
        const record = inventory?.records[kind.name]?.[id.toLowerCase()];
        if (record !== undefined)
          return { record, host: this.surroundings.host(name).name, remembered: kind.remembered(remembered) };
      }
    }
    // An inventory lists what it finds by itself; what it does not show is asked for by name before it is called gone.
    const { host, observation } = await search(sought, { deadline, surroundings: this.surroundings });
    return { record: observation.record, host: host.name, remembered: kind.remembered(remembered) };
  }

  /** Something on that host is about to change, or has changed. */
  forget(hostName: string): void {
    this.byHost.delete(hostName.toLowerCase());
  }

  private async inventoryOf(hostName: string, deadline: Deadline): Promise<Inventory> {
    const key = hostName.toLowerCase();
    const known = await this.byHost.get(key);
    if (known !== undefined && Date.now() - known.taken < freshMilliseconds) return known;
    const pending = this.byHost.get(key);
    if (pending !== undefined && known === undefined) return pending;
    const taking = this.take(hostName, deadline);
    this.byHost.set(key, taking);
    taking.catch((error: unknown) => {
      // Whoever does not answer is not asked again at once: a refresh has many questions.
      setTimeout(() => this.byHost.delete(key), isSilence(error) ? freshMilliseconds : 0).unref();
    });
    return taking;
  }

  private async take(hostName: string, deadline: Deadline): Promise<Inventory> {
    const host = this.surroundings.host(hostName);
    const Select = Object.values(kinds)
      .filter(({ inInventory }) => inInventory)
      .reduce<Select>((select, kind) => joinSelect(select, kind.select), {});
    const request = { command: "Get-HostInventory", parameters: { Select } };
    const reply = await ask(host, request, deadline);
    if (!reply.ok) throw errorFromReply(reply, request.command);
    return { taken: Date.now(), records: inventorySchema.parse(reply.result).records };
  }
}

function unlessSilent(error: unknown): undefined {
  if (isSilence(error)) return undefined;
  throw error;
}
