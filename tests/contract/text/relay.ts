/** One object of a kind, which carries one text after the other: for what a host or a cluster has only one of. */
import { z } from "zod";
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import type { Resource, TestFabric } from "../../helpers/testFabric";
import { byHand } from "../resources/byHand";
import { CallLog } from "./callLog";
import { comparison, shown } from "./comparison";
import { plainTexts } from "./corpus";
import type { Demand, Sight } from "./coverage";

export interface Leg {
  readonly texts: readonly string[];
  /** Which text comes first; two names of one cluster then differ. */
  readonly shift: number;
  /** How somebody at the host sees it, in PowerShell. */
  readonly seen: string;
}

export interface Runner {
  readonly kind: Kind;
  /** What its plain texts end with: names of one cluster differ. */
  readonly suffix?: string;
  readonly legs: Readonly<Record<string, Leg>>;
  /** The part of the declaration that has the texts. */
  readonly texts: (text: (property: string) => string) => Values;
}

export interface Run {
  readonly sights: readonly Sight[];
  readonly failures: readonly string[];
}

/** What the runners are to carry. */
export function demandOf(runners: readonly Runner[]): Demand {
  return Object.fromEntries(
    runners.flatMap(({ legs }) => Object.entries(legs).map(([property, { texts }]) => [property, texts] as const)),
  );
}

/** Gives every object each of its texts, and looks at them each time. */
export async function runRelay(fabric: TestFabric, resources: Map<Runner, Resource>): Promise<Run> {
  const log = new CallLog(fabric.folder);
  const runners = [...resources.keys()];
  const legs = runners.flatMap((runner) =>
    Object.entries(runner.legs).map(([property, leg]) => ({ runner, property, leg })),
  );
  const look = `, @(${legs.map(({ leg }) => leg.seen).join(", ")})`;
  const sights: Sight[] = [];
  const failures: string[] = [];

  /** Gives each object the texts of a round, and gives the calls that this took. */
  const carry = async (textOf: TextOf): Promise<ReadonlyMap<Runner, readonly string[]>> => {
    const calls = new Map<Runner, readonly string[]>();
    await log.take();
    for (const runner of runners) {
      const resource = resources.get(runner);
      if (resource === undefined) continue;
      try {
        const texts = runner.texts((property) => textOf(runner, property));
        resources.set(runner, await fabric.update(resource, { ...resource.inputs, ...texts }));
      } catch (error) {
        failures.push(`${named(runner, textOf)}: ${error instanceof Error ? error.message : String(error)}`);
      }
      calls.set(runner, await log.take());
    }
    for (const [runner, resource] of resources) {
      const paths = await fabric.differences(resource);
      if (paths.length > 0) failures.push(`${named(runner, textOf)}: a refresh shows ${paths.join(", ")}`);
    }
    const [seen = []] = z.array(z.array(z.unknown())).parse(await byHand(fabric, look));
    sights.push(
      ...legs.map(({ runner, property }, index) => ({ property, text: textOf(runner, property), seen: seen[index] })),
    );
    return calls;
  };

  const [first, second] = plainTexts;
  // The first also takes back what the objects had before.
  await carry(({ suffix = "" }) => `${first}${suffix}`);
  const usual = await carry(({ suffix = "" }) => `${second}${suffix}`);
  const rounds = Math.max(...legs.map(({ leg }) => leg.texts.length));
  for (let round = 0; round < rounds; round += 1) {
    const textOf: TextOf = (runner, property) => textIn(runner, property, round);
    for (const [runner, calls] of await carry(textOf)) {
      const plain = usual.get(runner) ?? [];
      const unlike = plain.length === 0 ? ["plain text takes no cmdlet"] : comparison(calls, plain);
      failures.push(...unlike.map((what) => `${named(runner, textOf)}: ${what}`));
    }
  }
  return { sights, failures };
}

type TextOf = (runner: Runner, property: string) => string;

function textIn({ legs }: Runner, property: string, round: number): string {
  const { texts = [], shift = 0 } = legs[property] ?? {};
  const text = texts[(round + shift) % texts.length];
  if (text === undefined) throw new Error(`${property} carries no text`);
  return text;
}

/** The object as a failure names it: each property with its text. */
function named(runner: Runner, textOf: TextOf): string {
  return shown(Object.keys(runner.legs).map((property) => [property, textOf(runner, property)] as const));
}
