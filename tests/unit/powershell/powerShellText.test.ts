/** PowerShell belongs in files of the module, where it is highlighted, linted and tested. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { callLine, importLine } from "../../../provider/powershell/powerShellText";

const root = join(__dirname, "..", "..", "..");
const powerShell =
  /Invoke-FabricRequest|Import-Module|\$ExecutionContext|\$env:|\$null\b|\$true\b|-ErrorAction|\| ?(Where|ForEach|Select)-Object|\[System\./;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(".ts"));
}

it("no file of the product but one has PowerShell text in it", () => {
  const files = [...sources("provider"), ...sources("sdk")];
  expect(files.length).toBeGreaterThan(20);
  const found = files.filter((name) => powerShell.test(readFileSync(join(root, name), "utf8")));
  expect(found.map((name) => relative("provider/powershell", name))).toEqual(["powerShellText.ts"]);
});

it("that file has two lines of it, which take no value but Base64", () => {
  expect(importLine).toBe("$ExecutionContext.SessionState.LanguageMode; Import-Module -Name $env:HYPERV_FABRIC_MODULE");
  expect(callLine("QUJD")).toBe("Invoke-FabricRequest -Request 'QUJD'");
});
