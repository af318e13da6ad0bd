/** The verbs of a Pulumi provider, for every kind alike. */
import type { Change } from "../engine/diff";
import { impactOf } from "../engine/effect";
import { withDefaults } from "../engine/defaults";
import { recordOrEmpty } from "../engine/isRecord";
import type { Kind, Sight } from "../engine/kind";
import type { Values } from "../engine/property";
import { formatPath } from "../engine/propertyPath";
import { replaceSealed } from "../engine/sealed";
import { Claims } from "./claims";
import { converge, type Found } from "./converge";
import { Deadline } from "./deadline";
import type { Surroundings } from "./hosts";
import { Holdings } from "./holdings";
import { Inventories } from "./inventory";
import { explain, subjectOf } from "./message";
import { PartialFailure } from "./partialFailure";
import { removeObject } from "./remove";
import { isSilence } from "./search";
import { declaredIn, stateOf, withoutUndefined } from "./state";

export interface CheckReply {
  readonly inputs: Values;
  readonly failures: readonly { readonly property: string; readonly reason: string }[];
}

export interface DiffReply {
  readonly changes: boolean;
  readonly replaces: readonly string[];
  readonly deleteBeforeReplace: boolean;
}

export interface ReadReply {
  readonly id?: string;
  readonly props?: Values;
  readonly inputs?: Values;
}

export class Operations {
  private readonly inventories: Inventories;
  private readonly claims = new Claims();
  private readonly holdings = new Holdings();

  constructor(private readonly surroundings: Surroundings) {
    this.inventories = new Inventories(surroundings);
  }

  check(kind: Kind, older: Values, inputs: Values): CheckReply {
    const { values, failures, warnings, claims } = kind.check(withoutInternals(inputs));
    const all = [...failures, ...this.claims.make(subjectOf(kind, values), claims)];
    if (all.length === 0) this.holdings.confirm(kind, declaredIn(kind, older), values);
    for (const warning of warnings) this.surroundings.warn(`${subjectOf(kind, values)}: ${warning}`);
    const { vault } = this.surroundings;
    return {
      inputs:
        all.length === 0
          ? replaceSealed(kind.members, values, older, (secret, before) => vault.seal(secret, before))
          : inputs,
      failures: all.map((failure) => ({ property: formatPath(failure.path), reason: failure.reason })),
    };
  }

  diff(kind: Kind, id: string, state: Values, inputs: Values): DiffReply {
    const before = declaredIn(kind, state);
    this.explaining(kind, before, () => {
      this.holdings.know(kind, id, before);
    });
    const after = declaredIn(kind, withoutInternals(inputs));
    const changes = kind.diff(before, after);
    this.announce(kind, state, after, changes);
    const replaces = changes.filter(({ cost }) => cost === "replace").map(({ path }) => path[0] ?? "");
    return {
      changes: changes.length > 0,
      replaces: [...new Set(replaces)],
      // Names and paths of old and new would clash.
      deleteBeforeReplace: replaces.length > 0,
    };
  }

  /** What the work throws, in words that name the resource. */
  private explaining<T>(kind: Kind, declared: Values, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new Error(this.explain(kind, declared, error), { cause: error });
    }
  }

  /** Says what an update will do to the running object, and refuses what the policy forbids, as far as the state tells. */
  private announce(kind: Kind, before: Values, after: Values, changes: readonly Change[]): void {
    if (changes.length === 0) return;
    const { effect, because } = impactOf(changes);
    const { restartPolicy, state } = withDefaults(kind.members, after);
    const { powerState = "Off" } = before;
    const stops = effect === "restart" && powerState !== "Off" && state !== "Off";
    // A refresh compares too, and must not fail for what nobody asked for.
    if (stops && restartPolicy === "never" && this.holdings.isConfirmed(kind, declaredIn(kind, before))) {
      throw new Error(
        `${subjectOf(kind, before)}: ${because.join(", ")} can only be changed while it is off, but restartPolicy is "never". ` +
          `Allow it with restartPolicy: "ifNeeded", or take the change back.`,
      );
    }
    const why = effect === "nothing" ? `only ${because.join(", ")} for later` : `because of ${because.join(", ")}`;
    this.surroundings.report(`${subjectOf(kind, before)}: ${effect}, ${why}`);
  }

  async create(kind: Kind, inputs: Values): Promise<{ id: string; outs: Values }> {
    const declared = declaredIn(kind, inputs);
    this.explaining(kind, declared, () => {
      this.holdings.begin(kind, declared);
    });
    try {
      return await this.apply(kind, inputs, {}, undefined, "create");
    } catch (error) {
      if (!(error instanceof PartialFailure)) this.holdings.abandon(kind, declared);
      throw error;
    }
  }

  async update(kind: Kind, id: string, state: Values, inputs: Values): Promise<{ outs: Values }> {
    const { outs } = await this.apply(kind, inputs, state, id, "update");
    return { outs };
  }

  private async apply(
    kind: Kind,
    inputs: Values,
    state: Values,
    id: string | undefined,
    verb: "create" | "update",
  ): Promise<{ id: string; outs: Values }> {
    const declared = declaredIn(kind, inputs);
    let existing: Found | undefined;
    try {
      this.forget(kind, declared, state);
      const deadline = deadlineFor(kind, declared, verb);
      const request = { kind, declared, remembered: state, id, deadline, surroundings: this.surroundings };
      const found = await converge(request, (seen) => {
        if (id === undefined) this.holdings.take(kind, kind.id(seen.record, declared), declared);
        existing = seen;
      });
      const done = { ...found, remembered: kind.applied(declared) };
      return { id: kind.id(found.record, declared), outs: stateOf(kind, declared, done) };
    } catch (error) {
      const message = this.explain(kind, declared, error);
      if (existing === undefined) throw new Error(message, { cause: error });
      const { record } = existing;
      const asFound = stateOf(kind, kind.asObserved(declared, record, sightOf(existing)), existing);
      throw new PartialFailure(kind.id(record, declared), { ...internalsOf(inputs), ...asFound }, message, {
        cause: error,
      });
    } finally {
      this.forget(kind, declared, state);
    }
  }

  async read(kind: Kind, id: string, state: Values): Promise<ReadReply> {
    const declared = declaredIn(kind, state);
    try {
      const sought = { kind, id, declared, remembered: state };
      const found = await this.inventories.read(sought, deadlineFor(kind, declared, "read"));
      if (found.record === null) return {};
      const inputs = withoutUndefined(kind.asObserved(declared, found.record, sightOf(found)));
      return { id, props: stateOf(kind, inputs, found), inputs };
    } catch (error) {
      const message = this.explain(kind, declared, error);
      if (!isSilence(error)) throw new Error(message, { cause: error });
      // Whoever does not answer has not said that anything is gone or different.
      this.surroundings.warn(`${message} What is known of it stays.`);
      return { id, props: withoutInternals(state), inputs: declared };
    }
  }

  async delete(kind: Kind, id: string, state: Values): Promise<void> {
    const declared = declaredIn(kind, state);
    // A resource that got another name in the program: the new one found the object as ours, and now the old one goes.
    if (this.holdings.isTaken(kind, id)) {
      this.surroundings.report(`${subjectOf(kind, declared)} stays: another resource of the program has it now`);
      return;
    }
    try {
      this.forget(kind, declared, state);
      const deadline = deadlineFor(kind, declared, "delete");
      await removeObject({ kind, declared, remembered: state, id, deadline, surroundings: this.surroundings });
      this.holdings.release(kind, id, declared);
    } catch (error) {
      throw new Error(this.explain(kind, declared, error), { cause: error });
    } finally {
      this.forget(kind, declared, state);
    }
  }

  private explain(kind: Kind, declared: Values, error: unknown): string {
    return this.surroundings.vault.redact(explain(kind, declared, error));
  }

  /** What was read of the hosts that may have the object holds no longer. */
  private forget(kind: Kind, declared: Values, state: Values): void {
    for (const host of kind.places(declared, state).hosts) this.inventories.forget(host);
  }
}

const sightOf = ({ remembered, host }: Found): Sight => ({ remembered, foundOn: host });

function deadlineFor(kind: Kind, declared: Values, verb: "create" | "update" | "delete" | "read"): Deadline {
  const seconds = recordOrEmpty(withDefaults(kind.members, declared)["timeouts"])[verb];
  return new Deadline(Number(seconds), `timeouts.${verb}`);
}

/** Pulumi keeps the forwarder's text among the values under this name. */
const forwarderKey = "__provider";

function withoutInternals(inputs: Values): Values {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => name !== forwarderKey));
}

/** What Pulumi adds by itself to what a verb returns, but not to what a partial failure carries. */
function internalsOf(inputs: Values): Values {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => name === forwarderKey));
}
