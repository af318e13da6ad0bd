/** The package as it would be published, installed in an empty project far from the repository. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PulumiProject } from "../helpers/pulumiProject";

describe("the packed package", () => {
  let project: PulumiProject;

  beforeAll(async () => {
    project = await PulumiProject.ofInstalledExample("single-vm");
  });

  afterAll(async () => {
    await project.close();
  });

  const installed = (...names: string[]) => join(project.folder, "node_modules", "hyperv-fabric", ...names);

  it("holds what runs, and neither tests nor sources", () => {
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

  it("brings up the example, and takes it down", async () => {
    const up = await project.up();
    expect(up.output).toContain("4 created");
    const [machine] = await project.control.call("Get-FabricMachine", { Name: "web1" });
    expect(machine).toMatchObject({ State: "Running", HostName: "HV1" });
    const destroy = await project.run("destroy", "--yes", "--skip-preview");
    expect(destroy.output).toContain("4 deleted");
    expect(await project.control.call("Get-FabricMachine")).toEqual([]);
  });
});
