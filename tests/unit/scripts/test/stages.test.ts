import { chooseStages, STAGES } from "../../../../scripts/test/stages.mjs";

test("all stages but those that take too long run when none is named", () => {
  expect(chooseStages([])).toEqual(STAGES.filter(({ onlyByName }) => onlyByName !== true));
  expect(chooseStages(["thorough"]).map(({ name }) => name)).toEqual(["thorough"]);
});

test("named stages run in their own order", () => {
  expect(chooseStages(["unit", "types"]).map(({ name }) => name)).toEqual(["types", "unit"]);
});

test("a name that is no stage's is told with those that are", () => {
  expect(() => chooseStages(["unti"])).toThrow(/There is no stage "unti"\. The stages are: types, lint, /);
});
