import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import { TestFabric } from "../../helpers/testFabric";
import { byHand } from "./byHand";
import { describeLifeCycle } from "./lifeCycle";

const base = { host: "HV1", name: "lan" };
const internal = { ...base, switchType: "Internal" };
const external = { ...base, switchType: "External", netAdapterNames: ["NIC1"] };

async function countSwitches(fabric: TestFabric): Promise<number> {
  return (await byHand(fabric, "Get-VMSwitch | ForEach-Object -Process { $_.Name }")).length;
}

describeLifeCycle({
  kind: virtualSwitch,
  declared: { ...external, notes: "first" },
  edited: { ...base, name: "net", switchType: "Private" },
  replaced: { ...external, netAdapterNames: ["NIC1", "NIC2"], loadBalancingAlgorithm: "Dynamic" },
  drift: async (fabric) => {
    await byHand(fabric, "Set-VMSwitch -Name lan -AllowManagementOS $false -Notes 'changed by hand'");
  },
  vanish: async (fabric) => {
    await byHand(fabric, "Remove-VMSwitch -Name lan -Force");
  },
  count: countSwitches,
});

describe("a VirtualSwitch on a simulated host", () => {
  let fabric: TestFabric;

  beforeEach(async () => {
    fabric = await TestFabric.open();
  });

  afterEach(async () => {
    await fabric.close();
  });

  it("goes through its types in place, with the host kept out of the external one from the first moment", async () => {
    let resource = await fabric.create(virtualSwitch, internal);
    for (const declared of [
      { ...base, switchType: "Private" },
      { ...external, allowManagementOS: false },
      { ...external, netAdapterNames: ["NIC2"] },
      internal,
    ]) {
      resource = await fabric.update(resource, declared);
      expect(await fabric.differences(resource)).toEqual([]);
    }
    expect(await countSwitches(fabric)).toBe(1);
  });

  it("lets members into its team and out of it", async () => {
    const team = (...netAdapterNames: string[]) => ({ ...external, netAdapterNames });
    let resource = await fabric.create(virtualSwitch, team("NIC1", "NIC2"));
    const { id } = resource;
    for (const members of [["NIC2", "NIC1", "NIC3"], ["NIC3"], ["NIC3", "NIC1"]]) {
      resource = await fabric.update(resource, { ...team(...members), enableEmbeddedTeaming: true });
      expect(await fabric.differences(resource)).toEqual([]);
    }
    expect(resource.id).toBe(id);
  });

  it("says which adapter is missing or taken before it makes anything", async () => {
    await expect(fabric.create(virtualSwitch, { ...external, netAdapterNames: ["LAN"] })).rejects.toThrow(
      /netAdapterNames.*no network adapter 'LAN'/s,
    );
    await byHand(fabric, "$null = New-VMSwitch -Name other -NetAdapterName NIC1");
    await fabric.clearCalls();
    await expect(fabric.create(virtualSwitch, external)).rejects.toThrow(
      /'NIC1' belongs to the virtual switch 'other'/,
    );
    expect(await fabric.changes()).toEqual([]);
  });

  it("stays while machines are connected, and names them", async () => {
    const resource = await fabric.create(virtualSwitch, internal);
    await byHand(fabric, "$null = New-VM -Name web1 -SwitchName lan -NoVHD");
    await expect(fabric.delete(resource)).rejects.toThrow("virtual machines are connected to it: web1");
    await byHand(fabric, "Remove-VM -Name web1 -Force");
    await fabric.delete(resource);
    expect(await countSwitches(fabric)).toBe(0);
  });

  it("stays when its resource gets another name in the program", async () => {
    const { id, outs } = await fabric.create(virtualSwitch, internal);
    // The engine creates the new name first, and then deletes the old one, in one run.
    const run = fabric.operations;
    expect((await run.create(virtualSwitch, internal)).id).toBe(id);
    await run.delete(virtualSwitch, id, outs);
    expect(await countSwitches(fabric)).toBe(1);
    expect(fabric.reports.join()).toContain("stays: another resource of the program has it now");
  });
});
