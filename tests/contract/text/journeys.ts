/** Walks on which a text goes through one or several properties of an object's whole life, and is looked at from outside. */
import { z } from "zod";
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import type { Resource, TestFabric } from "../../helpers/testFabric";
import { byHand, quoted } from "../resources/byHand";
import { hostileFileNames, hostileNames, hostileNotes, plainTexts } from "./corpus";

/** Each property that the walk covers, with what the host has in it then. */
export type Seen = Readonly<Record<string, unknown>>;

export interface Journey {
  readonly properties: readonly string[];
  readonly texts: readonly string[];
  readonly prepare?: (fabric: TestFabric) => Promise<void>;
  readonly walk: (fabric: TestFabric, text: string) => Promise<Seen>;
}

const HV1 = { host: "HV1" };

/** Creates, and makes sure that a refresh would show nothing. */
async function create(fabric: TestFabric, kind: Kind, declared: Values): Promise<Resource> {
  return sure(fabric, await fabric.create(kind, declared));
}

async function update(fabric: TestFabric, resource: Resource, declared: Values): Promise<Resource> {
  return sure(fabric, await fabric.update(resource, declared));
}

async function sure(fabric: TestFabric, resource: Resource): Promise<Resource> {
  expect(await fabric.differences(resource)).toEqual([]);
  return resource;
}

const machineRecord = z.looseObject({
  Name: z.string(),
  Notes: z.string(),
  Path: z.string(),
  Processor: z.looseObject({ ResourcePoolName: z.string() }),
  Memory: z.looseObject({ ResourcePoolName: z.string() }),
  NetworkAdapters: z.array(z.looseObject({ Name: z.string() })),
  HardDrives: z.array(z.looseObject({ Path: z.string() })),
  DVDDrives: z.array(z.looseObject({ Path: z.string().nullable() })),
});

async function onlyMachine(fabric: TestFabric) {
  const [machine, ...others] = await fabric.machines();
  expect(others).toEqual([]);
  return machineRecord.parse(machine?.Record);
}

/** The part of a path that is the text. */
const inside = (path: unknown, before: string, after: string): unknown =>
  typeof path === "string" && path.startsWith(before) && path.endsWith(after)
    ? path.slice(before.length, path.length - after.length)
    : path;

const machineNames: Journey = {
  properties: [
    "VirtualMachine.name",
    "VirtualMachine.notes",
    "VirtualMachine.networkAdapters.*",
    "VirtualMachine.firmware.bootOrder",
    "VirtualMachine.processor.resourcePoolName",
    "VirtualMachine.memory.resourcePoolName",
  ],
  texts: hostileNames,
  async walk(fabric, text) {
    const resource = await create(fabric, virtualMachine, {
      ...HV1,
      name: text,
      notes: text,
      networkAdapters: { [text]: {} },
      firmware: { bootOrder: [{ networkAdapter: text }] },
      processor: { resourcePoolName: text },
      memory: { resourcePoolName: text },
    });
    const { Name, Notes, NetworkAdapters, Processor, Memory } = await onlyMachine(fabric);
    const other = await update(fabric, resource, { ...HV1, name: "other", networkAdapters: { other: {} } });
    await fabric.delete(other);
    const [adapter] = NetworkAdapters;
    return {
      "VirtualMachine.name": Name,
      "VirtualMachine.notes": Notes,
      "VirtualMachine.networkAdapters.*": adapter?.Name,
      // It names the adapter, and no difference was found.
      "VirtualMachine.firmware.bootOrder": adapter?.Name,
      "VirtualMachine.processor.resourcePoolName": Processor.ResourcePoolName,
      "VirtualMachine.memory.resourcePoolName": Memory.ResourcePoolName,
    };
  },
};

const notes: Journey = {
  properties: ["VirtualMachine.notes", "VirtualSwitch.notes"],
  texts: hostileNotes,
  async walk(fabric, text) {
    const lan = await create(fabric, virtualSwitch, { ...HV1, name: "lan", switchType: "Private", notes: text });
    const web = await create(fabric, virtualMachine, { ...HV1, name: "web", notes: text });
    const { Notes } = await onlyMachine(fabric);
    const [switchNotes] = await byHand(fabric, "(Get-VMSwitch).Notes");
    for (const resource of [web, lan]) await fabric.delete(resource);
    return { "VirtualMachine.notes": Notes, "VirtualSwitch.notes": switchNotes };
  },
};

const switchNames: Journey = {
  properties: ["VirtualSwitch.name", "VirtualSwitch.notes", "VirtualMachine.networkAdapters.*.switchName"],
  texts: hostileNames,
  async walk(fabric, text) {
    const declared = { ...HV1, name: text, switchType: "Private", notes: text };
    const lan = await create(fabric, virtualSwitch, declared);
    const plugged = { ...HV1, name: "web", networkAdapters: { lan: { switchName: text } } };
    const web = await create(fabric, virtualMachine, plugged);
    const [seen] = await byHand(fabric, "Get-VMSwitch | ForEach-Object -Process { , @($_.Name, $_.Notes) }");
    const [connected] = await byHand(fabric, "(Get-VMNetworkAdapter -VMName web).SwitchName");
    await fabric.delete(web);
    const renamed = await update(fabric, lan, { ...declared, name: "other" });
    await fabric.delete(renamed);
    const [Name, Notes] = z.array(z.string()).parse(seen);
    return {
      "VirtualSwitch.name": Name,
      "VirtualSwitch.notes": Notes,
      "VirtualMachine.networkAdapters.*.switchName": connected,
    };
  },
};

const physicalAdapters: Journey = {
  properties: ["VirtualSwitch.netAdapterNames", "VirtualSwitch.netAdapterInterfaceDescriptions"],
  texts: hostileNames,
  async walk(fabric, text) {
    const base = { ...HV1, name: "lan", switchType: "External" };
    const used = () => byHand(fabric, "(Get-VMSwitch).NetAdapterInterfaceDescription");
    const byName = await create(fabric, virtualSwitch, { ...base, netAdapterNames: [text] });
    const [first] = await used();
    await fabric.delete(byName);
    const described = { ...base, netAdapterInterfaceDescriptions: [`card ${text}`] };
    const byDescription = await create(fabric, virtualSwitch, described);
    const [second] = await used();
    await fabric.delete(byDescription);
    return {
      "VirtualSwitch.netAdapterNames": inside(first, "card ", ""),
      "VirtualSwitch.netAdapterInterfaceDescriptions": inside(second, "card ", ""),
    };
  },
};

const diskFiles: Journey = {
  properties: ["VirtualHardDisk.path", "VirtualHardDisk.parentPath", "VirtualMachine.hardDrives.*.path"],
  texts: hostileFileNames,
  async walk(fabric, text) {
    const path = `C:\\Disks\\${text}.vhdx`;
    const childPath = `C:\\Disks\\${text}\\child.vhdx`;
    const parent = await create(fabric, virtualHardDisk, { ...HV1, path, sizeBytes: "1GB" });
    const child = await create(fabric, virtualHardDisk, {
      ...HV1,
      path: childPath,
      type: "Differencing",
      parentPath: path,
    });
    const drive = { hardDrives: { "SCSI 0:0": { path: childPath } } };
    const web = await create(fabric, virtualMachine, { ...HV1, name: "web", ...drive });
    const [ParentPath] = await byHand(fabric, `(Get-VHD -Path ${quoted(childPath)}).ParentPath`);
    const names = await byHand(
      fabric,
      "Get-ChildItem -LiteralPath C:\\Disks -File | ForEach-Object -Process { $_.Name }",
    );
    const { HardDrives } = await onlyMachine(fabric);
    for (const resource of [web, child, parent]) await fabric.delete(resource);
    return {
      "VirtualHardDisk.path": inside(names.join(), "", ".vhdx"),
      "VirtualHardDisk.parentPath": inside(ParentPath, "C:\\Disks\\", ".vhdx"),
      "VirtualMachine.hardDrives.*.path": inside(HardDrives[0]?.Path, "C:\\Disks\\", "\\child.vhdx"),
    };
  },
};

const imageFiles: Journey = {
  properties: ["VirtualMachine.dvdDrives.*.path", "VirtualMachine.path"],
  texts: hostileFileNames,
  prepare: async (fabric) => {
    const names = [...hostileFileNames, ...plainTexts].map((text) => quoted(`C:\\ISO\\${text}.iso`)).join(", ");
    await byHand(
      fabric,
      `$null = New-Item -ItemType Directory -Path C:\\ISO; foreach ($file in ${names}) { $null = New-Item -ItemType File -Path $file }`,
    );
  },
  async walk(fabric, text) {
    const declared = {
      ...HV1,
      name: "web",
      path: `C:\\VMs\\${text}`,
      dvdDrives: { "SCSI 0:1": { path: `C:\\ISO\\${text}.iso` } },
    };
    const web = await create(fabric, virtualMachine, declared);
    const { DVDDrives, Path } = await onlyMachine(fabric);
    await fabric.delete(web);
    return {
      "VirtualMachine.dvdDrives.*.path": inside(DVDDrives[0]?.Path, "C:\\ISO\\", ".iso"),
      "VirtualMachine.path": inside(Path, "C:\\VMs\\", "\\web"),
    };
  },
};

const hostFolders: Journey = {
  properties: ["HyperVHost.virtualMachinePath", "HyperVHost.virtualHardDiskPath"],
  texts: hostileFileNames,
  async walk(fabric, text) {
    const folders = { virtualMachinePath: `C:\\VMs\\${text}`, virtualHardDiskPath: `C:\\Disks\\${text}` };
    await create(fabric, hyperVHost, { name: "HV1", ...folders });
    const [seen] = await byHand(
      fabric,
      "Get-VMHost | ForEach-Object -Process { , @($_.VirtualMachinePath, $_.VirtualHardDiskPath) }",
    );
    const [machines, disks] = z.array(z.string()).parse(seen);
    return {
      "HyperVHost.virtualMachinePath": inside(machines, "C:\\VMs\\", ""),
      "HyperVHost.virtualHardDiskPath": inside(disks, "C:\\Disks\\", ""),
    };
  },
};

export const journeys: readonly Journey[] = [
  machineNames,
  notes,
  switchNames,
  physicalAdapters,
  diskFiles,
  imageFiles,
  hostFolders,
];
