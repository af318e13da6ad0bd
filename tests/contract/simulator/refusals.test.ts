/** The simulator refuses what Windows refuses, with the errors that Windows shows, and changes nothing then. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { runScript } from "../../helpers/pwsh";
import { temporaryFolder } from "../../helpers/sessions";
import { classOf, documentedErrors, expectedErrors, isOfOldModule } from "./documentedErrors";
import { errorDescription } from "./errorDescription";
import { clusterRefusals } from "./refusals/clusters";
import { configurationRefusals } from "./refusals/configuration";
import { deviceRefusals } from "./refusals/devices";
import { diskRefusals } from "./refusals/disks";
import { hostRefusals } from "./refusals/hosts";
import { machineRefusals } from "./refusals/machines";

const outcomeSchema = z.strictObject({
  preparation: z.string(),
  errors: z.array(errorDescription),
  changed: z.array(z.string()),
});

const refusals = [
  ...machineRefusals,
  ...configurationRefusals,
  ...deviceRefusals,
  ...diskRefusals,
  ...hostRefusals,
  ...clusterRefusals,
];

describe("as Windows does,", () => {
  const folder = temporaryFolder();
  let outcomes: readonly z.output<typeof outcomeSchema>[];

  beforeAll(async () => {
    const rows = join(folder, "rows.json");
    writeFileSync(rows, JSON.stringify(refusals.map(({ given = "", ...refusal }) => ({ ...refusal, given }))));
    const script = join(__dirname, "refusals.ps1");
    outcomes = z.array(outcomeSchema).parse(await runScript(script, { Folder: folder, RowFile: rows }));
  });

  it.each(refusals.map((refusal, index) => ({ ...refusal, index })))("$name", (refusal) => {
    expect(outcomes[refusal.index]).toEqual({
      preparation: "",
      errors: expectedErrors(refusal).map((error) => ({ ...error, message: expect.stringMatching(error.message) })),
      changed: [],
    });
  });
});

describe("the data of errors", () => {
  it("is named by tables in which no two rows have one name", () => {
    expect([...new Set(refusals.map(({ name }) => name))]).toHaveLength(refusals.length);
  });

  it("has what the tables name and no more", () => {
    const named = new Set(refusals.flatMap(({ record, second }) => [record, second]).flatMap((key) => key ?? []));
    expect([...documentedErrors.keys()].sort()).toEqual([...named].sort());
  });

  const withClass = [...documentedErrors].filter(
    ([, record]) =>
      record.id?.includes(",Microsoft.") === true && !record.cmdlets.includes("any") && !isOfOldModule(record),
  );

  it.each(withClass)("names at %s the class that the cmdlet has by rule", (_key, { cmdlets, id }) => {
    expect(cmdlets.map(classOf)).toContain(id?.split(",")[1]);
  });
});
