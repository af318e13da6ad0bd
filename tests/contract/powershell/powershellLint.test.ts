/** The rules for the PowerShell that ships, checked on its syntax trees; the module also by what Windows PowerShell 5.1 has. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { runScript } from "../../helpers/pwsh";
import { temporaryFolder } from "../../helpers/sessions";

const root = join(__dirname, "..", "..", "..");
const checker = join(root, "tests", "helpers", "Test-PowerShellSource.ps1");
const findings = z.array(z.object({ file: z.string(), line: z.number(), rule: z.string(), text: z.string() }));

async function check(folder: string, isFor51: boolean): Promise<z.infer<typeof findings>> {
  const data = isFor51 ? { DataFolder: join(root, "tests", "contract", "data") } : {};
  return findings.parse(await runScript(checker, { Root: folder, ...data }));
}

it("the module HyperVFabric keeps all rules, and to Windows PowerShell 5.1", async () => {
  expect(await check(join(root, "provider", "powershell", "HyperVFabric"), true)).toEqual([]);
});

it("the simulator keeps the rules that do not depend on the version", async () => {
  expect(await check(join(root, "simulator", "modules"), false)).toEqual([]);
});

/** Bodies of functions, and the rule that each breaks. */
const bad: readonly (readonly [body: string, rule: string])[] = [
  ["$a ? 1 : 2", "UseCompatibleSyntax"],
  ["$a ?? 1", "UseCompatibleSyntax"],
  ["${a}?.Length", "UseCompatibleSyntax"],
  ["Get-Date && Get-Date", "UseCompatibleSyntax"],
  ["5ul", "UseCompatibleSyntax"],
  ["$IsLinux", "UseCompatibleSyntax"],
  ["Get-Date\n| Out-Null", "UseCompatibleSyntax"],
  ["Get-Date -UnixTimeSeconds 1", "UseCompatibleCommands"],
  ["Get-Uptime", "UseCompatibleCommands"],
  ["Hyper-V\\Get-VM -Id $a -Fast", "UseCompatibleCommands"],
  ["Get-Date | select -First 1", "AvoidUsingCmdletAliases"],
  ["Get-Item $a", "AvoidUsingPositionalParameters"],
  ["Invoke-Expression -Command $a", "AvoidInvokeExpression"],
  ["Write-Host -Object $a", "AvoidWriteHost"],
  ["if ($_.Exception.Message -like 'Access*') { 1 }", "AvoidDecidingOnMessages"],
  ["'\u00e9'", "UseAsciiOnly"],
  ["if (", "ParseError"],
];

const good = "$items = @(Get-ChildItem -LiteralPath $a -ErrorAction Stop)\nreturn $items.Count";

const folder = temporaryFolder();

it("the checker sees what is wrong, and only that", async () => {
  [...bad.map(([body]) => body), good].forEach((body, index) => {
    const sample = join(folder, String(index));
    mkdirSync(sample);
    const help = "<#\n.SYNOPSIS\nDoes it.\n.EXAMPLE\nGet-Thing\n#>";
    writeFileSync(
      join(sample, "Get-Thing.ps1"),
      `function Get-Thing {\n${help}\n[CmdletBinding()]\nparam()\n${body}\n}\n`,
    );
  });
  const found = await check(folder, true);
  const rulesOf = (index: number) =>
    found.filter(({ file }) => file === join(String(index), "Get-Thing.ps1")).map(({ rule }) => rule);
  const missed = bad.filter(([, rule], index) => !rulesOf(index).includes(rule));
  expect(missed).toEqual([]);
  expect(rulesOf(bad.length)).toEqual([]);
});
