import { formatFailure } from "../../../../provider/engine/check";
import type { Values } from "../../../../provider/engine/property";
import { unknownValue } from "../../../../provider/engine/unknown";
import { failoverCluster } from "../../../../provider/resources/failoverCluster";

const declared = { name: "PROD", nodes: ["HV1", "HV2"], witness: { type: "FileShare", path: "\\\\FS01\\Witness" } };

const check = (values: Values) => failoverCluster.check(values);
const failures = (values: Values) => check(values).failures.map(formatFailure);

describe("the rules of a FailoverCluster", () => {
  it("pass what is right, and what is not known yet", () => {
    expect(failures({ ...declared, staticAddresses: ["10.0.1.50"] })).toEqual([]);
    const unknown = [unknownValue, unknownValue];
    expect(failures({ ...declared, nodes: unknown, staticAddresses: unknown, witness: unknownValue })).toEqual([]);
  });

  it.each([
    ["a name that Windows would cut", { name: "SIXTEENLETTERS12" }, /^name: .*15/],
    [
      "a node named twice, with and without its domain",
      { nodes: ["HV1", "hv1.fabrikam.test"] },
      /^nodes\["1"\]: names .* again/,
    ],
    ["a witness without what it needs", { witness: { type: "Disk" } }, /^witness\.diskId: is required/],
    [
      "what another kind of witness has",
      { witness: { type: "FileShare", path: "\\\\FS01\\Witness", diskId: "SER1" } },
      /^witness\.diskId: has no meaning/,
    ],
    [
      "a share on a node",
      { witness: { type: "FileShare", path: "\\\\HV2\\Witness" } },
      /^witness\.path: is a share on HV2/,
    ],
    [
      "an address named twice",
      { staticAddresses: ["10.0.1.50", "10.0.1.50"] },
      /^staticAddresses\["1"\]: names an address again/,
    ],
    [
      "addresses without an access point",
      { staticAddresses: ["10.0.1.50"], administrativeAccessPoint: "None" },
      /^staticAddresses: has no meaning/,
    ],
  ])("refuse %s", (_title, change, message) => {
    const found = failures({ ...declared, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it("warn of two nodes without a witness, and of nothing else", () => {
    expect(check({ ...declared, witness: { type: "None" } }).warnings).toEqual([
      "2 nodes without a witness: when half of them fail the cluster may stop. Declare a witness.",
    ]);
    expect(check(declared).warnings).toEqual([]);
    expect(check({ ...declared, nodes: ["HV1", "HV2", "HV3"], witness: { type: "None" } }).warnings).toEqual([]);
  });

  it("claim each node that is known", () => {
    expect(check({ ...declared, nodes: ["HV1", unknownValue, "HV3.fabrikam.test"] }).claims).toEqual([
      { what: "the node hv1", path: ["nodes", "0"] },
      { what: "the node hv3", path: ["nodes", "2"] },
    ]);
  });
});
