/** Two resources of one run never have one object, and one that gets another name in the program keeps its own. */
import type { Values } from "../../../provider/engine/property";
import { Holdings } from "../../../provider/lifecycle/holdings";
import { clusterRole } from "../../../provider/resources/clusterRole";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import { unknownValue } from "../../../provider/engine/unknown";

const web1 = { host: "HV1", name: "web1" };
const there = { host: "HV2", name: "web1" };
const id = "AAAAAAAA-0000-0000-0000-000000000001";
const otherId = "aaaaaaaa-0000-0000-0000-000000000002";

const refusal = (subject: string, property = "name") =>
  `${property}: another resource of this program is ${subject} already`;
const doubled = refusal('VirtualMachine "web1" on HV1');

/** A run whose program still has the machine of an earlier one, declared as it was or otherwise. */
function runWith(older: Values, declared: Values = older): Holdings {
  const holdings = new Holdings();
  holdings.confirm(virtualMachine, older, declared);
  return holdings;
}

describe("the name of an object", () => {
  it("is given to one new resource, however another spells it", () => {
    const holdings = new Holdings();
    holdings.begin(virtualMachine, web1);
    expect(() => {
      holdings.begin(virtualMachine, { host: "hv1", name: "WEB1" });
    }).toThrow(refusal('VirtualMachine "WEB1" on hv1'));
  });

  it("is another one on another host, and of another kind", () => {
    const holdings = new Holdings();
    holdings.begin(virtualMachine, web1);
    expect(() => {
      holdings.begin(virtualMachine, there);
      holdings.begin(virtualSwitch, web1);
    }).not.toThrow();
  });

  it("of a disk is its path, and the message says so", () => {
    const disk = { host: "HV1", path: "C:\\a.vhdx" };
    const holdings = new Holdings();
    holdings.begin(virtualHardDisk, disk);
    expect(() => {
      holdings.begin(virtualHardDisk, disk);
    }).toThrow(refusal('VirtualHardDisk "C:\\a.vhdx" on HV1', "path"));
  });

  it("is free again when nothing came of it", () => {
    const holdings = new Holdings();
    holdings.begin(virtualMachine, web1);
    holdings.abandon(virtualMachine, web1);
    expect(() => {
      holdings.begin(virtualMachine, web1);
    }).not.toThrow();
  });

  it("stays with a resource of an earlier run that keeps it", () => {
    const holdings = runWith(web1);
    expect(() => {
      holdings.begin(virtualMachine, web1);
    }).toThrow(doubled);
  });

  it.each<[string, Values]>([
    ["that resource gets another one", { host: "HV1", name: "web2" }],
    ["that resource goes to another host", there],
    ["it is not known yet what that resource becomes", { ...web1, notes: unknownValue }],
  ])("is free where %s", (_what, declared) => {
    const holdings = runWith(web1, declared);
    expect(() => {
      holdings.begin(virtualMachine, web1);
    }).not.toThrow();
  });

  it("is free for what replaces an object that is gone", () => {
    const holdings = runWith(web1);
    holdings.know(virtualMachine, id, web1);
    holdings.release(virtualMachine, id, web1);
    expect(() => {
      holdings.begin(virtualMachine, web1);
      holdings.take(virtualMachine, id, web1);
    }).not.toThrow();
  });
});

describe("an object", () => {
  it("that a resource of an earlier run has goes to no new one, also where that one looks for it on another host", () => {
    const holdings = runWith(web1);
    holdings.know(virtualMachine, id, web1);
    expect(() => {
      holdings.take(virtualMachine, id.toLowerCase(), there);
    }).toThrow(refusal('VirtualMachine "web1" on HV2'));
    expect(holdings.isTaken(virtualMachine, id)).toBe(false);
  });

  it("that a new resource has is not found to be another one's as well, whoever is looked at first", () => {
    const holdings = runWith(there);
    holdings.take(virtualMachine, id, web1);
    expect(() => {
      holdings.know(virtualMachine, id, there);
    }).toThrow(refusal('VirtualMachine "web1" on HV2'));
  });

  it("that a new resource has goes to no second one, which may name it on another node of its cluster", () => {
    const holdings = new Holdings();
    holdings.begin(virtualMachine, web1);
    holdings.take(virtualMachine, id, web1);
    holdings.begin(virtualMachine, there);
    expect(() => {
      holdings.take(virtualMachine, id, there);
    }).toThrow(refusal('VirtualMachine "web1" on HV2'));
  });

  it("is seen by its resource as often as that looks", () => {
    const holdings = new Holdings();
    holdings.take(virtualMachine, id, web1);
    expect(() => {
      holdings.take(virtualMachine, id.toLowerCase(), { ...web1, host: "hv1" });
    }).not.toThrow();
  });

  it("of the same name on another host is another one", () => {
    const holdings = runWith(web1);
    holdings.know(virtualMachine, id, web1);
    expect(() => {
      holdings.begin(virtualMachine, there);
      holdings.take(virtualMachine, otherId, there);
    }).not.toThrow();
    expect(holdings.isTaken(virtualMachine, otherId)).toBe(true);
    expect(holdings.isTaken(virtualMachine, id)).toBe(false);
  });

  it("stays with the new name of its resource when the old one goes, wherever the object is by then", () => {
    const holdings = new Holdings();
    // Nobody confirmed the old name: the program has it no more, and a refresh that compares it says nothing of it.
    holdings.know(virtualMachine, id, web1);
    holdings.take(virtualMachine, id, there);
    expect(holdings.isTaken(virtualMachine, id)).toBe(true);
  });

  it("without a mark, such as a role, is told apart by what its kind claims, and only known to be taken here", () => {
    const role = { cluster: { name: "PROD", nodes: ["HV1"] }, vmId: id };
    const holdings = new Holdings();
    holdings.confirm(clusterRole, role, role);
    expect(holdings.isConfirmed(clusterRole, role)).toBe(false);
    holdings.begin(clusterRole, role);
    holdings.begin(clusterRole, role);
    holdings.take(clusterRole, id, role);
    expect(holdings.isTaken(clusterRole, id)).toBe(true);
  });
});

describe("whether the program still has a resource", () => {
  it("is known from a check of this run, by the name that it had before", () => {
    const holdings = runWith(web1, { host: "HV1", name: "web2" });
    expect(holdings.isConfirmed(virtualMachine, { host: "hv1", name: "Web1" })).toBe(true);
    expect(holdings.isConfirmed(virtualMachine, { host: "HV1", name: "web2" })).toBe(false);
    expect(holdings.isConfirmed(virtualMachine, there)).toBe(false);
  });

  it("is not said by the check of a new one", () => {
    expect(runWith({}, web1).isConfirmed(virtualMachine, web1)).toBe(false);
  });
});
