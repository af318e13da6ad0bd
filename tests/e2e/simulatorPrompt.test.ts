/** The simulator by hand: `npm run simulator`, with a command in place of the prompt. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "../../scripts/setup/repository.mjs";

const execute = promisify(execFile);

describe("the prompt of the simulator", () => {
  const folder = mkdtempSync(join(tmpdir(), "hyperv-fabric-"));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = async (...args: readonly string[]) => {
    const words = ["scripts/simulator/index.mjs", "--fabric", join(folder, "fabric"), ...args];
    const { stdout } = await execute(process.execPath, words, { cwd: repository });
    return stdout;
  };

  it("builds a fabric from a definition in YAML, and is on its first host", async () => {
    const definition = join(folder, "definition.yaml");
    writeFileSync(definition, "hosts:\n  - name: NODE1\n    processors: 8\n  - name: NODE2\n");
    const output = await run("--definition", definition, "--command", "New-VM -Name web1 -Generation 2");
    expect(output).toMatch(/^Name +State +CPUUsage\(%\) +MemoryAssigned\(M\) +Uptime +Status +Version/m);
    expect(output).toMatch(/^web1 +Off +0 +0 +00:00:00 +Operating normally/m);
  });

  it("adds a host that the fabric does not have yet", async () => {
    const output = await run("--host", "NODE3", "--command", "(Get-VMHost).Name; (Get-FabricHost).HostName -join ' '");
    expect(output.trim().split(/\r?\n/)).toEqual(["NODE3", "NODE1 NODE2 NODE3"]);
  });

  it("says in one sentence what is wrong with a definition", async () => {
    const definition = join(folder, "wrong.yaml");
    writeFileSync(definition, "hosts:\n  - name: NODE1\n    procesors: 8\n");
    const other = join(folder, "other");
    await expect(run("--fabric", other, "--definition", definition, "--command", "Get-VM")).rejects.toMatchObject({
      stderr: expect.stringMatching(
        /^the simulated fabric in .* A host definition has no 'procesors'; it has name, .*\n$/,
      ),
    });
  });
});
