/** Where things lie and what they are called, as far as no lint rule holds it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { kinds } from "../../provider/resources";
import { repository } from "../../scripts/setup/repository.mjs";

const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"], {
  cwd: repository,
  encoding: "utf8",
});
const deleted = execFileSync("git", ["ls-files", "--deleted"], { cwd: repository, encoding: "utf8" }).split("\n");
const files = listed.split("\n").filter((file) => file !== "" && !deleted.includes(file));

const read = (file: string) => readFileSync(path.join(repository, file), "utf8");
const inProduct = (file: string) => /^(sdk|provider|simulator)\//.test(file);

/** `readVmHost.ts` is made of read, vm and host. */
const words = (name: string) => name.split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/).map((word) => word.toLowerCase());

describe("the layout of the repository", () => {
  it("has the agreed folders at the top, and no others", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
    expect([...folders].sort()).toEqual([
      ".ci",
      "docs",
      "examples",
      "provider",
      "scripts",
      "sdk",
      "simulator",
      "tests",
    ]);
  });

  it("has nothing but settings and pages for people beside them", () => {
    const settings = /^(\.[a-z].*|.*\.(json|jsonc)|.*\.config\.mjs|[A-Z]+\.md)$/;
    expect(files.filter((file) => !file.includes("/") && !settings.test(file))).toEqual([]);
  });

  it("has no drawer for odds and ends in product code", () => {
    const drawers = ["util", "utils", "common", "helper", "helpers", "manager", "misc"];
    // Windows calls this module so.
    const parts = files.filter(inProduct).flatMap((file) => file.replaceAll("ServerManager", "").split("/"));
    expect([...new Set(parts)].filter((part) => words(part).some((word) => drawers.includes(word)))).toEqual([]);
  });

  it("has a folder and a class of its own for every kind", () => {
    const missing = Object.keys(kinds)
      .map((kind) => `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`)
      .flatMap((name) => [
        `provider/resources/${name}/schema.ts`,
        `provider/resources/${name}/index.ts`,
        `sdk/${name}.ts`,
      ])
      .filter((file) => !files.includes(file));
    expect(missing).toEqual([]);
  });

  it("has one class a file in sdk/, called like the file", () => {
    const wrong = files
      .filter((file) => file.startsWith("sdk/"))
      .filter((file) => {
        const classes = [...read(file).matchAll(/^export (?:abstract )?class (\w+)/gm)].map(([, name]) => name);
        const own = path.basename(file, ".ts").toLowerCase();
        return classes.length > 1 || classes.some((name) => name?.toLowerCase() !== own);
      });
    expect(wrong).toEqual([]);
  });

  it("has no PowerShell file of more than 400 lines", () => {
    const sources = files.filter((file) => /\.ps[dm]?1$/.test(file));
    expect(sources.filter((file) => read(file).split("\n").length > 400)).toEqual([]);
  });
});
