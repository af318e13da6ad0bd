import { symlinkSync } from "node:fs";
import { resolveExecutable } from "../../../../scripts/setup/resolveExecutable.mjs";
import { TemporaryFolder } from "../temporaryFolder";

const folder = new TemporaryFolder();

function resolve(platform: NodeJS.Platform = "linux") {
  return resolveExecutable(folder.path("bin"), "pwsh", platform);
}

test("finds a program by its name", () => {
  const program = folder.program("bin/pwsh", "PowerShell 7.6.6");
  expect(resolve()).toBe(program);
});

test("follows a file that holds the path of a program", () => {
  const program = folder.program("engine/pwsh", "PowerShell 7.6.6");
  folder.file("bin/pwsh", "../engine/pwsh");
  expect(resolve()).toBe(program);
});

test("follows such a file with a line end to another one", () => {
  const program = folder.program("engine/pwsh", "PowerShell 7.6.6");
  folder.file("bin/pwsh", "../links/pwsh\n");
  folder.file("links/pwsh", "../engine/pwsh\n");
  expect(resolve()).toBe(program);
});

test("gives up on files that point at each other", () => {
  folder.file("bin/pwsh", "other");
  folder.file("bin/other", "pwsh");
  expect(resolve()).toBeUndefined();
});

test("finds a program behind a symbolic link", () => {
  folder.program("engine/pwsh", "PowerShell 7.6.6");
  folder.file("bin/other", "");
  symlinkSync("../engine/pwsh", folder.path("bin/pwsh"));
  expect(resolve()).toBe(folder.path("bin/pwsh"));
});

test("takes no file that cannot be executed", () => {
  folder.file("bin/pwsh", "#!/bin/sh\n");
  expect(resolve()).toBeUndefined();
});

test("takes no file that points at one that cannot be executed", () => {
  folder.file("engine/pwsh", "#!/bin/sh\n");
  folder.file("bin/pwsh", "../engine/pwsh");
  expect(resolve()).toBeUndefined();
});

test("takes no folder", () => {
  folder.file("bin/pwsh/readme", "");
  expect(resolve()).toBeUndefined();
});

test("looks for an .exe on Windows", () => {
  const program = folder.file("bin/pwsh.exe", "MZ\0");
  folder.file("bin/pwsh", "#!/bin/sh\n");
  expect(resolve("win32")).toBe(program);
});
