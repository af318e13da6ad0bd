/** Two bare servers become a cluster that survives one of them: what the demo shows, from the first up to the last destroy. */
import { z } from "zod";
import { acts, example } from "../../scripts/demo/story.mjs";
import { PulumiProject, type CommandResult } from "../helpers/pulumiProject";

const roleSchema = z.object({
  Name: z.string(),
  OwnerNode: z.string(),
  MachineState: z.string(),
  LiveMigrations: z.number(),
  QuickMigrations: z.number(),
  Failovers: z.number(),
  Stops: z.number(),
  TurnOffs: z.number(),
});

const exportSchema = z.object({
  deployment: z.object({
    resources: z.array(
      z.object({
        urn: z.string(),
        outputs: z.object({ currentOwner: z.string(), ownerNode: z.string() }).partial().optional(),
      }),
    ),
  }),
});

const unstopped = { MachineState: "Running", QuickMigrations: 0, Stops: 0, TurnOffs: 0 };

describe("the example two-node-cluster", () => {
  let project: PulumiProject;
  const story = acts.values();

  beforeAll(async () => {
    project = await PulumiProject.ofExample(example);
  });

  afterAll(async () => {
    await project.close();
  });

  /** Plays the demo as far as its next command of the CLI. */
  async function next(): Promise<CommandResult> {
    // The iterator of an array goes on where a loop has left it.
    for (const { control, edit, pulumi } of story) {
      if (control !== undefined) await project.control.script(control);
      if (edit !== undefined) await project.edit("index.ts", edit.from, edit.to);
      if (pulumi !== undefined) return project.run(...pulumi);
    }
    throw new Error("the story has no more commands");
  }

  async function role(name: string) {
    const roles = await project.control.script("(Get-FabricCluster).Groups | Where-Object -Property VMId");
    const found = z
      .array(roleSchema)
      .parse(roles)
      .find(({ Name }) => Name === name);
    if (found === undefined) throw new Error(`there is no role ${name}`);
    return found;
  }

  /** Where the outputs of the machine and of its role say that it is. */
  async function ownersInState(name: string): Promise<Readonly<Record<string, string | undefined>>> {
    const { output } = await project.run("stack", "export");
    const { resources } = exportSchema.parse(JSON.parse(output)).deployment;
    const owners: Record<string, string | undefined> = {};
    for (const { urn, outputs = {} } of resources) {
      const [, kind = "", logicalName] = /(\w+)::(\w+)$/.exec(urn) ?? [];
      if (logicalName === name) owners[kind] = outputs.currentOwner ?? outputs.ownerNode;
    }
    return owners;
  }

  it("makes two servers a cluster that runs three machines on one volume", async () => {
    const { exitCode, output } = await next();
    expect([exitCode, output]).toEqual([0, expect.any(String)]);
    expect(await role("web1")).toMatchObject({ ...unstopped, OwnerNode: "HV1", LiveMigrations: 0 });
    expect(await role("db1")).toMatchObject({ ...unstopped, OwnerNode: "HV2" });
  });

  it("finds nothing to do in a second up", async () => {
    await project.control.call("Clear-FabricCall");
    expect(await next()).toMatchObject({ exitCode: 0 });
    expect(await project.control.script("Get-FabricCall -Mutating")).toEqual([]);
  });

  it("shows no drift after a refresh and an up while a node is down and its machine has failed over", async () => {
    const refresh = await next();
    expect(refresh).toMatchObject({ exitCode: 0 });
    expect(refresh.output).toMatch(/HV2 cannot be reached/);
    expect(await role("db1")).toMatchObject({ OwnerNode: "HV1", MachineState: "Running", Failovers: 1 });
    expect(await ownersInState("db1")).toEqual({ VirtualMachine: "HV1", ClusterRole: "HV1" });
    expect(await next()).toMatchObject({ exitCode: 0 });
  });

  it("live-migrates a machine when one line is edited", async () => {
    const { exitCode, output } = await next();
    expect([exitCode, output]).toEqual([0, expect.any(String)]);
    expect(await role("web1")).toMatchObject({ ...unstopped, OwnerNode: "HV2", LiveMigrations: 1 });
  });

  it("leaves nothing but two hosts after a destroy, with which the demo ends", async () => {
    expect(story.next()).toEqual({ done: true, value: undefined });
    const { exitCode, output } = await project.run("destroy", "--yes", "--skip-preview");
    expect([exitCode, output]).toEqual([0, expect.any(String)]);
    expect(await project.control.script("Get-FabricCluster")).toEqual([]);
    expect(await project.control.script("Get-FabricMachine")).toEqual([]);
  });
});
