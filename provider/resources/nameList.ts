/** Lists of names in which order and case mean nothing. */
import { sameName } from "../engine/values/text";

/** The texts of a list; none for anything else. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** What `list` has and `other` has not. */
export function missingFrom(list: readonly string[], other: readonly string[]): readonly string[] {
  return list.filter((item) => !other.some((candidate) => sameName(candidate, item)));
}

/** Whether two lists name the same things. */
export function sameNames(left: unknown, right: unknown): boolean {
  const [one, two] = [textsOf(left), textsOf(right)];
  return one.length === two.length && missingFrom(one, two).length === 0;
}

/** The places of names that the list has before already. */
export function repeatedNames(list: readonly string[]): readonly number[] {
  return list.flatMap((item, index) => (list.slice(0, index).some((other) => sameName(other, item)) ? [index] : []));
}
