/** Takes carriers through their lives, and notes what went otherwise than with plain text. */
import type { Values } from "../../../provider/engine/property";
import type { Resource, TestFabric } from "../../helpers/testFabric";
import { CallLog, isChange } from "./callLog";
import { loadOf, placesOf, textAt, type Carrier, type Place } from "./carrier";
import { comparison, shown } from "./comparison";
import type { Sight } from "./coverage";

/** The objects of a carrier, and the round that they are in. */
interface Members {
  readonly made: Map<Place, Resource>;
  readonly round: number;
}

type Work = (members: Members, place: Place) => (declared: Values) => Promise<void>;

export class Caravan {
  private readonly members = new Map<Carrier, Members>();
  private readonly log: CallLog;

  constructor(private readonly fabric: TestFabric) {
    this.log = new CallLog(fabric.folder);
  }

  /** Makes all objects of a carrier, and gives what went otherwise. */
  make(carrier: Carrier): Promise<readonly string[]> {
    this.members.set(carrier, { made: new Map(), round: 0 });
    return this.each(carrier, "make", ({ made }, place) => async (declared) => {
      made.set(place, await this.fabric.create(carrier.kind, declared));
    });
  }

  /** Changes each to the next texts. */
  change(carrier: Carrier): Promise<readonly string[]> {
    const { round, ...members } = this.membersOf(carrier);
    this.members.set(carrier, { ...members, round: round + 1 });
    return this.each(carrier, "change", ({ made }, place) => async (declared) => {
      made.set(place, await this.fabric.update(made.get(place) ?? lost(), declared));
    });
  }

  remove(carrier: Carrier): Promise<readonly string[]> {
    return this.each(
      carrier,
      "remove",
      ({ made }, place) =>
        () =>
          this.fabric.delete(made.get(place) ?? lost()),
    );
  }

  /** What a refresh would show, from one look at the host. */
  async differences(carriers: readonly Carrier[]): Promise<readonly string[]> {
    const { operations } = this.fabric;
    const failures: string[] = [];
    for (const carrier of carriers) {
      const { made, round } = this.membersOf(carrier);
      for (const [place, resource] of made) {
        const paths = await this.fabric.differences(resource, operations);
        if (paths.length > 0) failures.push(`read ${textsOf(carrier, place, round)}: ${paths.join(", ")}`);
      }
    }
    return failures;
  }

  /** What somebody at the host sees of each text. */
  async sights(carrier: Carrier): Promise<readonly Sight[]> {
    const { made, round } = this.membersOf(carrier);
    const seen = await carrier.look(this.fabric, made);
    return placesOf(carrier).flatMap((place) =>
      Object.entries(carrier.tracks).map(([name, track]) => ({
        property: name.split("#")[0] ?? name,
        text: textAt(track, place, round),
        seen: seen.get(place)?.[name],
      })),
    );
  }

  private membersOf(carrier: Carrier): Members {
    return this.members.get(carrier) ?? lost();
  }

  private async each(carrier: Carrier, verb: string, work: Work): Promise<readonly string[]> {
    const members = this.membersOf(carrier);
    const { round } = members;
    const failures: string[] = [];
    let usual: readonly string[] = [];
    await this.log.take();
    for (const place of placesOf(carrier)) {
      const what = `${verb} ${textsOf(carrier, place, round)}`;
      try {
        await work(members, place)(carrier.declared(loadOf(carrier, place, round)));
      } catch (error) {
        failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      }
      const all = await this.log.take();
      if (all.length === 0) failures.push(`${what}: no cmdlet was called`);
      // How often the host is asked depends on what the session knows already, and for how long.
      const calls = all.filter(isChange);
      // Without it there is nothing to compare with.
      if (place === "plain" && failures.length > 0) return failures;
      if (place === "plain") usual = calls;
      failures.push(...comparison(calls, usual).map((unlike) => `${what}: ${unlike}`));
    }
    return failures;
  }
}

/** The object as a failure names it: each property with its text. */
function textsOf({ kind, tracks }: Carrier, place: Place, round: number): string {
  const texts = Object.entries(tracks).map(([name, track]) => [name, textAt(track, place, round)] as const);
  return `${kind.name} ${place} with ${shown(texts)}`;
}

function lost(): never {
  throw new Error("the object was not made");
}
