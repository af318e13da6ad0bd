/** Which text went through which property, and whether it came back. */

/** The texts that are to go through each property. */
export type Demand = Readonly<Record<string, readonly string[]>>;

/** A text in a property. */
export interface Sight {
  readonly property: string;
  readonly text: string;
  /** What somebody at the host saw there. */
  readonly seen: unknown;
}

/** Those that did not come back byte for byte. */
export function changed(sights: readonly Sight[]): readonly Sight[] {
  return sights.filter(({ text, seen }) => seen !== text);
}

/** The pairs of property and text that were to be seen and were not. */
export function missing(demanded: Demand, sights: readonly Sight[]): readonly (readonly [string, string])[] {
  const had = new Set(sights.map(({ property, text }) => JSON.stringify([property, text])));
  return Object.entries(demanded).flatMap(([property, texts]) =>
    texts.filter((text) => !had.has(JSON.stringify([property, text]))).map((text) => [property, text] as const),
  );
}

export function pairsIn(demanded: Demand): number {
  return Object.values(demanded).flat().length;
}
