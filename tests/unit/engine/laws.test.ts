import fc from "fast-check";
import { withDefaults } from "../../../provider/engine/defaults";
import type { Kind } from "../../../provider/engine/kind";
import { isRecord } from "../../../provider/engine/isRecord";
import type { Members } from "../../../provider/engine/node";
import { isPlanError } from "../../../provider/engine/planError";
import type { Values } from "../../../provider/engine/property";
import type { Step } from "../../../provider/engine/steps";
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import { arbitraryMachine } from "../../helpers/arbitraryMachine";
import { arbitraryDisk, arbitraryHost, arbitrarySwitch } from "../../helpers/arbitraryResources";
import { ModelHost } from "../../helpers/modelHost";
import { diskRecordOf, hostRecordOf, machineRecordOf, switchRecordOf } from "../../helpers/hostRecord";

interface Case {
  readonly kind: Kind;
  readonly declarations: fc.Arbitrary<Record<string, unknown>>;
  readonly recordOf: (members: Members, complete: Values) => Values;
}

const machines = arbitraryMachine({ host: "HV1", switchNames: ["lan"], diskPaths: ["C:\\a.vhdx", "c:/b.vhdx"] });

const cases: readonly Case[] = [
  { kind: hyperVHost, declarations: arbitraryHost, recordOf: hostRecordOf },
  { kind: virtualSwitch, declarations: arbitrarySwitch, recordOf: switchRecordOf },
  { kind: virtualHardDisk, declarations: arbitraryDisk, recordOf: diskRecordOf },
  {
    kind: virtualMachine,
    declarations: machines.map((machine) => ({ ...machine, name: "web1" })),
    recordOf: machineRecordOf,
  },
];

const context = { refused: new Set<string>(), owner: "test", remembered: {}, foundOn: "HV1" };

/** The same values with the names of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)] as const),
  );
}

const turnedValues = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)] as const),
  );

describe.each(cases.map((one) => [one.kind.name, one] as const))("%s", (_name, { kind, declarations, recordOf }) => {
  const checked = declarations.map((inputs) => ({ inputs, ...kind.check(inputs) }));
  const valid = checked.map(({ values }) => values);
  const recordFor = (values: Values) => recordOf(kind.members, withDefaults(kind.members, values));

  it("is accepted by check, which gives the same for its own result", () => {
    const law = fc.property(checked, ({ values, failures }) => {
      expect(failures).toEqual([]);
      expect(kind.check(values).values).toEqual(values);
    });
    fc.assert(law);
  });

  it("does not differ from itself, nor from its normal form, in any order", () => {
    const law = fc.property(checked, ({ inputs, values }) => {
      expect(kind.diff(values, values)).toEqual([]);
      expect(kind.diff(values, kind.check(inputs).values)).toEqual([]);
      expect(kind.diff(turnedValues(values), values)).toEqual([]);
    });
    fc.assert(law);
  });

  it("differs in both directions or in none, but for what one of them leaves open", () => {
    const law = fc.property(valid, valid, (before, after) => {
      const whole = withDefaults(kind.members, after);
      expect(kind.diff(before, after).length === 0).toBe(kind.diff(before, whole).length === 0);
    });
    fc.assert(law);
  });

  it("needs no step where the host has what is declared, and reads as it was declared", () => {
    const law = fc.property(valid, (values) => {
      const record = recordFor(values);
      expect(kind.plan(values, record, context)).toEqual([]);
      expect(kind.asObserved(values, record)).toEqual(values);
    });
    fc.assert(law);
  });

  it("has what is declared once a plan has run that could be made for it", () => {
    let made = 0;
    const law = fc.property(valid, valid, (values, other) => {
      fc.pre(kind.diff(other, values).every(({ cost }) => cost !== "replace"));
      const host = new ModelHost(recordFor(other));
      const steps = planOrNothing(kind, values, host.record);
      fc.pre(steps !== undefined);
      made += 1;
      host.run(steps);
      expect(kind.diff(kind.asObserved(values, host.record), values).map(({ path }) => path)).toEqual([]);
      expect(kind.plan(values, host.record, context)).toEqual([]);
    });
    fc.assert(law, { maxSkipsPerRun: 1000 });
    expect(made).toBeGreaterThanOrEqual(100);
  });

  it("makes every step for the sake of a property that differs", () => {
    const law = fc.property(valid, valid, (values, other) => {
      const record = recordFor(other);
      const differences = kind.drift(values, record).map(({ path }) => path[0]);
      const because = stepsOrRefusal(kind, values, record).map((path) => path.split(/[.[]/)[0]);
      expect(because.filter((name) => !differences.includes(name) && name !== "state")).toEqual([]);
    });
    fc.assert(law);
  });

  it("has defaults that are complete: filling them in twice changes nothing, and check accepts them", () => {
    const law = fc.property(valid, (values) => {
      const whole = withDefaults(kind.members, values);
      expect(withDefaults(kind.members, whole)).toEqual(whole);
      expect(kind.diff(values, whole)).toEqual([]);
    });
    fc.assert(law);
  });
});

/** The steps; nothing where only a new object can have what is declared, or where this host cannot. */
function planOrNothing(kind: Kind, values: Values, record: Values): readonly Step[] | undefined {
  try {
    return kind.plan(values, record, context);
  } catch (error) {
    if (isPlanError(error)) return undefined;
    throw error;
  }
}

/** The properties that the steps of a plan serve, or those that it was refused for. */
function stepsOrRefusal(kind: Kind, values: Values, record: Values): readonly string[] {
  try {
    return kind.plan(values, record, context).flatMap(({ because }) => because);
  } catch (error) {
    return error instanceof Error && "because" in error && Array.isArray(error.because)
      ? error.because.map(String)
      : [];
  }
}
