/** The main job on a screen: an example deployed to the simulator, put through what happens to clusters, and taken down. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../setup/repository.mjs";
import { accountOf } from "./account.mjs";
import { control } from "./control.mjs";
import { Pulumi } from "./pulumi.mjs";
import { acts, example } from "./story.mjs";

const folder = join(repository, ".demo");
const project = join(folder, example);
const fabric = join(project, ".fabric");

/** @param {string} text */
function heading(text) {
  console.log(`\n\u2500\u2500 ${text} ${"\u2500".repeat(Math.max(3, 76 - text.length))}\n`);
}

/** @param {{ readonly from: string, readonly to: string }} change */
async function edit({ from, to }) {
  const file = join(project, "index.ts");
  const program = await readFile(file, "utf8");
  if (!program.includes(from)) throw new Error(`The example no longer says ${from}.`);
  console.log(`  - ${from}\n  + ${to}\n`);
  await writeFile(file, program.replace(from, to));
}

/**
 * @param {Pulumi} pulumi
 * @param {import("./story.mjs").Act} act
 */
async function perform(pulumi, { title, control: line, edit: change, pulumi: command }) {
  heading(title);
  const begun = performance.now();
  if (line !== undefined) {
    console.log(`  ${line}`);
    await control(fabric, line);
  }
  if (change !== undefined) await edit(change);
  const exitCode = command === undefined ? 0 : await pulumi.run(...command);
  if (exitCode !== 0) throw new Error(`"${title}" failed with exit code ${String(exitCode)}.`);
  return { title, seconds: (performance.now() - begun) / 1000 };
}

async function run() {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "state"), { recursive: true });
  await cp(join(repository, "examples", example), project, { recursive: true });
  const pulumi = new Pulumi(project, join(folder, "state"));
  await pulumi.initialize();
  const done = [];
  for (const act of acts) done.push(await perform(pulumi, act));
  const account = await accountOf(fabric, done);
  await perform(pulumi, { title: "pulumi destroy", pulumi: ["destroy", "--yes", "--skip-preview"] });
  heading("what happened");
  console.log(account);
}

try {
  await run();
} catch (error) {
  console.error(`\nThe demo did not come to its end: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
