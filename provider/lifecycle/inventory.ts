/**
 * Answers reads from one look at a whole host. The engine asks for a few resources at a time, so the first question
 * fetches everything, and later ones are answered from it: each resource once, for as long as the questions follow one another,
 * and until we change something on the host.
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

/** A pause between two questions after which the next one is of another refresh. */
const pauseMilliseconds = 5000;
/** However long a refresh takes, what it is told is not older. */
const oldestMilliseconds = 300_000;

const inventorySchema = z.object({ records: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Records by kind, then by id in lower case. */
type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

class Inventory {
  private readonly taken = Date.now();
  private asked = this.taken;
  private readonly untold = new Map<string, unknown>();
  private readonly told = new Set<string>();

  constructor(records: Records) {
    for (const [kind, byId] of Object.entries(records)) {
      for (const [id, record] of Object.entries(byId)) this.untold.set(keyOf(kind, id), record);
    }
  }

  /** Whether it was taken for this question too: who asks a second time wants to know what is there now. */
  isFor(kind: string, id: string): boolean {
    const now = Date.now();
    const isFresh = now - this.asked < pauseMilliseconds && now - this.taken < oldestMilliseconds;
    return isFresh && !this.told.has(keyOf(kind, id));
  }

  /** The record of an object; nothing when it is not there. */
  tell(kind: string, id: string): unknown {
    const key = keyOf(kind, id);
    const record = this.untold.get(key);
    this.asked = Date.now();
    this.untold.delete(key);
    this.told.add(key);
    return record;
  }
}

export class Inventories {
  private readonly byHost = new Map<string, Promise<Inventory>>();

  constructor(private readonly surroundings: Surroundings) {}

  /** The object; its record is null when it is surely gone. */
  async read(sought: Sought & { readonly id: string }, deadline: Deadline): Promise<Found> {
    const { kind, id, declared, remembered } = sought;
    if (kind.inInventory) {
      for (const name of kind.places(declared, remembered).hosts) {
        const record = await this.tell(name, kind.name, id, deadline).catch(unlessSilent);
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

  private async tell(hostName: string, kind: string, id: string, deadline: Deadline): Promise<unknown> {
    const key = hostName.toLowerCase();
    for (;;) {
      const pending = this.byHost.get(key);
      const inventory = await pending;
      if (inventory?.isFor(kind, id) === true) return inventory.tell(kind, id);
      // Another question may have had a new one taken meanwhile.
      if (this.byHost.get(key) === pending) this.renew(key, this.take(hostName, deadline));
    }
  }

  private renew(key: string, taking: Promise<Inventory>): void {
    this.byHost.set(key, taking);
    taking.catch((error: unknown) => {
      // Whoever does not answer is not asked again at once: a refresh has many questions.
      setTimeout(
        () => {
          if (this.byHost.get(key) === taking) this.byHost.delete(key);
        },
        isSilence(error) ? pauseMilliseconds : 0,
      ).unref();
    });
  }

  private async take(hostName: string, deadline: Deadline): Promise<Inventory> {
    const host = this.surroundings.host(hostName);
    const Select = Object.values(kinds)
      .filter(({ inInventory }) => inInventory)
      .reduce<Select>((select, kind) => joinSelect(select, kind.select), {});
    const request = { command: "Get-HostInventory", parameters: { Select } };
    const reply = await ask(host, request, deadline);
    if (!reply.ok) throw errorFromReply(reply, request.command);
    return new Inventory(inventorySchema.parse(reply.result).records);
  }
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id.toLowerCase()}`;
}

function unlessSilent(error: unknown): undefined {
  if (isSilence(error)) return undefined;
  throw error;
}
