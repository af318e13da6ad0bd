import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { packageCommand } from "./packageCommand.mjs";
import { repository } from "./repository.mjs";
import { runNode } from "./runCommand.mjs";
import { stagedFolder } from "./stagedFolder.mjs";

const SOURCE_FOLDERS = ["sdk", "provider"];
const SETTINGS = ["package-lock.json", "tsconfig.json", "tsconfig.build.json"];

/** Lies in the build's output and says of which sources it was made. */
const STAMP = ".sources";

/**
 * Whether dist/ was made of the sources as they are. Compared by content: a deleted file counts, a mere checkout does not.
 *
 * @param {string} folder
 */
export function buildIsCurrent(folder) {
  const stamp = path.join(folder, "dist", STAMP);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sourceFingerprint(folder);
}

/**
 * Compiles to dist/, which is replaced at once and as a whole: a program that runs meanwhile never sees half a build.
 *
 * @returns {Promise<boolean>} false when there are type errors; the compiler has printed them
 */
export async function build() {
  const before = sourceFingerprint(repository);
  const compiler = packageCommand("typescript", "tsc");
  let succeeded = false;
  await stagedFolder(path.join(repository, "dist"), async (content) => {
    const { exitCode } = await runNode([compiler, "-p", "tsconfig.build.json", "--outDir", content]);
    succeeded = exitCode === 0;
    if (succeeded) {
      await writeFile(path.join(content, STAMP), before);
    }
  });
  return succeeded;
}

/** @param {string} folder */
export function sourceFingerprint(folder) {
  const hash = createHash("sha256");
  for (const file of [...SETTINGS, ...SOURCE_FOLDERS.flatMap((name) => sourceFiles(folder, name))]) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(path.join(folder, file)))
      .update("\n");
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @param {string} name
 */
function sourceFiles(folder, name) {
  return readdirSync(path.join(folder, name), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => path.join(name, file));
}
