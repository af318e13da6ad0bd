/**
 * One row a property: what it is at create, and what it becomes, one change after the other; seen from outside, with the
 * number of times that a virtual machine was stopped for it.
 */
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import { formatPath } from "../../../provider/engine/propertyPath";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { coveredBy, everyProperty, place } from "./declaration";

/** An object as the control module, or a cmdlet on the host, shows it. */
export type Seen = (record: unknown) => unknown;

export interface PropertyRow {
  /** The property, or the device, by its full path: device keys as they are. */
  readonly at: readonly string[];
  /** What is declared at create, and after each change; `undefined` is not declared. */
  readonly values: readonly unknown[];
  readonly seen: Seen;
  /** What must be seen for each value, where the host has another form of it. */
  readonly shows?: readonly unknown[];
  /** How often the machine is stopped for each change. */
  readonly stops: readonly number[];
  /** The object is replaced for each change. */
  readonly replaces?: true;
  /** Every change is refused with such an error, and nothing happens. */
  readonly refused?: RegExp;
  /** The property is the power state. */
  readonly isPower?: true;
  /** It has no effect while another row's value is there. */
  readonly alone?: true;
  /** What happens before the changes. */
  readonly before?: (fabric: TestFabric) => Promise<void>;
}

/** What is seen from outside. */
export interface Observation {
  readonly record: unknown;
  /** How often machines were stopped, by the guest or by cutting the power. */
  readonly stops: number;
  /** The power states of the machines. */
  readonly power: readonly string[];
}

/** One object on which rows are tried, one after the other. */
export interface Subject {
  /** "on a running machine". */
  readonly title: string;
  /** What is declared beside the rows' own values; asked for when everything is prepared. */
  readonly declared: Values;
  readonly rows: readonly PropertyRow[];
  /** The rows change at once, in one update for all their first changes, one for all the second ones. */
  readonly together?: true;
  /** What happens when it is there. */
  readonly afterCreate?: (fabric: TestFabric) => Promise<void>;
  readonly observe: (fabric: TestFabric, declared: Values) => Promise<Observation>;
}

export interface PropertySuite {
  readonly kind: Kind;
  readonly definition?: Readonly<Record<string, unknown>> | undefined;
  /** Makes what the subjects need. */
  readonly prepare?: (fabric: TestFabric) => Promise<void>;
  readonly subjects: readonly Subject[];
  /** What is no setting of the host: how the provider goes about its work. */
  readonly notSettings: readonly string[];
}

const shownFor = ({ shows, values }: PropertyRow, index: number): unknown => (shows ?? values)[index];

export function describePropertyRows({ kind, definition, prepare, subjects, notSettings }: PropertySuite): void {
  describe(`every property of a ${kind.name}`, () => {
    let fabric: TestFabric;

    beforeAll(async () => {
      fabric = await TestFabric.open(definition === undefined ? {} : { definition });
      await prepare?.(fabric);
    });

    afterAll(async () => {
      await fabric.close();
      const rows = subjects.reduce((sum, subject) => sum + subject.rows.length, 0);
      process.stdout.write(`${kind.name}: ${rows} property rows\n`);
    });

    it("has a row, or is known to be no setting of the host", () => {
      const covered = new Set(subjects.flatMap(({ rows }) => rows.flatMap((row) => coveredBy(kind.members, row))));
      const isSetting = (name: string) => !notSettings.some((other) => name === other || name.startsWith(`${other}.`));
      const settings = everyProperty(kind.members).filter(isSetting);
      expect(settings.filter((name) => !covered.has(name))).toEqual([]);
      expect(notSettings.filter((name) => covered.has(name))).toEqual([]);
    });

    describe.each(subjects)("$title", (subject) => {
      describeSubject(kind, () => fabric, subject);
    });
  });
}

/** Whether what a row expects of a change is still true when others change with it. */
const canJoin = ({ refused, replaces, isPower, alone, before }: PropertyRow): boolean =>
  [refused, replaces, isPower, alone, before].every((own) => own === undefined);

const titled = (rows: readonly PropertyRow[]) =>
  rows.map((row) => [`${formatPath(row.at)} ${JSON.stringify(row.values[0])}`, row] as const);

function describeSubject(kind: Kind, fabricOf: () => TestFabric, subject: Subject): void {
  const { rows, observe, together } = subject;
  const joined = together === undefined ? [] : rows.filter(canJoin);
  let declared: Values;
  let resource: Resource;
  let seen: Observation;

  it("is created with all of them as declared", async () => {
    const fabric = fabricOf();
    declared = rows.reduce((values, { at, values: [first] }) => place(values, at, first), subject.declared);
    resource = await fabric.create(kind, declared);
    await subject.afterCreate?.(fabric);
    seen = await observe(fabric, declared);
    const shown = rows.map((row) => [formatPath(row.at), row.seen(seen.record)]);
    expect(shown).toEqual(rows.map((row) => [formatPath(row.at), shownFor(row, 0)]));
    expect(await fabric.differences(resource)).toEqual([]);
  });

  const others = rows.filter((row) => row.refused === undefined && !joined.includes(row));
  if (others.length > 0) {
    it.each(titled(others))("changes %s", async (_title, row) => {
      const fabric = fabricOf();
      await row.before?.(fabric);
      for (const [index, stops] of row.stops.entries()) {
        const edited = place(declared, row.at, row.values[index + 1]);
        const changed = await fabric.update(resource, edited);
        expect(changed.id === resource.id).toBe(row.replaces === undefined);
        [declared, resource] = [edited, changed];
        const before = seen;
        seen = await observe(fabric, declared);
        expect([row.seen(seen.record), seen.stops, seen.power]).toEqual([
          shownFor(row, index + 1),
          row.replaces === undefined ? before.stops + stops : seen.stops,
          row.isPower === undefined ? before.power : seen.power,
        ]);
      }
    });
  }

  if (joined.length > 0) {
    it("changes everything at once that can change with others", async () => {
      const fabric = fabricOf();
      for (const round of Array.from({ length: Math.max(...joined.map(({ stops }) => stops.length)) }).keys()) {
        const changing = joined.filter(({ stops }) => round < stops.length);
        const edited = changing.reduce((values, { at, values: own }) => place(values, at, own[round + 1]), declared);
        const changed = await fabric.update(resource, edited);
        expect(changed.id).toBe(resource.id);
        [declared, resource] = [edited, changed];
        const before = seen;
        seen = await observe(fabric, declared);
        expect(changing.map((row) => [formatPath(row.at), row.seen(seen.record)])).toEqual(
          changing.map((row) => [formatPath(row.at), shownFor(row, round + 1)]),
        );
        const stops = Math.max(...changing.map((row) => row.stops[round] ?? 0));
        expect([seen.stops, seen.power]).toEqual([before.stops + stops, before.power]);
      }
    });
  }

  const refusals = rows.filter(({ refused }) => refused !== undefined);
  if (refusals.length > 0) {
    it.each(titled(refusals))("refuses to change %s", async (_title, { at, values, refused }) => {
      const fabric = fabricOf();
      for (const value of values.slice(1)) {
        await expect(fabric.update(resource, place(declared, at, value))).rejects.toThrow(refused);
        expect(await observe(fabric, declared)).toEqual(seen);
      }
    });
  }

  it("shows no difference after all of it", async () => {
    expect(await fabricOf().differences(resource)).toEqual([]);
  });
}
