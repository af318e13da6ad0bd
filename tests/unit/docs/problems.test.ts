import { z } from "zod";
import { describeShape } from "../../../provider/engine/node";
import { group, property } from "../../../provider/engine/property";
import { problemsOf } from "../../../scripts/docs/problems.mjs";

const members = describeShape({
  size: property(z.number().default(5), { change: "inPlace" }),
  name: property(z.string(), { change: "inPlace" }),
  part: group(z.strictObject({ inner: property(z.string().default("a"), { change: "inPlace" }) }).prefault({})),
});

const comment = (text: string, standard?: string) => ({
  text,
  members: {},
  ...(standard === undefined ? {} : { standard }),
});

describe("the problems of a kind's comments", () => {
  it("are none when every row says what it is", () => {
    const part = { ...comment("A part."), members: { inner: comment("Inside.", '"a"') } };
    const properties = { size: comment("Size.", "5"), name: comment("Name."), part };
    expect(problemsOf("Thing", members, { properties, outputs: { id: { text: "Id.", type: "string" } } })).toEqual([]);
  });

  it("are all rows without a comment, the inner ones and the outputs too", () => {
    const properties = { size: comment("Size.", "5"), part: comment("A part.") };
    expect(problemsOf("Thing", members, { properties, outputs: { id: { text: "", type: "string" } } })).toEqual([
      "Thing.name has no comment: write above its row what it is",
      "Thing.part.inner has no comment: write above its row what it is",
      'the default of Thing.part.inner is "a", but its comment does not say so',
      "Thing.id has no comment: write above its row what it is",
    ]);
  });

  it("are defaults that the schema does not have", () => {
    const part = { ...comment("A part."), members: { inner: comment("Inside.", '"a"') } };
    const properties = { size: comment("Size.", "6"), name: comment("Name.", '"x"'), part };
    expect(problemsOf("Thing", members, { properties, outputs: {} })).toEqual([
      "the default of Thing.size is 5, but its comment says 6",
      'Thing.name has no default, but its comment says "x"',
    ]);
  });
});
