import { unknownValue } from "../../../../provider/engine/unknown";
import { virtualSwitch } from "../../../../provider/resources/virtualSwitch";

const base = { host: "HV1", name: "lan" };
const external = { ...base, switchType: "External", netAdapterNames: ["Ethernet"] };
const team = { ...base, switchType: "External", netAdapterNames: ["Ethernet", "Ethernet 2"] };
const internal = { ...base, switchType: "Internal" };

function complaints(inputs: Record<string, unknown>): readonly string[] {
  return virtualSwitch.check(inputs).failures.map(({ path, reason }) => `${path.join(".")}: ${reason}`);
}

describe("the check of a virtual switch", () => {
  it.each<[string, Record<string, unknown>]>([
    ["an internal switch", internal],
    ["a private switch with notes", { ...base, switchType: "Private", notes: "two\nlines" }],
    ["an external switch", external],
    [
      "an external switch by description",
      { ...base, switchType: "External", netAdapterInterfaceDescriptions: ["Intel(R) X710"] },
    ],
    ["an external switch without the host", { ...external, allowManagementOS: false }],
    ["a team", { ...team, loadBalancingAlgorithm: "Dynamic" }],
    ["a team of one", { ...external, enableEmbeddedTeaming: true, loadBalancingAlgorithm: "HyperVPort" }],
    ["flags that are off on an internal switch", { ...internal, enableIov: false, enableEmbeddedTeaming: false }],
    [
      "an absolute default flow",
      { ...internal, minimumBandwidthMode: "Absolute", defaultFlowMinimumBandwidthAbsolute: 1e9 },
    ],
    ["a weight in the mode that is the default", { ...internal, defaultFlowMinimumBandwidthWeight: 50 }],
    [
      "an unknown type with adapters",
      { ...base, switchType: unknownValue, netAdapterNames: ["Ethernet"], allowManagementOS: false },
    ],
    ["unknown adapters", { ...base, switchType: "External", netAdapterNames: unknownValue }],
    [
      "unknown members of a team",
      { ...external, netAdapterNames: [unknownValue, unknownValue], loadBalancingAlgorithm: "Dynamic" },
    ],
  ])("takes %s", (_what, inputs) => {
    expect(complaints(inputs)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      "an external switch without adapter",
      { ...base, switchType: "External" },
      "netAdapterNames: an external switch needs at least one",
    ],
    [
      "an empty list of adapters",
      { ...external, netAdapterNames: [] },
      "netAdapterNames: an external switch needs at least one",
    ],
    [
      "both ways to name adapters",
      { ...external, netAdapterInterfaceDescriptions: ["x"] },
      "netAdapterInterfaceDescriptions: cannot be combined",
    ],
    [
      "an adapter twice",
      { ...external, netAdapterNames: ["Ethernet", "ETHERNET"] },
      'netAdapterNames.1: names "ETHERNET" twice',
    ],
    [
      "adapters of an internal switch",
      { ...internal, netAdapterNames: ["Ethernet"] },
      "netAdapterNames: only an external switch",
    ],
    [
      "allowManagementOS of a private switch",
      { ...base, switchType: "Private", allowManagementOS: true },
      "allowManagementOS: is a choice for external",
    ],
    [
      "allowManagementOS: false of an internal switch",
      { ...internal, allowManagementOS: false },
      "allowManagementOS: is a choice for external",
    ],
    ["IOV of an internal switch", { ...internal, enableIov: true }, "enableIov: needs an external switch"],
    [
      "Packet Direct of an internal switch",
      { ...internal, enablePacketDirect: true },
      "enablePacketDirect: needs an external switch",
    ],
    [
      "a team on an internal switch",
      { ...internal, enableEmbeddedTeaming: true },
      "enableEmbeddedTeaming: only an external switch",
    ],
    [
      "several adapters without a team",
      { ...team, enableEmbeddedTeaming: false },
      "enableEmbeddedTeaming: several adapters",
    ],
    [
      "a load balancing without a team",
      { ...external, loadBalancingAlgorithm: "Dynamic" },
      "loadBalancingAlgorithm: needs a team",
    ],
    [
      "a weight in the mode Absolute",
      { ...internal, minimumBandwidthMode: "Absolute", defaultFlowMinimumBandwidthWeight: 5 },
      "defaultFlowMinimumBandwidthWeight: has a meaning only",
    ],
    [
      "a weight beside IOV",
      { ...external, enableIov: true, defaultFlowMinimumBandwidthWeight: 5 },
      "defaultFlowMinimumBandwidthWeight: has a meaning only",
    ],
    [
      "bits a second in the mode that is the default",
      { ...internal, defaultFlowMinimumBandwidthAbsolute: 8 },
      "defaultFlowMinimumBandwidthAbsolute: has a meaning only",
    ],
    [
      "Packet Direct beside IOV",
      { ...external, enableIov: true, enablePacketDirect: true },
      "enablePacketDirect: cannot be combined with enableIov",
    ],
    [
      "Packet Direct of a team",
      { ...team, enablePacketDirect: true },
      "enablePacketDirect: cannot be combined with a team",
    ],
    [
      "a weight of nothing",
      { ...internal, defaultFlowMinimumBandwidthWeight: 0 },
      "defaultFlowMinimumBandwidthWeight: is below 1",
    ],
    ["a type that there is not", { ...base, switchType: "NAT" }, "switchType:"],
    ["no type", base, "switchType: is required"],
    ["a name with a line break", { ...internal, name: "a\nb" }, "name: holds a control character"],
  ])("refuses %s", (_what, inputs, complaint) => {
    expect(complaints(inputs)).toEqual([expect.stringContaining(complaint)]);
  });
});
