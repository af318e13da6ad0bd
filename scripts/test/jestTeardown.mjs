import { existsSync } from "node:fs";
import { readdir, rmdir } from "node:fs/promises";
import { exampleRuns } from "./exampleRuns.mjs";

/** Jest runs this once after its workers: each test removes its own folder, and none the folder of them all, in which others may be at work. */
export default async function tearDown() {
  if (existsSync(exampleRuns) && (await readdir(exampleRuns)).length === 0) {
    await rmdir(exampleRuns);
  }
}
