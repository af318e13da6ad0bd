import { conduct } from "./bench/conduct.mjs";
import { interrupted, interruptible } from "./bench/interruption.mjs";
import { mergeResults } from "./bench/merge.mjs";
import { parseOptions, usage } from "./bench/options.mjs";
import { readResult, report } from "./bench/report.mjs";
import { launch } from "./setup/launch.mjs";
import { prepare, preparePackages } from "./setup/prepare.mjs";

await launch(async () => {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return 0;
  }
  if (options.from.length > 0) {
    await preparePackages();
    await report(mergeResults(await Promise.all(options.from.map(readResult))), options);
    return 0;
  }
  const { pulumi, powerShell } = await prepare();
  const versions = { pulumi: pulumi.version, powerShell: powerShell.version };
  try {
    const result = await interruptible(() => conduct(options, versions, (line) => console.error(line)));
    await report(result, options);
    return 0;
  } catch (error) {
    if (!interrupted.aborted) throw error;
    console.error("\nInterrupted; nothing is left of what was measured.");
    return 130;
  }
});
