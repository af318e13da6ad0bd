/** Every property that takes text takes any text that the host can have, and nothing but that property feels it. */
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import { TestFabric } from "../../helpers/testFabric";
import { byHand } from "../resources/byHand";
import { CallLog, isChange } from "./callLog";
import { Caravan } from "./caravan";
import type { Carrier } from "./carrier";
import { childDisks, filesBelow, parentDisks } from "./carriers/disks";
import { machines, madeByHand, makeSurroundings, separatedMachines } from "./carriers/machines";
import { switches } from "./carriers/switches";
import { describedTeams, namedTeams, networkAdapters } from "./carriers/teams";
import { hostileFileNames, hostileNames, hostileNotes } from "./corpus";
import { changed, missing, pairsIn, type Demand, type Sight } from "./coverage";
import { hostFolders } from "./hostFolders";
import { closedProperties, hostNames, knownToTheHost } from "./otherProperties";
import { demandOf, runRelay } from "./relay";
import { stringPropertiesOf } from "./stringProperties";

const kinds = [hyperVHost, virtualSwitch, virtualHardDisk, virtualMachine];

const allNotes = [...hostileNames, ...hostileNotes];

/** What each property must be seen to take. */
const switchTexts: Demand = { "VirtualSwitch.name": hostileNames, "VirtualSwitch.notes": allNotes };
const nameTexts: Demand = { "VirtualSwitch.netAdapterNames": hostileNames };
const descriptionTexts: Demand = { "VirtualSwitch.netAdapterInterfaceDescriptions": hostileNames };
const diskTexts: Demand = {
  "VirtualHardDisk.path": hostileFileNames,
  "VirtualHardDisk.parentPath": hostileFileNames,
};
const changedInMachines: Demand = {
  "VirtualMachine.name": hostileNames,
  "VirtualMachine.notes": allNotes,
  "VirtualMachine.networkAdapters.*": hostileNames,
  "VirtualMachine.networkAdapters.*.switchName": hostileNames,
  "VirtualMachine.firmware.bootOrder": hostileNames,
  "VirtualMachine.processor.resourcePoolName": hostileNames,
  "VirtualMachine.memory.resourcePoolName": hostileNames,
};
const machineTexts: Demand = {
  ...changedInMachines,
  "VirtualMachine.path": hostileFileNames,
  "VirtualMachine.hardDrives.*.path": hostileFileNames,
  "VirtualMachine.dvdDrives.*.path": hostileFileNames,
};
const folderTexts: Demand = demandOf([hostFolders]);
const allTexts: Demand = {
  ...switchTexts,
  ...nameTexts,
  ...descriptionTexts,
  ...diskTexts,
  ...machineTexts,
  ...folderTexts,
};

it("no property that takes text is left out", () => {
  const treated = [
    ...Object.keys(allTexts),
    ...closedProperties.map(({ property }) => property),
    ...knownToTheHost.map(({ property }) => property),
    ...hostNames,
  ];
  const all = kinds.flatMap((kind) => stringPropertiesOf(kind).map((path) => `${kind.name}.${path}`));
  expect([...new Set(treated)].sort()).toEqual([...all].sort());
});

describe("hostile text", () => {
  const disks = [parentDisks, childDisks];
  const allMachines = [machines, separatedMachines];
  let fabric: TestFabric;
  let caravan: Caravan;
  let log: CallLog;

  beforeAll(async () => {
    fabric = await TestFabric.open({ definition: { hosts: [{ name: "HV1", networkAdapters }] } });
    caravan = new Caravan(fabric);
    log = new CallLog(fabric.folder);
  });

  afterAll(async () => {
    await fabric.close();
    const changes = pairsIn({ ...switchTexts, ...changedInMachines });
    process.stdout.write(`${pairsIn(allTexts)} pairs of property and text, ${changes} of them also as a change\n`);
  });

  async function make(carriers: readonly Carrier[]): Promise<void> {
    for (const carrier of carriers) expect(await caravan.make(carrier)).toEqual([]);
  }

  async function change(carriers: readonly Carrier[]): Promise<void> {
    for (const carrier of carriers) expect(await caravan.change(carrier)).toEqual([]);
  }

  async function remove(carriers: readonly Carrier[]): Promise<void> {
    for (const carrier of carriers) expect(await caravan.remove(carrier)).toEqual([]);
  }

  /** Looks at the objects as a refresh would do, and somebody at the host. */
  async function expectSeen(carriers: readonly Carrier[], demanded: Demand): Promise<void> {
    expect(await caravan.differences(carriers)).toEqual([]);
    const sights: Sight[] = [];
    for (const carrier of carriers) sights.push(...(await caravan.sights(carrier)));
    expect(changed(sights)).toEqual([]);
    expect(missing(demanded, sights)).toEqual([]);
  }

  it("comes back byte for byte from switches, and takes no cmdlet more than plain text", async () => {
    await make([switches]);
    await expectSeen([switches], switchTexts);
    await change([switches]);
    await expectSeen([switches], switchTexts);
  });

  it("comes back byte for byte from disks and machines, and takes no cmdlet more than plain text", async () => {
    await makeSurroundings(fabric);
    await make([...disks, ...allMachines]);
    await expectSeen([...disks, ...allMachines], { ...diskTexts, ...machineTexts });
    await change(allMachines);
    await expectSeen(allMachines, changedInMachines);
  });

  it("takes no cmdlet more than plain text when the objects go", async () => {
    await remove([...allMachines, switches, ...disks.toReversed()]);
    expect(await byHand(fabric, "Get-VM | ForEach-Object -Process { $_.Name }; (Get-VMSwitch).Name")).toEqual([
      madeByHand.switchName,
    ]);
    expect(await filesBelow(fabric, "parent", "$path")).toEqual([]);
    expect(new Set(await filesBelow(fabric, "child", "$path"))).toEqual(new Set(madeByHand.disks));
  });

  it("comes back byte for byte from the adapters of switches, and takes no cmdlet more than plain text", async () => {
    for (const { teams, texts } of [
      { teams: namedTeams, texts: nameTexts },
      { teams: describedTeams, texts: descriptionTexts },
    ]) {
      await make([teams]);
      await expectSeen([teams], texts);
      await remove([teams]);
    }
  });

  it("comes back byte for byte from the folders of a host, and takes no cmdlet more than plain text", async () => {
    const host = await fabric.create(hyperVHost, { name: "HV1" });
    const { sights: seen, failures } = await runRelay(fabric, new Map([[hostFolders, host]]));
    expect(failures).toEqual([]);
    expect(changed(seen)).toEqual([]);
    expect(missing(folderTexts, seen)).toEqual([]);
  });

  it("reaches the installation of features as it stands", async () => {
    await fabric.clearCalls();
    const features = ["Hyper-V", "FS-FileServer"];
    const created = fabric.create(hyperVHost, { name: "HV1", features, featureSource: hostileNames });
    await created.catch(() => undefined);
    const [install] = await fabric.calls("Install-WindowsFeature");
    expect(install?.Parameters).toMatchObject({ Source: hostileNames });
  });

  it.each(knownToTheHost)("is refused by the host in $property, and nothing else happens", async ({ declared }) => {
    const base = { host: "HV1", name: "web" };
    const resource = await fabric.create(virtualMachine, base);
    for (const text of hostileNames.slice(0, 3)) {
      await log.take();
      await expect(fabric.update(resource, { ...base, ...declared(text) })).rejects.toThrow(
        'VirtualMachine "web" on HV1',
      );
      expect((await log.take()).filter(isChange)).toHaveLength(1);
      expect(await fabric.differences(resource)).toEqual([]);
    }
    await fabric.delete(resource);
  });

  it.each(["$(Stop-Computer)'\"", "..\\..\\HV1"])("is no host: %s", async (host) => {
    await log.take();
    await expect(fabric.create(virtualMachine, { host, name: "web" })).rejects.toThrow(/host: .* has no host/);
    expect(await log.take()).toEqual([]);
  });
});
