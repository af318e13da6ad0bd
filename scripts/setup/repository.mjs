import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of this repository. */
export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where downloaded tools are kept; Git ignores it, and it can be deleted at any time. */
export const toolsFolder = path.join(repository, ".tools");
