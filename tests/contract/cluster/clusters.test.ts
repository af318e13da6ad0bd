/** Simulated clusters: their nodes, votes and volumes. */
import { ClusterFabric } from "./clusterFabric";
import { addressesSuite } from "./suites/addresses";
import { joiningSuite } from "./suites/joining";
import { nodesSuite } from "./suites/nodes";
import { quorumSuite } from "./suites/quorum";
import { volumesSuite } from "./suites/volumes";

// The suites share one PowerShell process, for starting it costs more than most of their tests.
const fabric = new ClusterFabric();
afterAll(() => fabric.close());

addressesSuite(fabric);
joiningSuite(fabric);
nodesSuite(fabric);
quorumSuite(fabric);
volumesSuite(fabric);
