import { rmSync } from "node:fs";
import { buildIsCurrent, sourceFingerprint } from "../../../../scripts/setup/build.mjs";
import { TemporaryFolder } from "../temporaryFolder";

const folder = new TemporaryFolder();

beforeEach(() => {
  for (const name of ["package-lock.json", "tsconfig.json", "tsconfig.build.json", "sdk/index.ts", "provider/a/b.ts"]) {
    folder.file(name, "{}");
  }
  folder.file("dist/.sources", sourceFingerprint(folder.path()));
});

test("a build of the sources as they are is current", () => {
  expect(buildIsCurrent(folder.path())).toBe(true);
});

test("a file that is not compiled does not count", () => {
  folder.file("provider/powershell/Read.ps1", "");
  expect(buildIsCurrent(folder.path())).toBe(true);
});

test.each([
  ["a changed source", () => folder.file("provider/a/b.ts", "{ }")],
  ["a new source", () => folder.file("provider/a/c.ts", "")],
  ["a changed setting", () => folder.file("tsconfig.json", "{ }")],
  ["a deleted source", () => rmSync(folder.path("provider/a/b.ts"))],
  ["a deleted build", () => rmSync(folder.path("dist"), { recursive: true })],
])("%s asks for a new build", (_change, change) => {
  change();
  expect(buildIsCurrent(folder.path())).toBe(false);
});
