import { packagesAreCurrent } from "../../../../scripts/setup/packages.mjs";
import { TemporaryFolder } from "../temporaryFolder";

const folder = new TemporaryFolder();

const zod = { version: "4.6.7", integrity: "sha512-a" };
const onlyElsewhere = { version: "1.0.0", integrity: "sha512-b", optional: true };

function current(locked: object, installed: object) {
  folder.file("package-lock.json", JSON.stringify({ packages: { "": { name: "root" }, ...locked } }));
  folder.file("node_modules/.package-lock.json", JSON.stringify({ packages: installed }));
  return packagesAreCurrent(folder.path());
}

test("a clone without node_modules needs its packages", () => {
  folder.file("package-lock.json", JSON.stringify({ packages: {} }));
  expect(packagesAreCurrent(folder.path())).toBe(false);
});

test("what is installed as locked is current", () => {
  expect(current({ "node_modules/zod": zod }, { "node_modules/zod": zod })).toBe(true);
});

test("an optional package for another system need not be installed", () => {
  expect(current({ "node_modules/zod": zod, "node_modules/other": onlyElsewhere }, { "node_modules/zod": zod })).toBe(
    true,
  );
});

test("another version, a missing package and one too many are not current", () => {
  expect(current({ "node_modules/zod": zod }, { "node_modules/zod": { ...zod, version: "4.6.6" } })).toBe(false);
  expect(current({ "node_modules/zod": zod }, {})).toBe(false);
  expect(current({}, { "node_modules/zod": zod })).toBe(false);
});
