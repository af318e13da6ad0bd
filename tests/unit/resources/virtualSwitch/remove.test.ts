import { virtualSwitch } from "../../../../provider/resources/virtualSwitch";
import { calls, internal, record, refusal, VMSwitch } from "./switch";

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
