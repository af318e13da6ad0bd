import { chooseStages, STAGES } from "../../../../scripts/test/stages.mjs";

test("all stages run when none is named", () => {
  expect(chooseStages([])).toEqual(STAGES);
});

test("named stages run in their own order", () => {
  expect(chooseStages(["unit", "types"]).map(({ name }) => name)).toEqual(["types", "unit"]);
});

test("a name that is no stage's is told with those that are", () => {
  expect(() => chooseStages(["unti"])).toThrow(/There is no stage "unti"\. The stages are: types, lint, /);
});
