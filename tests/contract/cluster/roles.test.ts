/** Roles of simulated clusters: what they are, how they move, and what becomes of them when nodes fail. */
import { ClusterFabric } from "./clusterFabric";
import { failoverSuite } from "./suites/failover";
import { migrationSuite } from "./suites/migration";
import { rolesSuite } from "./suites/roles";

// The suites share one PowerShell process, for starting it costs more than most of their tests.
const fabric = new ClusterFabric();
afterAll(() => fabric.close());

rolesSuite(fabric);
failoverSuite(fabric);
migrationSuite(fabric);
