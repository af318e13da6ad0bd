// One level of tests, with Jest's own arguments after it: node scripts/jest.mjs unit diff -t "is empty"
import { launch } from "./setup/launch.mjs";
import { packageCommand } from "./setup/packageCommand.mjs";
import { prepareBuild, preparePackages } from "./setup/prepare.mjs";
import { runNode } from "./setup/runCommand.mjs";

await launch(async () => {
  await preparePackages();
  const [level = "unit", ...args] = process.argv.slice(2);
  if (level === "e2e") {
    await prepareBuild();
  }
  // The option takes all words that follow it.
  const { exitCode } = await runNode([packageCommand("jest"), ...args, "--selectProjects", level]);
  return exitCode;
});
