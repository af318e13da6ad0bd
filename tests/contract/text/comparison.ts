/** What failures say: the calls of two operations against each other, and texts that they can show. */
import { isDeepStrictEqual } from "node:util";

/** What is more and what is fewer than with plain text; nothing when the calls are the same, in the same order. */
export function comparison(calls: readonly string[], usual: readonly string[]): readonly string[] {
  if (isDeepStrictEqual(calls, usual)) return [];
  const all = [...new Set([...calls, ...usual])];
  const unlike = all
    .map((call) => ({ call, more: count(calls, call) - count(usual, call) }))
    .filter(({ more }) => more !== 0)
    .map(({ call, more }) => `${more > 0 ? "+" : ""}${more} ${call}`);
  return [`other calls than with plain text: ${unlike.join("; ") || "in another order"}`];
}

function count(calls: readonly string[], call: string): number {
  return calls.filter((other) => other === call).length;
}

/** The texts of an object, each with its property; a long one is cut. */
export function shown(texts: readonly (readonly [property: string, text: string])[]): string {
  const cut = (text: string) => (text.length <= 70 ? text : `${text.slice(0, 70)}… (${text.length} characters)`);
  return texts.map(([property, text]) => `${property}=${JSON.stringify(cut(text))}`).join(", ");
}
