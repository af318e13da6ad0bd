import { base, calls, external, internal, plan, record, refusal, team, VMSwitch, type Observed } from "./switch";

describe("the plan of a virtual switch that exists", () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    ["internal", internal, record()],
    [
      "private",
      { ...base, switchType: "Private" },
      record({ VMSwitch: { SwitchType: "Private", AllowManagementOS: false } }),
    ],
    ["external", external, record({ adapters: ["Ethernet"] })],
    [
      "external by description",
      { ...base, switchType: "External", netAdapterInterfaceDescriptions: ["nic ethernet"] },
      record({ adapters: ["Ethernet"] }),
    ],
    [
      "a team in another order and case",
      { ...team, netAdapterNames: ["ETHERNET 2", "Ethernet"] },
      record({ adapters: ["Ethernet", "Ethernet 2"] }),
    ],
    [
      "a team of one that was two",
      external,
      record({ adapters: ["Ethernet"], VMSwitch: { EmbeddedTeamingEnabled: true } }),
    ],
    ["with the mode that the host chose", internal, record({ VMSwitch: { BandwidthReservationMode: "Absolute" } })],
  ])("is empty when it is as declared: %s", (_what, declared, observed) => {
    expect(plan(declared, observed)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, Observed, unknown]>([
    ["notes", { ...internal, notes: "x" }, {}, ["Set-VMSwitch", { VMSwitch, Notes: "x" }]],
    ["notes taken back", internal, { VMSwitch: { Notes: "x" } }, ["Set-VMSwitch", { VMSwitch, Notes: "" }]],
    [
      "defaultFlowMinimumBandwidthWeight",
      { ...internal, defaultFlowMinimumBandwidthWeight: 30 },
      {},
      ["Set-VMSwitch", { VMSwitch, DefaultFlowMinimumBandwidthWeight: 30 }],
    ],
    [
      "defaultQueueVmmqEnabled",
      { ...internal, defaultQueueVmmqEnabled: true },
      {},
      ["Set-VMSwitch", { VMSwitch, DefaultQueueVmmqEnabled: true }],
    ],
    [
      "defaultQueueVmmqQueuePairs",
      { ...internal, defaultQueueVmmqQueuePairs: 8 },
      {},
      ["Set-VMSwitch", { VMSwitch, DefaultQueueVmmqQueuePairs: 8 }],
    ],
    [
      "defaultQueueVrssEnabled",
      { ...internal, defaultQueueVrssEnabled: false },
      {},
      ["Set-VMSwitch", { VMSwitch, DefaultQueueVrssEnabled: false }],
    ],
    [
      "allowManagementOS",
      { ...external, allowManagementOS: false },
      { adapters: ["Ethernet"] },
      ["Set-VMSwitch", { VMSwitch, AllowManagementOS: false }],
    ],
    [
      "the adapter",
      { ...external, netAdapterNames: ["Ethernet 3"] },
      { adapters: ["Ethernet"] },
      ["Set-VMSwitch", { VMSwitch, NetAdapterName: "Ethernet 3", AllowManagementOS: true }],
    ],
    [
      "loadBalancingAlgorithm",
      { ...team, loadBalancingAlgorithm: "Dynamic" },
      { adapters: ["Ethernet", "Ethernet 2"] },
      ["Set-VMSwitchTeam", { VMSwitch, NetAdapterName: team.netAdapterNames, LoadBalancingAlgorithm: "Dynamic" }],
    ],
    [
      "internal to private",
      { ...base, switchType: "Private" },
      {},
      ["Set-VMSwitch", { VMSwitch, SwitchType: "Private" }],
    ],
    [
      "external to internal",
      internal,
      { adapters: ["Ethernet"] },
      ["Set-VMSwitch", { VMSwitch, SwitchType: "Internal" }],
    ],
    [
      "internal to external, the host kept out in the same call",
      { ...external, allowManagementOS: false },
      {},
      ["Set-VMSwitch", { VMSwitch, NetAdapterName: "Ethernet", AllowManagementOS: false }],
    ],
    [
      "private to external",
      external,
      { VMSwitch: { SwitchType: "Private", AllowManagementOS: false } },
      ["Set-VMSwitch", { VMSwitch, NetAdapterName: "Ethernet", AllowManagementOS: true }],
    ],
    [
      "internal to external by description",
      { ...base, switchType: "External", netAdapterInterfaceDescriptions: ["NIC Ethernet"] },
      {},
      ["Set-VMSwitch", { VMSwitch, NetAdapterInterfaceDescription: "NIC Ethernet", AllowManagementOS: true }],
    ],
    [
      "one more member",
      { ...team, netAdapterNames: ["Ethernet", "Ethernet 2", "Ethernet 3"] },
      { adapters: ["Ethernet", "Ethernet 2"] },
      ["Add-VMSwitchTeamMember", { VMSwitch, NetAdapterName: ["Ethernet 3"] }],
    ],
    [
      "one member less",
      external,
      { adapters: ["Ethernet", "Ethernet 2"] },
      ["Remove-VMSwitchTeamMember", { VMSwitch, NetAdapterInterfaceDescription: ["NIC Ethernet 2"] }],
    ],
  ])("changes in place with one call: %s", (_what, declared, observed, call) => {
    expect(calls(plan(declared, record(observed)))).toEqual([call]);
  });

  it("is renamed in place, and leaves no mark under its old name", () => {
    const { Id } = record().VMSwitch;
    expect(calls(plan({ ...internal, name: "net" }, record()))).toEqual([
      ["Assert-FreeName", { Kind: "VirtualSwitch", Name: "net", Id }],
      ["Remove-IntentRecord", { Kind: "VirtualSwitch", Name: "lan", Id }],
      ["Rename-VMSwitch", { VMSwitch, NewName: "net" }],
    ]);
  });

  it("lets new members of a team in before old ones go", () => {
    const declared = { ...team, netAdapterNames: ["Ethernet 3", "Ethernet 4"] };
    const cmdlets = plan(declared, record({ adapters: ["Ethernet", "Ethernet 2"] })).map(({ cmdlet }) => cmdlet);
    expect(cmdlets).toEqual(["Add-VMSwitchTeamMember", "Remove-VMSwitchTeamMember"]);
  });

  it("sets members and load balancing of a team in one call", () => {
    const declared = { ...team, netAdapterNames: ["Ethernet", "Ethernet 3"], loadBalancingAlgorithm: "Dynamic" };
    expect(calls(plan(declared, record({ adapters: ["Ethernet", "Ethernet 2"] })))).toEqual([
      ["Set-VMSwitchTeam", { VMSwitch, NetAdapterName: ["Ethernet", "Ethernet 3"], LoadBalancingAlgorithm: "Dynamic" }],
    ]);
  });

  it("takes a member out that the host has lost", () => {
    const observed = record({ adapters: ["Ethernet", "Ethernet 2"] });
    const switchAdapters = observed.switchAdapters.map((adapter) =>
      adapter.name === "Ethernet 2" ? { ...adapter, name: null } : adapter,
    );
    expect(calls(plan(external, { ...observed, switchAdapters }))).toEqual([
      ["Remove-VMSwitchTeamMember", { VMSwitch, NetAdapterInterfaceDescription: ["NIC Ethernet 2"] }],
    ]);
  });

  it.each<[string, Record<string, unknown>, Observed, string]>([
    [
      "an adapter that the host has not",
      { ...external, netAdapterNames: ["LAN"] },
      {},
      'netAdapterNames: the host has no network adapter "LAN"; it has "Ethernet", "Ethernet 2"',
    ],
    [
      "an adapter of another switch",
      external,
      { taken: ["Ethernet"] },
      'netAdapterNames: the network adapter "Ethernet" belongs to the virtual switch "storage"',
    ],
    [
      "a new member that another switch uses",
      { ...team, netAdapterNames: ["Ethernet", "Ethernet 2", "Ethernet 3"] },
      { adapters: ["Ethernet", "Ethernet 2"], taken: ["Ethernet 3"] },
      'belongs to the virtual switch "storage"',
    ],
    [
      "another bandwidth mode",
      { ...internal, minimumBandwidthMode: "None" },
      {},
      'minimumBandwidthMode is "Weight" on the host, and only a new switch',
    ],
    ["a team where there is none", team, { adapters: ["Ethernet"] }, "only a new switch"],
    [
      "another type than a team's",
      internal,
      { adapters: ["Ethernet", "Ethernet 2"] },
      'switchType is "External" on the host',
    ],
  ])("is refused before anything is done: %s", (_what, declared, observed, message) => {
    expect(refusal(() => plan(declared, record(observed)))).toContain(message);
  });
});
