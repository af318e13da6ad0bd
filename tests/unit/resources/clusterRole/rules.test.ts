import { formatFailure } from "../../../../provider/engine/check";
import type { Values } from "../../../../provider/engine/property";
import { unknownValue } from "../../../../provider/engine/unknown";
import { clusterRole } from "../../../../provider/resources/clusterRole";
import { base, vmId } from "./role";

const failures = (declared: Values) => clusterRole.check({ ...base, ...declared }).failures.map(formatFailure);

describe("the rules of a role", () => {
  it.each<[string, Values]>([
    ["nothing but the machine", {}],
    ["an id in braces and capitals", { vmId: `{${vmId.toUpperCase()}}` }],
    ["nodes by any of their names", { ownerNode: "hv1.fabrikam.test", preferredOwners: ["HV3", "hv2"] }],
    ["failback at any time", { preferredOwners: ["HV1"], failback: { allowed: true } }],
    [
      "failback over midnight",
      { preferredOwners: ["HV1"], failback: { allowed: true, windowStart: 22, windowEnd: 4 } },
    ],
    ["a node that is not known yet", { ownerNode: unknownValue, placement: "pinned", possibleOwners: ["HV1"] }],
    ["owners that are not known yet", { preferredOwners: [unknownValue, "HV1"], possibleOwners: [unknownValue] }],
    ["a cluster that is not known yet", { cluster: unknownValue, ownerNode: "HV9" }],
    ["a cluster reached by addresses", { cluster: { name: "PROD", nodes: ["10.0.0.1"] }, ownerNode: "HV1" }],
    ["failback that is not known yet", { failback: { allowed: unknownValue, windowStart: 3 } }],
  ])("accept %s", (_what, declared) => {
    expect(failures(declared)).toEqual([]);
  });

  it.each<[string, Values, string]>([
    ["an id that is none", { vmId: "web1" }, "vmId: is no id of a virtual machine"],
    [
      "failback to nowhere",
      { failback: { allowed: true } },
      "failback.allowed: has no effect without preferredOwners: there is no node to go back to",
    ],
    [
      "half a window",
      { preferredOwners: ["HV1"], failback: { allowed: true, windowStart: 22 } },
      "failback.windowEnd: is required: a window has a start and an end",
    ],
    [
      "the other half",
      { preferredOwners: ["HV1"], failback: { allowed: true, windowEnd: 4 } },
      "failback.windowStart: is required: a window has a start and an end",
    ],
    [
      "an hour that no clock shows",
      { preferredOwners: ["HV1"], failback: { allowed: true, windowStart: 24, windowEnd: 1 } },
      "failback.windowStart: is above 23",
    ],
    [
      "a word that is no threshold",
      { failoverThreshold: "many" },
      'failoverThreshold: is neither "automatic" nor a whole number from 0 to 4294967294',
    ],
    ["a pin without a place", { placement: "pinned" }, 'ownerNode: is required with placement: "pinned"'],
    [
      "a foreign node",
      { ownerNode: "HV9" },
      'ownerNode: names "HV9", which is no node of the cluster; its nodes are HV1, HV2, hv3.fabrikam.test',
    ],
    [
      "a foreign node that it prefers",
      { preferredOwners: ["HV1", "HV9"] },
      'preferredOwners["1"]: names "HV9", which is no node of the cluster; its nodes are HV1, HV2, hv3.fabrikam.test',
    ],
    [
      "a node that may not have it",
      { ownerNode: "HV1", possibleOwners: ["HV2", "HV3"] },
      'ownerNode: names "HV1", which is not among possibleOwners',
    ],
    [
      "a preference for one",
      { preferredOwners: ["HV2", "HV1"], possibleOwners: ["HV2"] },
      'preferredOwners["1"]: names "HV1", which is not among possibleOwners',
    ],
    [
      "a node twice",
      { preferredOwners: ["HV1", "hv1.fabrikam.test"] },
      'preferredOwners["1"]: names "hv1.fabrikam.test" twice',
    ],
    ["a way twice", { migration: ["live", "live"] }, 'migration["1"]: names "live" twice'],
    ["no way at all", { migration: [] }, "migration: names no way to move the machine"],
    ["a class twice", { antiAffinityClassNames: ["web", "WEB"] }, 'antiAffinityClassNames["1"]: names "WEB" twice'],
  ])("refuse %s", (_what, declared, failure) => {
    expect(failures(declared)).toEqual([failure]);
  });

  it("refuse a window that nobody may use", () => {
    expect(failures({ failback: { windowStart: 22, windowEnd: 4 } })).toEqual([
      "failback.windowStart: has no meaning without failback.allowed: true",
      "failback.windowEnd: has no meaning without failback.allowed: true",
    ]);
  });

  it("let a machine have one role in a program", () => {
    expect(clusterRole.check(base).claims).toEqual([
      { what: `the role of the virtual machine ${vmId}`, path: ["vmId"] },
    ]);
    expect(clusterRole.check({ ...base, vmId: unknownValue }).claims).toEqual([]);
  });
});
