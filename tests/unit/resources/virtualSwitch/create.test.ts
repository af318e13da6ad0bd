import { base, calls, external, internal, plan, team } from "./switch";

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
      [
        "Set-VMSwitchTeam",
        { VMSwitch: created, NetAdapterName: team.netAdapterNames, LoadBalancingAlgorithm: "Dynamic" },
      ],
      ["Set-VMSwitch", { VMSwitch: created, DefaultFlowMinimumBandwidthAbsolute: 8e8 }],
    ]);
  });

  it("sends no queue setting that was not asked for", () => {
    expect(JSON.stringify(plan({ ...external, enableIov: true, enablePacketDirect: true }, null))).not.toContain(
      "DefaultQueue",
    );
  });
});
