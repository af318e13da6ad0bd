/** What an administrator does at a node of the cluster. */
import { clusterName } from "../../helpers/testCluster";
import type { TestFabric } from "../../helpers/testFabric";

/** A line of PowerShell on a node: the second, so that the first can crash in between. */
export function nodeByHand(fabric: TestFabric, line: string, node = "HV2"): Promise<unknown[]> {
  const modules = "Import-Module -Name FailoverClusters, Storage, Hyper-V";
  return fabric.control.script(`& { $env:HYPERV_FABRIC_HOST = '${node}'; ${modules}; ${line} }`);
}

/** A cluster of two nodes, without disks, with a share as witness. */
export async function plainCluster(fabric: TestFabric): Promise<void> {
  await nodeByHand(
    fabric,
    `$null = New-Cluster -Name ${clusterName} -Node HV1, HV2 -NoStorage -StaticAddress 10.0.1.50; $null = Set-ClusterQuorum -FileShareWitness '\\\\FS01\\Witness'`,
  );
}
