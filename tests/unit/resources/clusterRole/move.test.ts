import type { Values } from "../../../../provider/engine/property";
import { clusterRole } from "../../../../provider/resources/clusterRole";
import { base, calls, plan, record, role } from "./role";

const on = (OwnerNode: string) => ({ group: { OwnerNode } });
const move = (Node: string, more: Values = {}) => [
  "Move-MachineRole",
  { ...role, Node, MigrationType: ["Live"], SharedGuardian: false, ...more },
];

describe("where a role goes", () => {
  it("is placed on its node once", () => {
    expect(calls(plan({ ownerNode: "HV2" }, record()))).toEqual([move("HV2")]);
  });

  it("is free after it was placed", () => {
    expect(plan({ ownerNode: "HV2" }, record(on("HV3")), { placedOn: "hv2" })).toEqual([]);
  });

  it("is placed again when another node is declared", () => {
    expect(calls(plan({ ownerNode: "HV2" }, record(on("HV3")), { placedOn: "HV1" }))).toEqual([move("HV2")]);
  });

  it("stays where it is when it is there already", () => {
    expect(plan({ ownerNode: "HV1" }, record(), { placedOn: "HV2" })).toEqual([]);
  });

  it("is brought back when it is pinned", () => {
    const declared = { ownerNode: "hv2.fabrikam.test", placement: "pinned" };
    expect(calls(plan(declared, record(on("HV3")), { placedOn: "HV2" }))).toEqual([move("hv2")]);
  });

  it("takes the declared ways in their order", () => {
    const declared = { ownerNode: "HV2", migration: ["quick", "live", "shutdown"], sharedGuardian: true };
    const ways = { MigrationType: ["Quick", "Live", "Shutdown"], SharedGuardian: true };
    expect(calls(plan(declared, record()))).toEqual([move("HV2", ways)]);
  });

  it("moves after everything else is set", () => {
    const steps = plan({ ownerNode: "HV2", priority: "low", vmResource: { checkHeartbeat: false } }, record());
    expect(steps.map(({ cmdlet }) => cmdlet)).toEqual([
      "Set-MachineRole",
      "Set-MachineRoleResource",
      "Move-MachineRole",
    ]);
  });
});

describe("where a role may be", () => {
  const owners = (PossibleOwner: readonly string[]) => ["Set-MachineRoleOwner", { ...role, PossibleOwner }];

  it("goes first where it may be, and the list is narrowed in the round after", () => {
    const declared = { ownerNode: "HV2", possibleOwners: ["HV2"] };
    expect(calls(plan(declared, record()))).toEqual([move("HV2")]);
    expect(calls(plan(declared, record(on("HV2"))))).toEqual([owners(["HV2"])]);
  });

  it("may be on the node to go to before it goes there", () => {
    const narrow = { possibleOwners: ["HV1"] };
    const declared = { ownerNode: "HV2", possibleOwners: ["HV2", "HV3"] };
    expect(calls(plan(declared, record({ more: narrow })))).toEqual([owners(["HV2", "HV3", "HV1"]), move("HV2")]);
    expect(calls(plan({ ownerNode: "HV2" }, record({ more: narrow })))).toEqual([owners([]), move("HV2")]);
  });

  it.each<[string, Values, string]>([
    ["its node", { ownerNode: "HV3", possibleOwners: ["HV2", "HV3"] }, "HV3"],
    ["the one that it prefers", { preferredOwners: ["HV3"], possibleOwners: ["HV2", "HV3"] }, "HV3"],
    ["the first that may have it", { possibleOwners: ["HV2", "HV3"] }, "HV2"],
  ])("leaves a node that may have it no longer for %s", (_what, declared, node) => {
    const steps = plan(declared, record({ more: { preferredOwners: ["HV3"] } }), { placedOn: "HV3" });
    expect(calls(steps)).toContainEqual(move(node));
    expect(calls(steps).filter(([, parameters]) => JSON.stringify(parameters).includes("PossibleOwner"))).toEqual([]);
  });
});

describe("what a refresh says of a role's node", () => {
  const seen = (declared: Values, owner: string, remembered: Values) =>
    clusterRole.asObserved({ ...base, ...declared }, record(on(owner)), { remembered });

  it("says nothing of a failover while the role is free", () => {
    const declared = { ownerNode: "HV2" };
    expect(seen(declared, "HV3", { placedOn: "HV2" })).toEqual({ ...base, ...declared });
  });

  it("shows where a pinned role is", () => {
    const declared = { ownerNode: "HV2", placement: "pinned" };
    expect(seen(declared, "HV3", { placedOn: "HV2" })).toEqual({ ...base, ...declared, ownerNode: "HV3" });
  });

  it("shows where a role is that was not placed yet, so that the next up moves it", () => {
    expect(seen({ ownerNode: "HV2" }, "HV1", {})).toMatchObject({ ownerNode: "HV1" });
    expect(seen({ ownerNode: "HV2" }, "HV1", { placedOn: "HV3" })).toMatchObject({ ownerNode: "HV1" });
  });

  it("leaves a role without a node alone", () => {
    expect(seen({}, "HV3", {})).toEqual(base);
  });

  it("tells the owner and the states beside the declaration", () => {
    expect(clusterRole.outputs(record(on("HV3")), "HV1")).toEqual({
      groupId: "aaaaaaaa-0000-0000-0000-000000000001",
      currentOwner: "HV3",
      groupState: "Online",
      resourceState: "Online",
    });
  });
});
