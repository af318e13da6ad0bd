/** Writes docs/reference from the shapes of the build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { repository } from "../setup/repository.mjs";
import { stagedFolder } from "../setup/stagedFolder.mjs";
import { referencePages } from "./reference.mjs";

const { kinds } = createRequire(import.meta.url)(path.join(repository, "dist", "provider", "resources"));
const pages = referencePages(kinds);
await stagedFolder(path.join(repository, "docs", "reference"), (folder) => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(folder, name), text);
  return Promise.resolve();
});
