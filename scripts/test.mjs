// All checks, or those that are named: node scripts/test.mjs types unit
import { launch } from "./setup/launch.mjs";
import { counts, summary, totals } from "./test/report.mjs";
import { runAll } from "./test/runAll.mjs";
import { chooseStages } from "./test/stages.mjs";

await launch(async () => {
  const stages = chooseStages(process.argv.slice(2));
  const start = Date.now();
  const rows = await runAll(stages);
  console.log(`\n${summary(rows, Date.now() - start)}\n`);
  const result = totals(rows);
  console.log(counts(result));
  return result.failed === 0 ? 0 : 1;
});
