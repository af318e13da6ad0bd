/** Two stacks that are brought up at the same time against one cluster: both end well, or one says what is in its way. */
import { failoverCluster } from "../../../provider/resources/failoverCluster";
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { addVolume } from "../../helpers/clusterMachines";
import { clusterHosts, clusterName, createCluster } from "../../helpers/testCluster";
import { TestFabric } from "../../helpers/testFabric";
import { TestStack, type Declaration } from "../../helpers/testStack";
import { machineOf, nodes, rolesIn } from "./clusterScene";

const clusterDeclaration = (settings: Record<string, unknown>): Declaration => ({
  name: "cluster",
  kind: failoverCluster,
  inputs: () => ({
    name: clusterName,
    nodes,
    staticAddresses: ["10.0.1.50"],
    witness: { type: "FileShare", path: "\\\\FS01\\Witness" },
    ...settings,
  }),
});

describe("two stacks against one cluster at the same time", () => {
  let fabric: TestFabric;
  let other: TestFabric;

  async function bothUp(
    one: readonly [TestStack, readonly Declaration[]],
    two: readonly [TestStack, readonly Declaration[]],
  ): Promise<readonly string[]> {
    const outcomes = await Promise.allSettled([one, two].map(([stack, declarations]) => stack.up(declarations)));
    return outcomes.map((outcome) => (outcome.status === "fulfilled" ? "done" : String(outcome.reason)));
  }

  beforeEach(async () => {
    fabric = await TestFabric.open(clusterHosts(2));
    other = fabric.anotherStack("other");
  });

  afterEach(async () => {
    await other.disconnect();
    await fabric.close();
  });

  it("make, change, move and remove machines of their own", async () => {
    await createCluster(fabric, ...nodes);
    await addVolume(fabric);
    const [one, two] = [new TestStack(fabric), new TestStack(other)];
    const machines = (names: readonly string[], settings = {}, role = {}) =>
      names.flatMap((name) => machineOf(name, settings, role));
    const [mine, theirs] = [
      ["a1", "a2"],
      ["b1", "b2"],
    ] as const;
    expect(await bothUp([one, machines(mine)], [two, machines(theirs)])).toEqual(["done", "done"]);
    const edit = { notes: "edited" };
    const move = { ownerNode: "HV2", placement: "pinned" };
    expect(await bothUp([one, machines(mine, edit, move)], [two, machines(theirs, edit, move)])).toEqual([
      "done",
      "done",
    ]);
    expect([await one.refresh(), await two.refresh()]).toEqual([[], []]);
    const roles = await rolesIn(fabric);
    expect([...roles.keys()].sort()).toEqual([...mine, ...theirs]);
    for (const role of roles.values()) {
      expect(role).toMatchObject({ OwnerNode: "HV2", MachineState: "Running", Stops: 0, TurnOffs: 0 });
    }
    expect(await bothUp([one, []], [two, []])).toEqual(["done", "done"]);
    expect(await fabric.machines()).toEqual([]);
    expect((await rolesIn(fabric)).size).toBe(0);
  });

  it("want a machine of the same name: one has it, and the other is told so", async () => {
    await createCluster(fabric, ...nodes);
    await addVolume(fabric);
    const [one, two] = [new TestStack(fabric), new TestStack(other)];
    const outcomes = await bothUp([one, machineOf("web1")], [two, machineOf("web1")]);
    const failed = outcomes.filter((outcome) => outcome !== "done");
    expect(failed).toEqual([expect.stringMatching(/web1.*(exists|already|taken|used)/s)]);
    expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Stops: 0 });
    const winner = outcomes[0] === "done" ? one : two;
    expect(await winner.refresh()).toEqual([]);
  });

  it("make the same cluster: it is made once", async () => {
    const [one, two] = [new TestStack(fabric), new TestStack(other)];
    const declarations = [clusterDeclaration({})];
    const outcomes = await bothUp([one, declarations], [two, declarations]);
    const failed = outcomes.filter((outcome) => outcome !== "done");
    expect(failed).toEqual([expect.stringMatching(/FailoverCluster "PROD": .*(already|member)/s)]);
    const winner = outcomes[0] === "done" ? one : two;
    await winner.up(declarations);
    expect(await winner.refresh()).toEqual([]);
    expect(await fabric.control.call("Get-FabricCluster")).toHaveLength(1);
  });

  it("take a node out of service while the other makes machines there", async () => {
    await createCluster(fabric, ...nodes);
    await addVolume(fabric);
    const [one, two] = [new TestStack(fabric), new TestStack(other)];
    const features = ["Hyper-V", "Failover-Clustering"];
    const host = (maintenance: boolean): Declaration => ({
      name: "HV1",
      kind: hyperVHost,
      inputs: () => ({ name: "HV1", features, maintenance }),
    });
    const names = ["c1", "c2", "c3"];
    const machines = names.flatMap((name) => machineOf(name, {}, { ownerNode: undefined }));
    const [drain, make] = await bothUp([one, [host(true)]], [two, machines]);
    expect(drain).toBe("done");
    // A machine that came after the drain cannot start there, and its stack says why.
    expect(make).toMatch(/^done$|HV1.*(paused|drain|maintenance)/is);
    await one.up([host(false)]);
    await two.up(machines);
    expect([await one.refresh(), await two.refresh()]).toEqual([[], []]);
    const machinesNow = await fabric.machines();
    expect(machinesNow.map(({ Name, State }) => `${Name} ${State}`).sort()).toEqual(
      names.map((name) => `${name} Running`),
    );
  });
});
