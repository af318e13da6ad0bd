/**
 * A newcomer's first program, from the first up to the last destroy: with the package as it would be published, installed in
 * an empty project far from the repository.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PulumiProject } from "../helpers/pulumiProject";
import { until } from "../helpers/sessions";

describe("the example single-vm with the packed package", () => {
  let project: PulumiProject;

  beforeAll(async () => {
    project = await PulumiProject.ofInstalledExample("single-vm");
  });

  afterAll(async () => {
    await project.close();
  });

  const installed = (...names: string[]) => join(project.folder, "node_modules", "hyperv-fabric", ...names);

  it("gets what runs, and neither tests nor sources", () => {
    const folders = ["dist", "package.json", "provider", "simulator", "README.md", "CHANGELOG.md"];
    expect(readdirSync(installed()).sort()).toEqual(folders.sort());
    expect(
      readdirSync(installed("provider"), { recursive: true }).filter((name) => String(name).endsWith(".ts")),
    ).toEqual([]);
  });

  it("shows the comments of properties on hover", () => {
    const types = readFileSync(installed("dist", "provider", "resources", "virtualMachine", "schema.d.ts"), "utf8");
    expect(types).toContain("/** The virtual processors. */\n    processor:");
  });

  async function machine(): Promise<Record<string, unknown>> {
    const [found] = await project.control.call("Get-FabricMachine", { Name: "web1" });
    if (typeof found !== "object" || found === null) throw new Error("there is no machine web1");
    return { ...found };
  }

  async function changes(): Promise<readonly unknown[]> {
    return project.control.script("Get-FabricCall -Mutating | ForEach-Object -Process { $_.Cmdlet }");
  }

  it("brings up a switch, a disk and a running machine", async () => {
    const { exitCode, output } = await project.up();
    expect(output).toContain("4 created");
    expect(exitCode).toBe(0);
    expect(await machine()).toMatchObject({ State: "Running", HostName: "HV1", Starts: 1, Stops: 0 });
  });

  it("leaves no PowerShell process behind", async () => {
    await until(() => project.sessions().length === 0, "no session is left");
    expect(project.sessions()).toEqual([]);
  });

  it("finds nothing to do in a second up and in a preview that refreshes", async () => {
    await project.control.call("Clear-FabricCall");
    expect(await project.up("--expect-no-changes")).toMatchObject({ exitCode: 0 });
    expect(await project.run("preview", "--refresh", "--expect-no-changes")).toMatchObject({ exitCode: 0 });
    expect(await changes()).toEqual([]);
  });

  it("changes notes, memory and adapters while the machine runs", async () => {
    await project.edit("index.ts", 'notes: "first machine"', 'notes: "edited"');
    await project.edit("index.ts", 'startupBytes: "2GB"', 'startupBytes: "3GB"');
    await project.edit("index.ts", "networkAdapters: {", "networkAdapters: { admin: {}, backup: {},");
    const { exitCode } = await project.up();
    expect(exitCode).toBe(0);
    expect(await machine()).toMatchObject({ State: "Running", Starts: 1, Stops: 0, TurnOffs: 0 });
  });

  it("says in the preview that an edit restarts the machine, and removes one of three adapters, and does it once", async () => {
    await project.edit("index.ts", "count: 2", "count: 4");
    await project.edit("index.ts", "admin: {},", "");
    const { exitCode, output } = await project.run("up", "--yes", "--diff");
    expect(exitCode).toBe(0);
    const [, preview = ""] = /Previewing update(.*)Updating/s.exec(output) ?? [];
    expect(preview).toContain('VirtualMachine "web1" on HV1: restart, because of processor.count');
    expect(preview).toMatch(/count\s*: 2 => 4/);
    expect(preview).toMatch(/- admin\b/);
    expect(preview).not.toMatch(/[-+~] (lan|backup)\b/);
    expect(await machine()).toMatchObject({ State: "Running", Starts: 2, Stops: 1, TurnOffs: 0 });
    expect((await machine())["Record"]).toMatchObject({ NetworkAdapters: [{ Name: "lan" }, { Name: "backup" }] });
  });

  it("shows what was changed behind its back after a refresh, and the next up takes it back", async () => {
    await project.control.script(
      "$env:HYPERV_FABRIC_HOST = 'HV1'; Import-Module -Name Hyper-V; Set-VM -Name web1 -Notes 'by hand'",
    );
    const refresh = await project.run("refresh", "--yes", "--skip-preview", "--diff");
    expect(refresh.output).toContain("by hand");
    const { exitCode, output } = await project.up("--diff");
    expect(output).toMatch(/notes\s*: "by hand" => "edited"/);
    expect(exitCode).toBe(0);
    expect((await machine())["Record"]).toMatchObject({ Notes: "edited" });
  });

  it("replaces the machine when its generation changes, and keeps the disk", async () => {
    const before = await machine();
    await project.edit("index.ts", 'name: "web1",', 'name: "web1",\n  generation: 1,');
    await project.edit("index.ts", '  firmware: { bootOrder: ["SCSI 0:0"] },\n', "");
    const { exitCode, output } = await project.up();
    expect(output).toContain("replace, because of generation");
    expect(exitCode).toBe(0);
    const after = await machine();
    expect(after["Id"]).not.toBe(before["Id"]);
  });

  it("leaves nothing after a destroy", async () => {
    const { exitCode } = await project.run("destroy", "--yes", "--skip-preview");
    expect(exitCode).toBe(0);
    expect(await project.control.call("Get-FabricMachine")).toEqual([]);
    const left = await project.control.script(
      "$env:HYPERV_FABRIC_HOST = 'HV1'; Import-Module -Name Hyper-V; [int](Test-SimulatedPath -Path 'C:\\VMs\\web1\\system.vhdx'), @(Get-VMSwitch).Count",
    );
    expect(left).toEqual([0, 0]);
  });
});
