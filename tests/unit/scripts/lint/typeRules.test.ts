import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageCommand } from "../../../../scripts/setup/packageCommand.mjs";
import { repository } from "../../../../scripts/setup/repository.mjs";
import { runNode } from "../../../../scripts/setup/runCommand.mjs";

const folder = mkdtempSync(join(tmpdir(), "hyperv-fabric-lint-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the linter with types says of files in a project of their own, by the repository's rules. */
async function complaints(files: Readonly<Record<string, string>>): Promise<string> {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, noEmit: true } }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const configuration = join(repository, ".oxlintrc.json");
  const args = [packageCommand("oxlint"), "--config", configuration, "--format", "unix", folder];
  const { exitCode, output } = await runNode(args, { output: "capture" });
  expect(exitCode).toBe(1);
  return output;
}

it("the linter finds errors of types, promises that nobody awaits and conditions that always hold, and nothing in what is right", async () => {
  const output = await complaints({
    "type.ts": 'export const count: number = "one";\n',
    "promise.ts": "export function start(): void {\n  Promise.resolve();\n}\n",
    "condition.ts": "export const known = (name: string): boolean => name !== undefined;\n",
    "right.ts": "export const twice = (count: number): number => 2 * count;\n",
  });
  expect(output).toMatch(/type\.ts:.*TS2322/);
  expect(output).toMatch(/promise\.ts:.*no-floating-promises/);
  expect(output).toMatch(/condition\.ts:.*no-unnecessary-condition/);
  expect(output).not.toMatch(/right\.ts/);
});
