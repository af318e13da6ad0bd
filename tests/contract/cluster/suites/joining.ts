/** Two callers that want one host for two clusters at the same time. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Control } from "../../../helpers/control";
import type { ClusterFabric } from "../clusterFabric";

export function joiningSuite(fabric: ClusterFabric): void {
  describe("a host that two want for their clusters at once", () => {
    let other: Control;

    beforeAll(async () => {
      await fabric.build({ nodes: 1 });
      other = new Control(fabric.root);
      await other.script("& { $env:HYPERV_FABRIC_HOST = 'SPARE'; Import-Module -Name FailoverClusters }");
    });

    afterAll(async () => {
      await other.close();
    });

    const addresses = "-StaticAddress 10.0.1.60 -IgnoreNetwork 10.9.0.0/16";
    const form = `New-Cluster -Name CL2 -Node SPARE -NoStorage ${addresses}`;
    const add = "Add-ClusterNode -Cluster CL1 -Name SPARE -NoStorage";
    const dissolve = "Remove-Cluster -Cluster CL2 -Force";
    const evict = "Remove-ClusterNode -Cluster CL1 -Name SPARE -Force";

    /** Takes the host in another process, which has it in hand already when the loser begins, and puts it into a cluster only then. */
    async function takeMeanwhile(winner: string, loser: string): Promise<void> {
      const cmdlet = loser.split(" ")[0] ?? "";
      const inHand = join(fabric.root, `${cmdlet}.signal`);
      await fabric.control.call("Clear-FabricCall");
      const taken = other.script(
        "& { $env:HYPERV_FABRIC_HOST = 'SPARE'; & (Get-Module -Name FailoverClusters) { Lock-ClusterMembership -Action { " +
          `[System.IO.File]::WriteAllText('${inHand}', ''); ` +
          `while (@(Get-FabricCall -Cmdlet ${cmdlet}).Count -eq 0) { [System.Threading.Thread]::Sleep(10) }; ` +
          // Long enough for a caller that would look before it waits.
          `[System.Threading.Thread]::Sleep(500); $null = ${winner} } } }`,
      );
      while (!existsSync(inHand)) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(await fabric.refusal("HV1", loser)).toMatchObject({ code: 5065 });
      await taken;
    }

    it.each([
      ["joins none that asks after it went into a new one", form, add, "CL2", dissolve],
      ["goes into no new one after it joined another", add, form, "CL1", evict],
    ])("%s", async (_what, winner, loser, cluster, release) => {
      await takeMeanwhile(winner, loser);
      expect(await fabric.text("SPARE", "(Get-Cluster).Name")).toEqual([cluster]);
      expect(await fabric.text("HV1", "Get-ClusterNode -Cluster CL1")).toEqual(
        cluster === "CL1" ? ["HV1", "SPARE"] : ["HV1"],
      );
      await fabric.on("HV1", release);
    });
  });
}
