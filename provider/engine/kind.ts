/** What the lifecycle knows of a kind of resource; `defineKind` makes it from a typed definition. */
import { z } from "zod";
import { checkShape, type Failure } from "./check";
import { withDefaults, withoutForeign } from "./defaults";
import { diffValues, isOfHost, type Change } from "./diff";
import { isRecord, recordOrEmpty } from "./isRecord";
import { describeShape, type Members } from "./node";
import type { Values } from "./property";
import type { PropertyPath } from "./propertyPath";
import { declaredAsObserved, joinSelect, readValues, selectOf, type Select } from "./read";
import { markCreation, unmark, unmarkFormer, type Ownership } from "./ownership";
import type { Step } from "./steps";

/** A read command of the PowerShell module. */
export interface ReadCommand {
  readonly command: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A read command that tells of all objects of some kinds at once, each by its id. */
export interface InventorySource {
  readonly command: string;
  readonly parameters: (declared: Values) => Readonly<Record<string, unknown>>;
  /** Whose objects it tells of: a change on any host can be one of the cluster. */
  readonly reach: "host" | "cluster";
}

/** Where an object is looked for. */
export interface Places {
  /** The hosts to ask, the likeliest first; a new object is made on the first. */
  readonly hosts: readonly string[];
  /** Who can say that there is no such object: the first host that answers, or only all of them together. */
  readonly absence: "any" | "every";
}

/** What is known of an object beside its record. */
export interface Sight {
  /** What the last update left in the state: the only trace of what no host can tell. */
  readonly remembered: Values;
  /** The host that has it; left out where that is of no interest. */
  readonly foundOn?: string | undefined;
}

export interface PlanContext extends Sight {
  /** The host that has the object, or that is to make it. */
  readonly foundOn: string;
  /** Property paths that the host refused to change while the machine runs. */
  readonly refused: ReadonlySet<string>;
  /** Who we are: tells our half-made objects from those of others. */
  readonly owner: string;
  /** The record that the operation began with: what a plan changes for a while comes back to that. */
  readonly initial?: unknown;
  /** How often the host was restarted for this declaration, by the plans before. */
  readonly restarts?: number;
}

/** What a definition's plan is made from. */
export interface PlanInput<V, R> extends PlanContext {
  readonly desired: V;
  /** The object as the host has it, or as the creating steps leave it. */
  readonly observed: R;
  /** Where the two differ. */
  readonly changes: readonly Change[];
}

/** How an object comes to be: the steps, and the record to expect right after them. */
export interface Creation<R> {
  /** What only looks whether the host can make it, before anything is written there. */
  readonly checks?: readonly Step[];
  /** The first of them makes the object. */
  readonly steps: readonly Step[];
  readonly record: R;
  /** The property of what the first step returns that tells the object from a namesake. */
  readonly identity: string;
}

/** What only one resource of a program may have, such as a host as a node. */
export interface Claim {
  readonly what: string;
  readonly path: PropertyPath;
}

/** A kind as its folder defines it. `V` are complete declared values, `R` is the host's record. */
export interface KindDefinition<S extends Record<string, z.ZodType>, R> {
  readonly name: string;
  readonly shape: S;
  /** The record that the read command returns. */
  readonly record: z.ZodType<R>;
  /** What else than the rows of the shape is read. */
  readonly select: Select;
  /** Where people look for it: the host, or the cluster. */
  readonly host: (declared: Values) => string;
  /** Where the provider looks for it. That one host when left out. */
  readonly places?: (declared: Values, remembered: Values) => Places;
  /** How people call it: the name or the path. */
  readonly label: (declared: Values) => string;
  /** Rules over several properties. They see unknown values as they are and must let them pass. */
  readonly rules: readonly ((declared: Values, complete: Values) => readonly Failure[])[];
  /** What is allowed and rarely meant: said, and done. */
  readonly warnings?: (declared: Values, complete: Values) => readonly string[];
  readonly claims?: (declared: Values) => readonly Claim[];
  readonly find: (desired: z.output<z.ZodObject<S>>) => ReadCommand;
  readonly byId: (id: string, desired: z.output<z.ZodObject<S>>, remembered: Values) => ReadCommand;
  readonly id: (record: R, desired: z.output<z.ZodObject<S>>) => string;
  readonly outputs: (record: R, foundOn: string) => Values;
  /** Outputs that stand for what was last done, and that no host can tell: kept until an update succeeds. */
  readonly remember?: Readonly<Record<string, (desired: z.output<z.ZodObject<S>>) => unknown>>;
  /** What the record means for properties that no row can read by itself. */
  readonly observe?: (values: Values, record: R, desired: z.output<z.ZodObject<S>>, sight: Sight) => Values;
  readonly ownership: ((desired: z.output<z.ZodObject<S>>) => Ownership) | undefined;
  readonly create: (desired: z.output<z.ZodObject<S>>) => Creation<R>;
  readonly plan: (input: PlanInput<z.output<z.ZodObject<S>>, R>) => readonly Step[];
  /** `undefined` where there is nothing to take away: deleting is to stop managing, and the host is not asked. */
  readonly remove: ((desired: z.output<z.ZodObject<S>>, record: R) => readonly Step[]) | undefined;
  /** Whether the object is to stay on the host when its resource goes. */
  readonly keeps?: (desired: z.output<z.ZodObject<S>>) => boolean;
  /** Tells of all of them at once; left out for a kind whose objects are read one by one. */
  readonly inventory?: InventorySource;
}

export interface CheckedDeclaration {
  readonly values: Values;
  readonly failures: readonly Failure[];
  readonly warnings: readonly string[];
  readonly claims: readonly Claim[];
}

/** A kind as the lifecycle sees it: values and records are plain data. */
export interface Kind {
  readonly name: string;
  readonly members: Members;
  readonly select: Select;
  readonly inventory: InventorySource | undefined;
  /** Whether deleting it does anything on the host. */
  readonly removable: boolean;
  check(inputs: Values): CheckedDeclaration;
  /** The differences between two declarations. */
  diff(before: Values, after: Values): readonly Change[];
  host(declared: Values): string;
  places(declared: Values, remembered: Values): Places;
  label(declared: Values): string;
  find(declared: Values): ReadCommand;
  byId(id: string, declared: Values, remembered: Values): ReadCommand;
  ownership(declared: Values): Ownership | undefined;
  id(record: unknown, declared: Values): string;
  outputs(record: unknown, foundOn: string): Values;
  /** What the state says of a declaration that was applied, beside what the host says. */
  applied(declared: Values): Values;
  /** The same part of an older state. */
  remembered(state: Values): Values;
  /** The declaration as the host has it. */
  asObserved(declared: Values, record: unknown, sight?: Sight): Values;
  /** Where the host differs from the declaration. */
  drift(declared: Values, record: unknown, remembered?: Values): readonly Change[];
  /** The steps from what is observed, or from nothing, to what is declared; none when nothing is to do. */
  plan(declared: Values, record: unknown, context: PlanContext): readonly Step[];
  /** Whether the object is to stay on the host when its resource goes; only our mark goes then. */
  keeps(declared: Values): boolean;
  /** The steps that take the object away, our mark included. */
  remove(declared: Values, record: unknown): readonly Step[];
  /** The steps that take away our mark alone. */
  unmark(declared: Values): readonly Step[];
}

const nothingElse: Sight = { remembered: {} };

export function defineKind<S extends Record<string, z.ZodType>, R>(definition: KindDefinition<S, R>): Kind {
  const members = describeShape(definition.shape);
  const schema = z.strictObject(definition.shape);
  const asIs = z.custom<z.output<z.ZodObject<S>>>(isRecord);
  /** What a state holds may be what a host has, and that need not be what we would let anybody declare. */
  const complete = (declared: Values): z.output<z.ZodObject<S>> => {
    const usable = withoutForeign(members, onlyDeclared(members, declared));
    const parsed = schema.safeParse(usable);
    return parsed.success ? parsed.data : asIs.parse(withDefaults(members, usable));
  };
  const observe = (declared: Values, record: R, sight: Sight): Values => {
    const values = readValues(members, recordOrEmpty(record));
    return definition.observe?.(values, record, complete(declared), sight) ?? values;
  };
  const drift = (declared: Values, record: R, remembered: Values): readonly Change[] =>
    diffValues(members, observe(declared, record, { remembered }), withDefaults(members, declared)).filter(isOfHost);
  /** An object that gets another name must not leave a mark under the old one. */
  const formerMark = (declared: Values, desired: z.output<z.ZodObject<S>>, observed: R): readonly Step[] => {
    const ownership = definition.ownership?.(desired);
    if (ownership === undefined) return [];
    const former = { kind: ownership.kind, name: definition.label(observe(declared, observed, nothingElse)) };
    return unmarkFormer(former, ownership, definition.id(observed, desired));
  };
  return {
    name: definition.name,
    members,
    select: joinSelect(selectOf(members), definition.select),
    inventory: definition.inventory,
    removable: definition.remove !== undefined,
    check(inputs) {
      const checked = checkShape(members, inputs);
      const whole = withDefaults(members, checked.values);
      // A rule may only be asked about values that are right by themselves.
      const failures =
        checked.failures.length > 0
          ? checked.failures
          : definition.rules.flatMap((rule) => rule(checked.values, whole));
      const isRight = failures.length === 0;
      return {
        values: checked.values,
        failures,
        warnings: isRight ? (definition.warnings?.(checked.values, whole) ?? []) : [],
        claims: isRight ? (definition.claims?.(checked.values) ?? []) : [],
      };
    },
    diff: (before, after) => diffValues(members, withDefaults(members, before), withDefaults(members, after)),
    host: definition.host,
    places: (declared, remembered) =>
      definition.places?.(declared, remembered) ?? { hosts: [definition.host(declared)], absence: "any" },
    label: definition.label,
    find: (declared) => definition.find(complete(declared)),
    byId: (id, declared, remembered) => definition.byId(id, complete(declared), remembered),
    ownership: (declared) => definition.ownership?.(complete(declared)),
    id: (record, declared) => definition.id(definition.record.parse(record), complete(declared)),
    outputs: (record, foundOn) => definition.outputs(definition.record.parse(record), foundOn),
    applied(declared) {
      const desired = complete(declared);
      const entries = Object.entries(definition.remember ?? {});
      return Object.fromEntries(entries.map(([name, valueOf]) => [name, valueOf(desired)] as const));
    },
    remembered: (state) =>
      Object.fromEntries(Object.entries(state).filter(([name]) => name in (definition.remember ?? {}))),
    asObserved(declared, record, sight = nothingElse) {
      const observed = observe(declared, definition.record.parse(record), sight);
      return declaredAsObserved(members, onlyDeclared(members, declared), withDefaults(members, declared), observed);
    },
    drift: (declared, record, remembered = {}) => drift(declared, definition.record.parse(record), remembered),
    plan(declared, record, context) {
      const desired = complete(declared);
      if (record !== null && record !== undefined) {
        const observed = definition.record.parse(record);
        const steps = definition.plan({
          ...context,
          desired,
          observed,
          changes: drift(declared, observed, context.remembered),
        });
        return steps.length === 0 ? steps : afterChecks(steps, formerMark(declared, desired, observed));
      }
      const { checks = [], steps, record: expected, identity } = definition.create(desired);
      const changes = drift(declared, expected, context.remembered);
      const settings = definition.plan({ ...context, desired, observed: expected, changes });
      return [...checks, ...markCreation(steps, identity, definition.ownership?.(desired), context.owner), ...settings];
    },
    keeps: (declared) => definition.keeps?.(complete(declared)) ?? false,
    remove(declared, record) {
      const desired = complete(declared);
      const steps = definition.remove?.(desired, definition.record.parse(record)) ?? [];
      return [...steps, ...unmark(definition.ownership?.(desired))];
    },
    unmark: (declared) => unmark(definition.ownership?.(complete(declared))),
  };
}

/** A mark goes before the object gets its new name: after a crash in between nobody would know of it. */
function afterChecks(steps: readonly Step[], marking: readonly Step[]): readonly Step[] {
  const isCheck = ({ cmdlet }: Step) => cmdlet.startsWith("Assert-");
  return [...steps.filter(isCheck), ...marking, ...steps.filter((step) => !isCheck(step))];
}

/** The part of a state that is declaration: outputs and the engine's own keys are left out. */
export function onlyDeclared(members: Members, state: Values): Values {
  return Object.fromEntries(Object.entries(state).filter(([name]) => name in members));
}
