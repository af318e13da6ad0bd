/** Words of ours for the numbers that a cluster keeps. */
import { z } from "zod";
import type { Codec } from "../../engine/property";

/** What a cluster keeps where nothing is set: all bits of a DWORD, which WMI shows as -1. */
const unset = 0xff_ff_ff_ff;

const isUnset = (value: unknown) => value === unset || value === -1;

/** A word for each of some numbers; a number without a word stays one. */
export function words(numbers: Readonly<Record<string, number>>): Codec {
  const known = Object.entries(numbers);
  return {
    toHost: (value) => known.find(([word]) => word === value)?.[1] ?? value,
    fromHost: (value) => known.find(([, number]) => number === value)?.[0] ?? value,
  };
}

/** Yes and no, which the cluster keeps as 1 and 0. */
export const flag: Codec = {
  toHost: (value) => (value === true ? 1 : 0),
  fromHost: (value) => value === 1 || value === true,
};

/** A word of ours for "not set". */
export function unsetAs(word: string): Codec {
  return {
    toHost: (value) => (value === word ? unset : value),
    fromHost: (value) => (isUnset(value) ? word : value),
  };
}

/** A whole number up to `maximum`, or the word for "not set". */
export function numberOr<W extends string>(word: W, maximum = unset - 1) {
  const message = `is neither "${word}" nor a whole number from 0 to ${maximum}`;
  return z.union([z.literal(word), z.number().int().min(0, "is below 0").max(maximum, `is above ${maximum}`)], message);
}

/** Milliseconds, as the cluster counts them. */
export const milliseconds = () => z.number().int().min(0, "is below 0").max(unset, `is above ${unset}`);
