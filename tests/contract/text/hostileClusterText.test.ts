/** The texts of a cluster and of what is in it take any text that the cluster can have, and nothing but that property feels it. */
import { z } from "zod";
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import { clusterDisk } from "../../../provider/resources/clusterDisk";
import { clusterRole } from "../../../provider/resources/clusterRole";
import { clusterSharedVolume } from "../../../provider/resources/clusterSharedVolume";
import { failoverCluster } from "../../../provider/resources/failoverCluster";
import { addMachine } from "../../helpers/clusterMachines";
import { clusterHosts, clusterIdentity, createCluster } from "../../helpers/testCluster";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { byHand } from "../resources/byHand";
import { hostileFileNames, hostileNames, hostileNotes, plainTexts } from "./corpus";

const cluster = clusterIdentity("HV1", "HV2");

interface Journey {
  readonly property: string;
  readonly texts: readonly string[];
  readonly kind: Kind;
  readonly declared: (text: string) => Values;
  /** How somebody at the host sees it. */
  readonly seen: string;
}

describe("hostile text", () => {
  let fabric: TestFabric;
  const resources: Record<string, Resource> = {};
  let vmId = "";

  const journeys: readonly Journey[] = [
    {
      property: "FailoverCluster.description",
      texts: [...hostileNames, ...hostileNotes],
      kind: failoverCluster,
      declared: (description) => ({ ...resources["FailoverCluster"]?.inputs, description }),
      seen: "(Get-Cluster).Description",
    },
    {
      property: "ClusterDisk.name",
      texts: hostileNames,
      kind: clusterDisk,
      declared: (name) => ({ cluster, serialNumber: "SER-SMALL", name }),
      seen: "(Get-ClusterResource | Where-Object -FilterScript { $_.ResourceType -like 'Physical Disk' }).Name",
    },
    {
      property: "ClusterSharedVolume.name",
      texts: hostileNames,
      kind: clusterSharedVolume,
      declared: (name) => ({ cluster, disk: "volume", name }),
      seen: "(Get-ClusterSharedVolume).Name",
    },
    {
      property: "ClusterSharedVolume.mountPointName",
      texts: hostileFileNames.filter((text) => text.length <= 64),
      kind: clusterSharedVolume,
      declared: (mountPointName) => ({ cluster, disk: "volume", name: "volume", mountPointName }),
      seen: "(Get-ClusterSharedVolume).SharedVolumeInfo[0].FriendlyVolumeName.Substring('C:\\ClusterStorage\\'.Length)",
    },
    {
      property: "ClusterRole.name",
      texts: hostileNames,
      kind: clusterRole,
      declared: (name) => ({ cluster, vmId, name }),
      seen: "(Get-ClusterGroup | Where-Object -FilterScript { $_.GroupType -eq 'VirtualMachine' }).Name",
    },
    {
      property: "ClusterRole.description",
      texts: [...hostileNames, ...hostileNotes],
      kind: clusterRole,
      declared: (description) => ({ cluster, vmId, name: "web", description }),
      seen: "(Get-ClusterGroup -Name web).Description",
    },
    {
      property: "ClusterRole.antiAffinityClassNames",
      texts: hostileNames,
      kind: clusterRole,
      declared: (text) => ({ cluster, vmId, name: "web", antiAffinityClassNames: [text] }),
      seen: "@((Get-ClusterGroup -Name web).AntiAffinityClassNames)[0]",
    },
  ];

  beforeAll(async () => {
    fabric = await TestFabric.open(clusterHosts(2));
    resources["FailoverCluster"] = await createCluster(fabric, "HV1", "HV2");
    await fabric.create(clusterDisk, { cluster, serialNumber: "SER-DATA", name: "volume" });
    const volume = { cluster, disk: "volume", name: "volume" };
    resources["ClusterSharedVolume"] = await fabric.create(clusterSharedVolume, volume);
    resources["ClusterDisk"] = await fabric.create(clusterDisk, { cluster, serialNumber: "SER-SMALL", name: "more" });
  });

  /** The volume must be empty for its journey, so the machine comes later. */
  async function makeRole(): Promise<Resource> {
    const { path } = resources["ClusterSharedVolume"]?.outs ?? {};
    vmId = await addMachine(fabric, "web", { path: z.string().parse(path) });
    return fabric.create(clusterRole, { cluster, vmId, name: "web" });
  }

  afterAll(async () => {
    await fabric.close();
  });

  it.each(journeys)(
    "comes back byte for byte from $property, and takes no cmdlet more than plain text",
    async (journey) => {
      let resource = resources[journey.kind.name] ?? (await makeRole());
      const walk = async (text: string) => {
        await fabric.clearCalls();
        resource = await fabric.update(resource, journey.declared(text));
        const calls = (await fabric.calls()).map(({ Cmdlet }) => Cmdlet);
        const seen = await byHand(fabric, journey.seen);
        return { seen, calls, differences: await fabric.differences(resource) };
      };
      // The first also takes back what another journey has left.
      await walk(plainTexts[0]);
      const { calls } = await walk(plainTexts[1]);
      expect(calls).not.toEqual([]);
      for (const text of journey.texts) {
        expect([text, await walk(text)]).toEqual([text, { seen: [text], calls, differences: [] }]);
      }
      // Names are taken, so each journey ends with one of its own.
      resources[journey.kind.name] = await fabric.update(resource, journey.declared(journey.property));
    },
  );
});
