import { launch } from "./setup/launch.mjs";
import { prepareBuild, preparePackages } from "./setup/prepare.mjs";

await launch(async () => {
  await preparePackages();
  await prepareBuild();
  return 0;
});
