import { launch } from "./setup/launch.mjs";
import { prepareBuild, preparePackages } from "./setup/prepare.mjs";
import { runNode } from "./setup/runCommand.mjs";

await launch(async () => {
  await preparePackages();
  await prepareBuild();
  const { exitCode } = await runNode(["scripts/docs/index.mjs"]);
  return exitCode;
});
