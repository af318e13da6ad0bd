/**
 * Answers reads from one look at a whole host or cluster. The engine asks for a few resources at a time, so the first question fetches
 * everything, and later ones are answered from it: each resource once, for as long as the questions follow one another, and until we
 * change something.
 */
import { z } from "zod";
import type { InventorySource } from "../engine/kind";
import type { Values } from "../engine/property";
import { joinSelect, type Select } from "../engine/read";
import { kinds } from "../resources";
import type { PowerShellHost } from "../powershell/host";
import { errorFromReply } from "../powershell/providerError";
import type { Deadline } from "./deadline";
import type { Surroundings } from "./hosts";
import { ask } from "./ask";
import type { Found } from "./converge";
import { inOrder, search, type Sought } from "./search";

/** A pause between two questions after which the next one is of another refresh. */
const pauseMilliseconds = 5000;
/** However long a refresh takes, what it is told is not older. */
const oldestMilliseconds = 300_000;

const inventorySchema = z.object({ records: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Records by kind, then by id in lower case. */
type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

class Inventory {
  private readonly untold = new Map<string, unknown>();
  private readonly told = new Set<string>();

  constructor(records: Records) {
    for (const [kind, byId] of Object.entries(records)) {
      for (const [id, record] of Object.entries(byId)) this.untold.set(keyOf(kind, id), record);
    }
  }

  /** Whether it was told already: who asks a second time wants to know what is there now. */
  hasTold(kind: string, id: string): boolean {
    return this.told.has(keyOf(kind, id));
  }

  /** The record of an object; nothing when it is not there. */
  tell(kind: string, id: string): unknown {
    const key = keyOf(kind, id);
    const record = this.untold.get(key);
    this.untold.delete(key);
    this.told.add(key);
    return record;
  }
}

interface Question {
  readonly kind: string;
  readonly id: string;
  readonly host: PowerShellHost;
  readonly source: InventorySource;
  readonly declared: Values;
}

interface Taken {
  readonly host: string;
  readonly reach: InventorySource["reach"];
  readonly time: number;
  /** Nothing when it could not be taken; then everything is asked for by itself. */
  readonly inventory: Promise<Inventory | undefined>;
}

export class Inventories {
  private readonly taken = new Map<string, Taken>();
  private questions = 0;
  private lastAnswer = 0;

  constructor(private readonly surroundings: Surroundings) {}

  /** The object; its record is null when it is surely gone. */
  async read(sought: Sought & { readonly id: string }, deadline: Deadline): Promise<Found> {
    if (this.questions === 0 && Date.now() - this.lastAnswer > pauseMilliseconds) this.taken.clear();
    this.questions += 1;
    try {
      return await this.find(sought, deadline);
    } finally {
      this.questions -= 1;
      this.lastAnswer = Date.now();
    }
  }

  /** Something on that host is about to change, or has changed. */
  forget(hostName: string): void {
    for (const [key, { host, reach }] of this.taken) {
      if (reach === "cluster" || host === hostName.toLowerCase()) this.taken.delete(key);
    }
  }

  private async find(sought: Sought & { readonly id: string }, deadline: Deadline): Promise<Found> {
    const { kind, id, declared, remembered } = sought;
    if (kind.inventory !== undefined) {
      for (const host of inOrder(kind.places(declared, remembered).hosts, this.surroundings)) {
        const question = { kind: kind.name, id, host, source: kind.inventory, declared };
        const { isTaken, record } = await this.tell(question, deadline);
        if (record !== undefined) return { record, host: host.name, remembered: kind.remembered(remembered) };
        // Another node would list the same.
        if (isTaken && kind.inventory.reach === "cluster") break;
      }
    }
    // An inventory lists what it finds by itself; what it does not show is asked for by name before it is called gone.
    const { host, observation } = await search(sought, { deadline, surroundings: this.surroundings });
    return { record: observation.record, host: host.name, remembered: kind.remembered(remembered) };
  }

  private async tell(question: Question, deadline: Deadline): Promise<{ isTaken: boolean; record: unknown }> {
    const { kind, id, source, declared } = question;
    const host = question.host.name.toLowerCase();
    const key = JSON.stringify([host, source.command, source.parameters(declared)]);
    for (;;) {
      const known = this.taken.get(key);
      if (known !== undefined && Date.now() - known.time < oldestMilliseconds) {
        const inventory = await known.inventory;
        if (inventory === undefined) return { isTaken: false, record: undefined };
        if (!inventory.hasTold(kind, id)) return { isTaken: true, record: inventory.tell(kind, id) };
      }
      // Another question may have had a new one taken meanwhile.
      if (this.taken.get(key) !== known) continue;
      // What is left of the time is for asking for the object by itself, where looking at everything takes too long.
      const half = deadline.within(deadline.remaining() / 2000, "timeouts.read");
      const inventory = this.take(question, half).catch(() => undefined);
      this.taken.set(key, { host, reach: source.reach, time: Date.now(), inventory });
    }
  }

  private async take({ host, source, declared }: Question, deadline: Deadline): Promise<Inventory> {
    const parameters = { ...source.parameters(declared), Select: selectOfAll(source.command) };
    const reply = await ask(host, { command: source.command, parameters }, deadline);
    if (!reply.ok) throw errorFromReply(reply, source.command);
    return new Inventory(inventorySchema.parse(reply.result).records);
  }
}

/** What is read of the kinds that one inventory tells of. */
function selectOfAll(command: string): Select {
  return Object.values(kinds)
    .filter(({ inventory }) => inventory?.command === command)
    .reduce<Select>((select, kind) => joinSelect(select, kind.select), {});
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id.toLowerCase()}`;
}
