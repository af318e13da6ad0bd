import { z } from "zod";
import { bytes } from "../../../provider/engine/values/bytes";
import { means, rangeText, standardOf, typeText } from "../../../scripts/docs/valueText.mjs";

const count = z.number().int().min(1).max(8);

describe("the text of a type", () => {
  it.each([
    ["a choice of words", z.enum(["On", "Off"]), '"On" | "Off"'],
    ["a choice of numbers", z.union([z.literal(512), z.literal(4096)]), "512 | 4096"],
    ["a number with a default", count.default(1), "number"],
    ["a size", bytes(), "number | string"],
    ["a list", z.array(z.string()), "string[]"],
    ["a list of choices", z.array(z.enum(["a", "b"])), '("a" | "b")[]'],
    [
      "an object",
      z.array(z.strictObject({ a: z.string(), b: z.boolean().optional() })),
      "({ a: string; b?: boolean })[]",
    ],
  ])("is that of TypeScript for %s", (_what, schema, text) => {
    expect(typeText(schema)).toBe(text);
  });
});

describe("the text of a range", () => {
  it.each([
    ["two limits", count, "whole, 1 to 8"],
    ["a default", count.default(1), "whole, 1 to 8"],
    ["no limits", z.number().int(), "whole"],
    ["a least value", z.number().min(0), "at least 0"],
    ["a text that is not empty", z.string().min(1), "not empty"],
    ["a longest text", z.string().max(5).optional(), "up to 5 characters"],
    ["a list of fixed length", z.array(z.string()).length(4), "4 items"],
    ["a choice", z.enum(["a"]), ""],
  ])("names %s", (_what, schema, text) => {
    expect(rangeText(schema)).toBe(text);
  });
});

describe("the default of a property", () => {
  it("is told from being required and from nothing", () => {
    expect(standardOf(count)).toEqual({ kind: "required" });
    expect(standardOf(count.optional())).toEqual({ kind: "none" });
    expect(standardOf(count.default(2))).toEqual({ kind: "value", value: 2 });
  });

  it("is recognised in its comment in every way to write it", () => {
    expect(means(bytes().default(2 ** 29), "512MB", 2 ** 29)).toBe(true);
    expect(means(z.enum(["a", "b"]).default("a"), '"a"', "a")).toBe(true);
    expect(means(count.default(1), "1", 1)).toBe(true);
  });

  it("is missed in a comment that says something else", () => {
    expect(means(bytes().default(2 ** 29), "1GB", 2 ** 29)).toBe(false);
    expect(means(count.default(1), "one", 1)).toBe(false);
  });
});
