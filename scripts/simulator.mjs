import { launch } from "./setup/launch.mjs";
import { prepare } from "./setup/prepare.mjs";
import { runNode } from "./setup/runCommand.mjs";

await launch(async () => {
  await prepare();
  const { exitCode } = await runNode(["scripts/simulator/index.mjs", ...process.argv.slice(2)]);
  return exitCode;
});
