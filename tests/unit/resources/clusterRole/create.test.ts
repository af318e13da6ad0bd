import { clusterRole } from "../../../../provider/resources/clusterRole";
import { base, calls, plan, record, refusal, role, vmId } from "./role";

const look = (SharedGuardian: boolean) => ["Assert-RoleMachine", { ...role, SharedGuardian }];
const check = look(false);

describe("a new role", () => {
  it("looks at the machine before it is made, and leaves no mark", () => {
    expect(calls(plan({}, null))).toEqual([check, ["Add-ClusterVirtualMachineRole", { VMId: vmId }]]);
  });

  it("takes the declaration's word that every node has the keys of the machine's virtual TPM", () => {
    expect(calls(plan({ sharedGuardian: true }, null))[0]).toEqual(look(true));
  });

  it("gets its name with it, and only what differs from a new one", () => {
    const declared = { name: "front", priority: "medium", vmResource: { offlineAction: "turnOff" } };
    expect(calls(plan(declared, null))).toEqual([
      check,
      ["Add-ClusterVirtualMachineRole", { VMId: vmId, Name: "front" }],
      ["Set-MachineRoleResource", { ...role, OfflineAction: 0 }],
    ]);
  });

  it("is placed, and kept from nodes, when it is known where it is", () => {
    const steps = plan({ ownerNode: "HV2", possibleOwners: ["HV2"], preferredOwners: ["HV2"] }, null);
    expect(calls(steps).slice(2)).toEqual([["Set-MachineRoleOwner", { ...role, PreferredOwner: ["HV2"] }]]);
  });
});

describe("a role that goes", () => {
  it("goes by the machine's id, with its resources", () => {
    const remove = ["Remove-ClusterGroup", { VMId: vmId, RemoveResources: true, Force: true }];
    expect(calls(clusterRole.remove(base, record()))).toEqual([remove]);
  });

  it("is not taken from under a migration", () => {
    expect(refusal(() => clusterRole.remove(base, record({ group: { State: "Pending" } })))).toMatch(/^busy: /);
  });
});
