import { z } from "zod";
import { failoverCluster } from "../../../provider/resources/failoverCluster";
import { clusterHosts, clusterName } from "../../helpers/testCluster";
import { TestFabric } from "../../helpers/testFabric";
import { describeLifeCycle } from "./lifeCycle";

const base = { name: clusterName, nodes: ["HV1", "HV2"], staticAddresses: ["10.0.1.50"] };
const share = { type: "FileShare", path: "\\\\FS01\\Witness" };

const clusterSchema = z.object({
  Witness: z.string(),
  Nodes: z.array(z.object({ Name: z.string(), State: z.string() })),
});

async function clusters(fabric: TestFabric) {
  return z.array(clusterSchema).parse(await fabric.control.call("Get-FabricCluster"));
}

async function nodesOf(fabric: TestFabric): Promise<readonly string[]> {
  const [cluster] = await clusters(fabric);
  return cluster?.Nodes.map(({ Name }) => Name) ?? [];
}

/** A line on a node, as an administrator types it. */
function byHand(fabric: TestFabric, line: string): Promise<unknown[]> {
  return fabric.control.script(`& { $env:HYPERV_FABRIC_HOST = 'HV1'; Import-Module -Name FailoverClusters; ${line} }`);
}

describeLifeCycle({
  kind: failoverCluster,
  hosts: clusterHosts(3),
  declared: { ...base, witness: share, blockCacheSize: 1024, networks: { "10.0.2.0/24": { name: "Migration" } } },
  edited: {
    ...base,
    nodes: ["hv3", "HV2", "HV1"],
    staticAddresses: ["10.0.1.51"],
    witness: { type: "Disk", diskId: "SER-SMALL" },
    networks: { "10.0.1.0/24": { role: "ClusterAndClient" }, "10.0.2.0/24": { name: "Live", role: "Cluster" } },
    dynamicQuorum: false,
    autoBalancerMode: "Off",
    sameSubnetThreshold: 15,
    description: "edited",
  },
  replaced: { ...base, name: "OTHER" },
  drift: async (fabric) => {
    await byHand(fabric, "(Get-Cluster).BlockCacheSize = 2048; $null = Set-ClusterQuorum -NoWitness");
  },
  count: async (fabric) => (await clusters(fabric)).length,
});

describe("a FailoverCluster on networks with DHCP and without", () => {
  let fabric: TestFabric;

  beforeEach(async () => {
    const host = {
      name: "HV1",
      networkAdapters: [
        { name: "Front", ipAddresses: ["10.1.0.11/16"], defaultGateway: "10.1.0.1" },
        { name: "Office", defaultGateway: "10.0.2.1" },
      ],
    };
    fabric = await TestFabric.open({ definition: { hosts: [host] } });
  });

  afterEach(async () => {
    await fabric.close();
  });

  it("is told which network needs an address, and changes it beside the one from DHCP", async () => {
    const alone = { name: clusterName, nodes: ["HV1"] };
    await expect(fabric.create(failoverCluster, alone)).rejects.toThrow(
      /Static network 10\.1\.0\.0\/16 was not configured/,
    );
    let cluster = await fabric.create(failoverCluster, { ...alone, staticAddresses: ["10.1.0.50"] });
    cluster = await fabric.update(cluster, { ...alone, staticAddresses: ["10.1.0.51"] });
    expect(await fabric.differences(cluster)).toEqual([]);
    const addresses =
      "Get-ClusterResource | Where-Object -FilterScript { $_.ResourceType -like 'IP Address' } | Get-ClusterParameter -Name Address";
    expect(await byHand(fabric, `(${addresses}).Value`)).toEqual(["10.1.0.51", "10.0.2.200"]);
  });

  it("needs none and has neither a name nor an address of its own without an access point", async () => {
    const alone = { name: clusterName, nodes: ["HV1"], administrativeAccessPoint: "None" };
    const cluster = await fabric.create(failoverCluster, alone);
    expect(await byHand(fabric, "[string] (Get-Cluster).AdministrativeAccessPoint")).toEqual(["None"]);
    expect(await byHand(fabric, "@(Get-ClusterResource).Count")).toEqual([0]);
    expect(await fabric.differences(cluster)).toEqual([]);
  });
});

describe("a FailoverCluster on simulated hosts", () => {
  let fabric: TestFabric;

  beforeEach(async () => {
    fabric = await TestFabric.open(clusterHosts(3));
  });

  afterEach(async () => {
    await fabric.close();
  });

  it("lets nodes join and leave, and drains a node that leaves", async () => {
    let cluster = await fabric.create(failoverCluster, base);
    cluster = await fabric.update(cluster, { ...base, nodes: ["HV1", "HV2", "HV3"] });
    expect(await nodesOf(fabric)).toEqual(["HV1", "HV2", "HV3"]);
    await fabric.clearCalls();
    // The node that made the cluster can leave it too.
    cluster = await fabric.update(cluster, { ...base, nodes: ["HV2", "HV3"] });
    expect(await nodesOf(fabric)).toEqual(["HV2", "HV3"]);
    expect(await fabric.changes()).toEqual(["Suspend-ClusterNode", "Remove-ClusterNode"]);
    expect(await fabric.differences(cluster)).toEqual([]);
  });

  it("never evicts a node that is down, and never reports it as gone", async () => {
    const cluster = await fabric.create(failoverCluster, { ...base, nodes: ["HV1", "HV2", "HV3"], witness: share });
    await fabric.crash("HV3");
    expect(await fabric.differences(cluster)).toEqual([]);
    await expect(fabric.update(cluster, { ...base, witness: share })).rejects.toThrow(
      /HV3 is Down, and a node that cannot be drained is not evicted/,
    );
    expect(await nodesOf(fabric)).toEqual(["HV1", "HV2", "HV3"]);
  });

  it("is found on any node that answers", async () => {
    const cluster = await fabric.create(failoverCluster, { ...base, witness: share });
    await fabric.crash("HV1");
    expect(await fabric.differences(cluster)).toEqual([]);
    await fabric.update(cluster, { ...base, witness: share, blockCacheSize: 512 });
    const [size] = await fabric.control.script(
      "& { $env:HYPERV_FABRIC_HOST = 'HV2'; Import-Module -Name FailoverClusters; (Get-Cluster).BlockCacheSize }",
    );
    expect(size).toBe(512);
  });

  it("refuses a cluster that is there already and that it did not make", async () => {
    await byHand(fabric, `New-Cluster -Name ${clusterName} -Node HV1, HV2 -NoStorage -StaticAddress 10.0.1.50`);
    await expect(fabric.create(failoverCluster, base)).rejects.toThrow(/this stack did not make it/);
  });

  it("gives a cloud witness its key, notices another one, and keeps neither", async () => {
    const cloud = (accessKey: string) => ({
      ...base,
      witness: { type: "Cloud", accountName: "witness01", accessKey },
    });
    const checked = fabric.operations.check(failoverCluster, {}, cloud("first-secret-key")).inputs;
    const { id, outs } = await fabric.operations.create(failoverCluster, checked);
    const operations = fabric.operations;
    const again = operations.check(failoverCluster, checked, cloud("first-secret-key")).inputs;
    expect(operations.diff(failoverCluster, id, outs, again).changes).toBe(false);
    const rotated = operations.check(failoverCluster, checked, cloud("second-secret-key")).inputs;
    expect(operations.diff(failoverCluster, id, outs, rotated).changes).toBe(true);
    await fabric.clearCalls();
    const updated = await operations.update(failoverCluster, id, outs, rotated);
    expect(await fabric.changes()).toEqual(["Set-ClusterQuorum"]);
    const kept = JSON.stringify([checked, outs, rotated, updated.outs]);
    expect(kept).not.toMatch(/first-secret-key|second-secret-key/);
  });
});
