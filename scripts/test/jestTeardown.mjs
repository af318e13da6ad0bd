import { existsSync } from "node:fs";
import { readdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../setup/repository.mjs";

const place = join(repository, ".e2e");

/** Jest runs this once after its workers: each test removes its own folder, and none the folder of them all, in which others may be at work. */
export default async function tearDown() {
  if (existsSync(place) && (await readdir(place)).length === 0) {
    await rmdir(place);
  }
}
