import { failoverCluster } from "../../../provider/resources/failoverCluster";
import { addMachine } from "../../helpers/clusterMachines";
import { clusterHosts, clusterName } from "../../helpers/testCluster";
import type { TestFabric } from "../../helpers/testFabric";
import { byHand, quoted } from "./byHand";
import { powerOf } from "./machinesBeside";
import { describePropertyRows, type Observation, type PropertyRow } from "./propertyRows";
import { row } from "./rowOf";

/** A property of Get-Cluster with the same name, and what it becomes. */
const settings: Readonly<Record<string, readonly unknown[]>> = {
  sameSubnetDelay: [1000, 2000],
  sameSubnetThreshold: [10, 20],
  crossSubnetDelay: [1000, 4000],
  crossSubnetThreshold: [20, 40],
  blockCacheSize: [1024, 0],
  autoBalancerLevel: [1, 3],
  maximumParallelMigrations: [2, 4],
  resiliencyDefaultPeriod: [240, 30],
  quarantineDuration: [7200, 60],
  quarantineThreshold: [3, 5],
  shutdownTimeoutInMinutes: [20, 60],
  description: ["first", "second"],
};
const flags = ["dynamicQuorum", "drainOnShutdown", "clusterEnforcedAntiAffinity"];
const nameAtHost = (property: string): string => property.replace(/^./, (letter) => letter.toUpperCase());
const clusterProperties = [...Object.keys(settings), ...flags, "autoBalancerMode", "name"].map(nameAtHost);

async function observe(fabric: TestFabric): Promise<Observation> {
  const line = [
    "$cluster = Get-Cluster; $seen = @{ AdministrativeAccessPoint = [string] $cluster.AdministrativeAccessPoint }",
    `foreach ($key in ${clusterProperties.map(quoted).join(", ")}) { $seen[$key] = $cluster.$key }`,
    "$seen.Nodes = @((Get-ClusterNode).Name | Sort-Object)",
    "$seen.Networks = @(Get-ClusterNetwork | Sort-Object -Property Address | ForEach-Object -Process { '{0} {1} {2}' -f $_.Address, $_.Name, $_.Role })",
    "$seen.Addresses = @(Get-ClusterResource | Where-Object -FilterScript { $_.ResourceType -like 'IP Address' } | Get-ClusterParameter -Name Address | ForEach-Object -Process { $_.Value })",
    "$seen.Witness = @((Get-ClusterQuorum).QuorumResource | Where-Object -FilterScript { $_ } | ForEach-Object -Process { [string] $_.ResourceType })",
    "$seen",
  ];
  const [record] = await byHand(fabric, line.join("; "));
  return { record, ...(await powerOf(fabric)) };
}

const flagRow = (property: string): PropertyRow =>
  row(property, [true, false, true], nameAtHost(property), 0, { shows: [1, 0, 1] });

describePropertyRows({
  kind: failoverCluster,
  ...clusterHosts(3),
  subjects: [
    {
      title: "of hosts with a machine that runs",
      declared: {},
      rows: [
        row(
          "nodes",
          [
            ["HV1", "HV2"],
            ["HV1", "HV2", "HV3"],
            ["HV2", "HV1"],
          ],
          "Nodes",
          0,
          {
            shows: [
              ["HV1", "HV2"],
              ["HV1", "HV2", "HV3"],
              ["HV1", "HV2"],
            ],
          },
        ),
        row("staticAddresses", [["10.0.1.50"], ["10.0.1.51"]], "Addresses", 0),
        row(
          "witness",
          [
            { type: "FileShare", path: "\\\\FS01\\Witness" },
            { type: "Disk", diskId: "SER-SMALL" },
            { type: "Cloud", accountName: "witness1", accessKey: "a2V5", endpoint: "core.example" },
            { type: "None" },
            { type: "FileShare", path: "\\\\FS01\\Witness" },
          ],
          "Witness",
          0,
          { shows: [["File Share Witness"], ["Physical Disk"], ["Cloud Witness"], [], ["File Share Witness"]] },
        ),
        row(
          "networks",
          [
            { "10.0.1.0/24": { name: "Management", role: "ClusterAndClient" } },
            { "10.0.1.0/24": { name: "Front" }, "10.0.2.0/24": { name: "Live", role: "None" } },
          ],
          "Networks",
          0,
          {
            shows: [
              ["10.0.1.0 Management ClusterAndClient", "10.0.2.0 Cluster Network 2 Cluster"],
              ["10.0.1.0 Front ClusterAndClient", "10.0.2.0 Live None"],
            ],
          },
        ),
        ...Object.entries(settings).map(([property, values]) => row(property, values, nameAtHost(property), 0)),
        ...flags.map(flagRow),
        row("autoBalancerMode", ["Off", "NodeJoin", "Always"], "AutoBalancerMode", 0, { shows: [0, 1, 2] }),
        row(
          "administrativeAccessPoint",
          ["ActiveDirectoryAndDns", "Dns", "ActiveDirectory"],
          "AdministrativeAccessPoint",
          0,
          {
            replaces: true,
          },
        ),
        row("name", [clusterName, "OTHER"], "Name", 0, { replaces: true }),
      ],
      afterCreate: async (fabric) => {
        await addMachine(fabric, "web1", { path: "C:\\VMs" });
      },
      observe,
    },
  ],
  notSettings: ["ignoreNetworks", "timeouts"],
});
