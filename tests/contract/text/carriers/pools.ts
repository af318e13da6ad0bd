/** The texts that carriers go through. */
import { hostileNames, hostileNotes } from "../corpus";

/** Notes take most texts, so there are as many objects as notes. */
export const notes: readonly string[] = [...hostileNames, ...hostileNotes];

/**
 * Names for so many objects. No two objects of a host have one name: one name more than there are objects lets each take the one that
 * another has just left, and every given text is the name of an object in both rounds.
 */
export function namesFor(count: number, texts: readonly string[]): readonly string[] {
  return ["first", ...texts, ...Array.from({ length: count - texts.length }, (_, index) => `last ${index}`)];
}
