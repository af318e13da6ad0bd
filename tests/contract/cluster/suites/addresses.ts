/** The addresses that a new cluster gets on the networks of its nodes. */
import type { ClusterFabric } from "../clusterFabric";

/** Two networks that clients reach, one with static addresses and one with DHCP, and one for the nodes alone. */
const adapters = (host: number) => [
  { name: "Front", ipAddresses: [`10.1.0.1${host}/16`], defaultGateway: "10.1.0.1" },
  { name: "Office", defaultGateway: "10.0.2.1" },
  { name: "Storage", ipAddresses: [`10.3.0.1${host}/24`] },
];

export function addressesSuite(fabric: ClusterFabric): void {
  describe("the addresses of a new cluster", () => {
    beforeAll(() => fabric.buildHosts([1, 2].map((host) => ({ name: `HV${host}`, networkAdapters: adapters(host) }))));

    const create = "New-Cluster -Name CL1 -Node hv1, HV2 -NoStorage";
    const isFree = () => fabric.refusal("HV1", "Get-Cluster");

    /** What the cluster has, and then no cluster any more. */
    async function addressesOf(line: string): Promise<readonly string[]> {
      await fabric.on("HV1", line);
      const parameters = "'Address', 'SubnetMask', 'Network', 'EnableDhcp'";
      const found = await fabric.text(
        "HV1",
        "Get-ClusterResource | Where-Object -FilterScript { $_.ResourceType -like 'IP Address' } | ForEach-Object -Process { " +
          `$one = $_; $values = @(${parameters} | ForEach-Object -Process { ($one | Get-ClusterParameter -Name $_).Value }); "$($one.Name): $($values -join ', ')" }`,
      );
      await fabric.on("HV1", "Remove-Cluster -Force");
      return found;
    }

    const office = (name: string) => `${name}: 10.0.2.200, 255.255.255.0, Cluster Network 2, 1`;

    it("lie on the network that has the address, and DHCP gives one wherever else clients come from", async () => {
      expect(await addressesOf(`${create} -StaticAddress 10.1.0.50`)).toEqual([
        "Cluster IP Address: 10.1.0.50, 255.255.0.0, Cluster Network 1, 0",
        office("Cluster IP Address 10.0.2.200"),
      ]);
    });

    it("are static on a network with DHCP, and on one for the nodes alone, where they are given", async () => {
      expect(await addressesOf(`${create} -StaticAddress 10.0.2.50, 10.3.0.50, 10.1.255.50`)).toEqual([
        "Cluster IP Address: 10.0.2.50, 255.255.255.0, Cluster Network 2, 0",
        "Cluster IP Address 10.3.0.50: 10.3.0.50, 255.255.255.0, Cluster Network 3, 0",
        "Cluster IP Address 10.1.255.50: 10.1.255.50, 255.255.0.0, Cluster Network 1, 0",
      ]);
    });

    it("stay away from a static network that is ignored, but from none with DHCP", async () => {
      expect(await addressesOf(`${create} -IgnoreNetwork 10.1.0.0/16, 10.0.2.0/24`)).toEqual([
        office("Cluster IP Address"),
      ]);
    });

    it("are none without an access point", async () => {
      expect(await addressesOf(`${create} -AdministrativeAccessPoint None`)).toEqual([]);
    });

    it.each([
      [
        "an address of no network",
        "-StaticAddress 10.1.0.50, 10.9.0.50",
        "Static address '10.9.0.50' was not found on any cluster network",
      ],
      [
        "what is no address",
        "-StaticAddress 10.1.0.50/16",
        "Static address '10.1.0.50/16' was not found on any cluster network",
      ],
      ["a static network without one", "-StaticAddress 10.0.2.50", "Static network 10.1.0.0/16 was not configured"],
      [
        "another network to ignore than the static one",
        "-IgnoreNetwork 10.1.0.0/24",
        "Static network 10.1.0.0/16 was not configured",
      ],
    ])("refuse %s, and then nothing is made", async (_what, parameters, message) => {
      expect(await fabric.refusal("HV1", `${create} ${parameters}`)).toMatchObject({
        id: "New-Cluster,Microsoft.FailoverClusters.PowerShell.NewClusterCommand",
        message: expect.stringContaining(message),
      });
      expect(await isFree()).toMatchObject({ code: 1753 });
    });

    it("come from networks whose adapters say whether they have DHCP", async () => {
      await fabric.on("HV1", `${create} -StaticAddress 10.1.0.50`);
      const faces = 'Get-ClusterNetworkInterface -Node HV1 | ForEach-Object -Process { "$_ $($_.DhcpEnabled)" }';
      expect(await fabric.text("HV1", faces)).toEqual(["HV1 - Front 0", "HV1 - Office 1", "HV1 - Storage 0"]);
      expect(await fabric.text("HV1", "Get-ClusterNetwork | ForEach-Object -MemberName Role")).toEqual([
        "ClusterAndClient",
        "ClusterAndClient",
        "Cluster",
      ]);
    });
  });
}
