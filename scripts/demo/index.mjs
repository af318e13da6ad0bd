/** The main job on a screen: an example deployed to the simulator, deployed again, edited live, and taken down. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../setup/repository.mjs";
import { accountOf } from "./account.mjs";
import { edits, example } from "./story.mjs";
import { Pulumi } from "./pulumi.mjs";

const folder = join(repository, ".demo");
const project = join(folder, example);

/** @param {string} text */
function heading(text) {
  console.log(`\n\u2500\u2500 ${text} ${"\u2500".repeat(Math.max(3, 76 - text.length))}\n`);
}

/**
 * @param {string} title
 * @param {() => Promise<number>} work
 */
async function act(title, work) {
  heading(title);
  const begun = performance.now();
  const exitCode = await work();
  if (exitCode !== 0) throw new Error(`"${title}" failed with exit code ${String(exitCode)}.`);
  return { title, seconds: (performance.now() - begun) / 1000 };
}

async function edit() {
  const file = join(project, "index.ts");
  let program = await readFile(file, "utf8");
  for (const { from, to } of edits) {
    if (!program.includes(from)) throw new Error(`The example no longer says ${from}.`);
    program = program.replace(from, to);
    console.log(`  - ${from.trim()}\n  + ${to.trim()}`);
  }
  await writeFile(file, program);
}

async function run() {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "state"), { recursive: true });
  await cp(join(repository, "examples", example), project, { recursive: true });
  const pulumi = new Pulumi(project, join(folder, "state"));
  await pulumi.initialize();
  const acts = [
    await act(`pulumi up of examples/${example} on the simulator`, () => pulumi.run("up", "--yes", "--skip-preview")),
    await act("pulumi up again: nothing has changed", () =>
      pulumi.run("up", "--yes", "--skip-preview", "--expect-no-changes"),
    ),
    await act("an edit while the machine runs", async () => {
      await edit();
      return pulumi.run("up", "--yes", "--diff");
    }),
  ];
  heading("what happened");
  console.log(await accountOf(join(project, ".fabric"), acts));
  await act("pulumi destroy", () => pulumi.run("destroy", "--yes", "--skip-preview"));
}

try {
  await run();
} catch (error) {
  console.error(`\nThe demo did not come to its end: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
