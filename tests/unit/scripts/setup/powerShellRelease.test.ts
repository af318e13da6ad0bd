import { archiveName, hashOf, thisMachine } from "../../../../scripts/setup/powerShellRelease.mjs";

const HASH = "0123456789abcdef".repeat(4);

test.each([
  ["linux", "x64", false, "powershell-7.6.6-linux-x64.tar.gz"],
  ["linux", "arm64", false, "powershell-7.6.6-linux-arm64.tar.gz"],
  ["linux", "x64", true, "powershell-7.6.6-linux-musl-x64.tar.gz"],
  ["darwin", "x64", false, "powershell-7.6.6-osx-x64.tar.gz"],
  ["darwin", "arm64", false, "powershell-7.6.6-osx-arm64.tar.gz"],
  ["win32", "x64", false, "PowerShell-7.6.6-win-x64.zip"],
  ["win32", "arm64", false, "PowerShell-7.6.6-win-arm64.zip"],
] as const)("knows the archive for %s on %s (musl: %s)", (platform, architecture, musl, expected) => {
  expect(archiveName("7.6.6", { platform, architecture, musl })).toBe(expected);
});

test.each([
  ["linux", "arm64", true],
  ["linux", "riscv64", false],
  ["freebsd", "x64", false],
] as const)("knows no archive for %s on %s (musl: %s)", (platform, architecture, musl) => {
  expect(() => archiveName("7.6.6", { platform, architecture, musl })).toThrow(/no PowerShell archive for/);
});

test("tells what machine this is", () => {
  expect(thisMachine()).toMatchObject({ platform: process.platform, architecture: process.arch });
});

test.each([
  ["a star before the name", `${HASH.toUpperCase()} *pwsh.tar.gz\r\n`],
  ["two blanks before the name", `${HASH}  pwsh.tar.gz\n`],
  ["a byte-order mark", `\uFEFF${HASH} *pwsh.tar.gz\n`],
])("reads a hash file with %s", (_form, text) => {
  expect(hashOf(Buffer.from(text), "pwsh.tar.gz")).toBe(HASH);
});

test("reads a hash file in UTF-16", () => {
  expect(hashOf(Buffer.from(`\uFEFF${HASH} *pwsh.tar.gz\r\n`, "utf16le"), "pwsh.tar.gz")).toBe(HASH);
});

test("takes no other archive's hash", () => {
  const text = Buffer.from(`${HASH} *preview-pwsh.tar.gz\n${HASH} *pwsh.tar.gz.sig\n`);
  expect(() => hashOf(text, "pwsh.tar.gz")).toThrow(/does not name pwsh\.tar\.gz/);
});
