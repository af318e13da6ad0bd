import { virtualSwitch } from "../../../../provider/resources/virtualSwitch";
import { external, id, record, team } from "./switch";

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
    expect(virtualSwitch.outputs(record(), "HV1")).toEqual({
      switchId: id,
      embeddedTeamingEnabled: false,
      iovSupport: false,
      iovSupportReasons: ["no"],
    });
  });
});
