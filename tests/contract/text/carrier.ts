/**
 * Objects that carry texts: each has another text in each of its properties, and the next object the next ones, as in a
 * Latin square, so that as many objects as there are texts take every text through every property.
 */
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import type { Resource, TestFabric } from "../../helpers/testFabric";
import { plainTexts } from "./corpus";

export interface Track {
  /** The texts that the property goes through. */
  readonly texts: readonly string[];
  /** Which of them the first object has; two properties of an object then differ. */
  readonly shift: number;
  /** Set when the object is made, and not changed. */
  readonly stays?: boolean;
  /** What its plain texts end with, where two of them must differ. */
  readonly suffix?: string;
}

/** The number of an object, or the object that carries plain texts, and shows what the others may take. */
export type Place = number | "plain";

/** What an object carries in a round: in round 0 it is made with it, in round 1 it is changed to it. */
export interface Load {
  readonly place: Place;
  /** The text in a property. */
  readonly text: (property: string) => string;
}

/** What somebody at the host sees in an object, by property. */
export type Seen = Readonly<Record<string, unknown>>;

export interface Carrier {
  readonly kind: Kind;
  readonly count: number;
  /** By property; one that takes several texts has several tracks, told apart by what follows a "#". */
  readonly tracks: Readonly<Record<string, Track>>;
  readonly declared: (load: Load) => Values;
  /** Looks at all the objects at once. */
  readonly look: (fabric: TestFabric, made: ReadonlyMap<Place, Resource>) => Promise<ReadonlyMap<Place, Seen>>;
}

export function textAt({ texts, shift, stays = false, suffix = "" }: Track, place: Place, round: number): string {
  const turn = stays ? 0 : round;
  const plain = `${plainTexts[turn] ?? ""}${suffix}`;
  const text = place === "plain" ? plain : texts[(place + shift + turn) % texts.length];
  if (text === undefined) throw new Error(`no text for object ${place} in round ${round}`);
  return text;
}

export function loadOf({ tracks }: Carrier, place: Place, round: number): Load {
  return {
    place,
    text: (property) => {
      const track = tracks[property];
      if (track === undefined) throw new Error(`${property} carries no text`);
      return textAt(track, place, round);
    },
  };
}

/** The plain object comes first. The last one comes before the others, so that in round 1 its name is free for the one before. */
export function placesOf({ count }: Carrier): readonly Place[] {
  return ["plain", ...Array.from({ length: count }, (_, index) => count - 1 - index)];
}
