import { isPlanError } from "../../../../provider/engine/planError";
import { virtualSwitch } from "../../../../provider/resources/virtualSwitch";

const id = "11111111-2222-3333-4444-555555555555";
const otherId = "99999999-2222-3333-4444-555555555555";
const base = { host: "HV1", name: "lan" };
const internal = { ...base, switchType: "Internal" };
const external = { ...base, switchType: "External", netAdapterNames: ["Ethernet"] };
const team = { ...base, switchType: "External", netAdapterNames: ["Ethernet", "Ethernet 2"] };

interface Observed {
  readonly VMSwitch?: Record<string, unknown>;
  readonly adapters?: readonly string[];
  readonly taken?: readonly string[];
  readonly more?: Record<string, unknown>;
}

/** A switch as a host with four adapters shows it; `adapters` are those that it uses, `taken` those of another one. */
function record({ VMSwitch = {}, adapters = [], taken = [], more = {} }: Observed = {}) {
  const owner = (name: string) =>
    adapters.includes(name)
      ? { switchId: id.toUpperCase(), switchName: "lan" }
      : taken.includes(name)
        ? { switchId: otherId, switchName: "storage" }
        : { switchId: null, switchName: null };
  return {
    VMSwitch: {
      Id: id,
      Name: "lan",
      Notes: null,
      SwitchType: adapters.length > 0 ? "External" : "Internal",
      AllowManagementOS: true,
      EmbeddedTeamingEnabled: adapters.length > 1,
      BandwidthReservationMode: "Weight",
      IovEnabled: false,
      PacketDirectEnabled: false,
      DefaultFlowMinimumBandwidthAbsolute: 0,
      DefaultFlowMinimumBandwidthWeight: 1,
      IovSupport: false,
      IovSupportReasons: ["no"],
      ...VMSwitch,
    },
    ...(adapters.length > 1 ? { VMSwitchTeam: { LoadBalancingAlgorithm: "HyperVPort" } } : {}),
    switchAdapters: ["Ethernet", "Ethernet 2", "Ethernet 3", "Ethernet 4"].map((name) => ({
      name,
      description: `NIC ${name}`,
      ...owner(name),
    })),
    connectedMachines: [],
    ...more,
  };
}

const context = { refused: new Set<string>(), owner: "shop/test" };
const plan = (declared: Record<string, unknown>, observed: unknown) => virtualSwitch.plan(declared, observed, context);
const calls = (steps: ReturnType<typeof plan>) => steps.map(({ cmdlet, parameters }) => [cmdlet, parameters]);
const VMSwitch = { $switch: id };

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isPlanError(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing was refused";
}

describe("the plan of a new virtual switch", () => {
  it("makes an internal switch with its mark around the creating step", () => {
    expect(calls(plan({ ...internal, notes: "n" }, null))).toEqual([
      ["New-IntentRecord", { Kind: "VirtualSwitch", Name: "lan", Token: "shop/test" }],
      ["New-VMSwitch", { Name: "lan", SwitchType: "Internal", Notes: "n" }],
      [
        "Set-IntentRecord",
        { Kind: "VirtualSwitch", Name: "lan", Token: "shop/test", Id: { $ref: "New-VMSwitch", property: "Id" } },
      ],
    ]);
  });

  it("looks at the adapter before it writes anything, and says whether the host may use it", () => {
    const steps = plan({ ...external, allowManagementOS: false }, null);
    expect(steps.map(({ cmdlet }) => cmdlet)).toEqual([
      "Assert-SwitchAdapter",
      "New-IntentRecord",
      "New-VMSwitch",
      "Set-IntentRecord",
    ]);
    expect(steps[0]).toMatchObject({ parameters: { NetAdapterName: ["Ethernet"] }, because: ["netAdapterNames"] });
    expect(steps[2]?.parameters).toEqual({ Name: "lan", NetAdapterName: ["Ethernet"], AllowManagementOS: false });
  });

  it("names adapters by description where that is declared", () => {
    const steps = plan({ ...base, switchType: "External", netAdapterInterfaceDescriptions: ["NIC a", "NIC b"] }, null);
    expect(steps[2]?.parameters).toEqual({
      Name: "lan",
      NetAdapterInterfaceDescription: ["NIC a", "NIC b"],
      AllowManagementOS: true,
      EnableEmbeddedTeaming: true,
    });
  });

  it("makes a team and sets afterwards what New-VMSwitch cannot", () => {
    const declared = {
      ...team,
      loadBalancingAlgorithm: "Dynamic",
      minimumBandwidthMode: "Absolute",
      defaultFlowMinimumBandwidthAbsolute: 8e8,
    };
    const created = { $ref: "New-VMSwitch" };
    expect(calls(plan(declared, null)).slice(2)).toEqual([
      [
        "New-VMSwitch",
        {
          Name: "lan",
          NetAdapterName: team.netAdapterNames,
          AllowManagementOS: true,
          EnableEmbeddedTeaming: true,
          MinimumBandwidthMode: "Absolute",
        },
      ],
      ["Set-IntentRecord", expect.anything()],
      ["Set-VMSwitchTeam", { VMSwitch: created, LoadBalancingAlgorithm: "Dynamic" }],
      ["Set-VMSwitch", { VMSwitch: created, DefaultFlowMinimumBandwidthAbsolute: 8e8 }],
    ]);
  });

  it("sends no queue setting that was not asked for", () => {
    expect(JSON.stringify(plan({ ...external, enableIov: true, enablePacketDirect: true }, null))).not.toContain(
      "DefaultQueue",
    );
  });
});

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
    ["name", { ...internal, name: "net" }, {}, ["Rename-VMSwitch", { VMSwitch, NewName: "net" }]],
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
      ["Set-VMSwitchTeam", { VMSwitch, LoadBalancingAlgorithm: "Dynamic" }],
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

  it("lets new members of a team in before old ones go", () => {
    const declared = { ...team, netAdapterNames: ["Ethernet 3", "Ethernet 4"] };
    const cmdlets = plan(declared, record({ adapters: ["Ethernet", "Ethernet 2"] })).map(({ cmdlet }) => cmdlet);
    expect(cmdlets).toEqual(["Add-VMSwitchTeamMember", "Remove-VMSwitchTeamMember"]);
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

describe("the cost of a change, as the preview tells it", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ["internal to private", internal, { ...base, switchType: "Private" }, "inPlace"],
    ["internal to external", internal, external, "inPlace"],
    ["internal to a team", internal, team, "replace"],
    ["one adapter to a team", external, team, "replace"],
    ["a team to one adapter", team, external, "inPlace"],
    ["a team of one to two", { ...external, enableEmbeddedTeaming: true }, team, "inPlace"],
    ["a team to internal", team, internal, "replace"],
    ["saying of a team that it is one", team, { ...team, enableEmbeddedTeaming: true }, "inPlace"],
    ["IOV", external, { ...external, enableIov: true }, "replace"],
    ["the host", internal, { ...internal, host: "HV2" }, "replace"],
    ["the name", internal, { ...internal, name: "net" }, "inPlace"],
  ])("%s", (_what, before, after, cost) => {
    const costs = virtualSwitch.diff(before, after).map((change) => change.cost);
    expect(costs).not.toEqual([]);
    expect(costs.includes("replace") ? "replace" : costs[0]).toBe(cost);
  });

  it("is nothing for another order or case of adapters, or of the host's name", () => {
    expect(virtualSwitch.diff(team, { ...team, host: "hv1", netAdapterNames: ["ethernet 2", "ETHERNET"] })).toEqual([]);
  });
});

describe("the end of a virtual switch", () => {
  it("removes the switch by its id, and the mark", () => {
    expect(calls(virtualSwitch.remove(internal, record()))).toEqual([
      ["Remove-VMSwitch", { VMSwitch, Force: true }],
      ["Remove-IntentRecord", { Kind: "VirtualSwitch", Name: "lan" }],
    ]);
  });

  it("is refused while virtual machines are connected, and names them", () => {
    const observed = record({ more: { connectedMachines: ["web1", "db1"] } });
    expect(refusal(() => virtualSwitch.remove(internal, observed))).toBe(
      "refused: virtual machines are connected to it: web1, db1; connect them elsewhere or delete them first",
    );
  });
});

describe("what a host says of a virtual switch", () => {
  it("keeps the declaration where it means the same", () => {
    const declared = { ...team, netAdapterNames: ["ethernet 2", "Ethernet"], allowManagementOS: true };
    expect(virtualSwitch.asObserved(declared, record({ adapters: ["Ethernet", "Ethernet 2"] }))).toEqual(declared);
  });

  it("shows drift with the host's values", () => {
    const observed = record({ adapters: ["Ethernet 3"], VMSwitch: { AllowManagementOS: false, Notes: "by hand" } });
    expect(virtualSwitch.asObserved(external, observed)).toEqual({
      ...external,
      netAdapterNames: ["Ethernet 3"],
      allowManagementOS: false,
      notes: "by hand",
    });
  });

  it("becomes outputs", () => {
    expect(virtualSwitch.outputs(record())).toEqual({
      switchId: id,
      embeddedTeamingEnabled: false,
      iovSupport: false,
      iovSupportReasons: ["no"],
    });
  });
});
