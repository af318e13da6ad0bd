/** The work of a change does not grow with the number of machines on the host. */
import { join } from "node:path";
import { z } from "zod";
import { runScript } from "../../helpers/pwsh";
import { temporaryFolder } from "../../helpers/sessions";

const workSchema = z.object({ machines: z.number(), few: z.number(), many: z.number() });
const folder = temporaryFolder();
const linuxTest = process.platform === "linux" ? test : test.skip;

linuxTest("reads as little for a change of one machine beside 1,000 machines as beside 10", async () => {
  const parameters = { Fabric: join(folder, "fabric"), Few: "10", Many: "1000" };
  const { machines, few, many } = workSchema.parse(await runScript(join(__dirname, "work.ps1"), parameters));
  expect(machines).toBe(1000);
  // A read of one more document a change would be 30 of them.
  expect(many).toBeLessThan(few + 30);
});
