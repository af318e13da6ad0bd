import { join } from "node:path";
import { repository } from "../setup/repository.mjs";

/** Where tests run the examples, each in a folder of its own. It lies in the repository, where the examples find the package by its name. */
export const exampleRuns = join(repository, ".e2e");
