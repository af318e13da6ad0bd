import path from "node:path";
import { putFirstOnPath } from "../../../../scripts/setup/searchPath.mjs";
import { TemporaryFolder } from "../temporaryFolder";

const folder = new TemporaryFolder();
const original = process.env["PATH"];

afterEach(() => {
  process.env["PATH"] = original;
});

function pathOf(...names: string[]) {
  return names.map((name) => folder.path(name)).join(path.delimiter);
}

test("leaves PATH alone when the name already stands for the program", () => {
  const program = folder.program("b/tool", "");
  process.env["PATH"] = pathOf("a", "b");
  putFirstOnPath("tool", program);
  expect(process.env["PATH"]).toBe(pathOf("a", "b"));
});

test("puts the program's folder before one that holds an older program of that name", () => {
  folder.program("a/tool", "");
  const program = folder.program("b/tool", "");
  process.env["PATH"] = pathOf("a", "b");
  putFirstOnPath("tool", program);
  expect(process.env["PATH"]).toBe(pathOf("b", "a", "b"));
});

test("puts the program's folder before one that only points at it", () => {
  const program = folder.program("engine/tool", "");
  folder.file("a/tool", "../engine/tool");
  process.env["PATH"] = pathOf("a");
  putFirstOnPath("tool", program);
  expect(process.env["PATH"]).toBe(pathOf("engine", "a"));
});
