/** Virtual machines that carry texts in all that they take. */
import { z } from "zod";
import { virtualMachine } from "../../../../provider/resources/virtualMachine";
import type { Resource, TestFabric } from "../../../helpers/testFabric";
import { byHand, quoted } from "../../resources/byHand";
import { textAt, type Carrier, type Place, type Seen, type Track } from "../carrier";
import { hostileFileNames, hostileNames, plainTexts } from "../corpus";
import { inside, seenIn } from "../seenIn";
import { childDisks, childPath } from "./disks";
import { namesFor, notes } from "./pools";

/**
 * New-VM makes a folder of the machine's name in `path`, and of a name with a separator one in the other. The provider does not know that
 * place for the declared one, and moves the files; so such names are not declared together with a path.
 */
const separated = hostileNames.filter((text) => /[\\/]/.test(text));
const whole = hostileNames.filter((text) => !separated.includes(text));

const { length: count } = notes;
const imagePath = (text: string) => `C:\\ISO\\${text}.iso`;
const folder = (path: string) => path.slice(0, path.lastIndexOf("\\"));

const drivePath = "VirtualMachine.hardDrives.*.path";
const drive: Track = { texts: hostileFileNames, shift: 0, stays: true };

/** What no carrier makes, and stays. */
export const madeByHand = {
  switchName: plainTexts[0],
  disks: Array.from({ length: count }, (_, place) => childPath(place, textAt(drive, place, 0))).slice(childDisks.count),
};

/**
 * Makes the files that the DVD drives have, the disks of the machines for which there is no child disk, and the switch of plain text: the
 * switches went through both rounds, and each text but this one is still the name of one.
 */
export async function makeSurroundings(fabric: TestFabric): Promise<void> {
  const images = [...hostileFileNames, ...plainTexts].map(imagePath);
  const { switchName, disks } = madeByHand;
  const lines = [
    `$null = New-VMSwitch -Name ${switchName} -SwitchType Private`,
    ...[...images, ...disks].map((path) => `$null = New-Item -ItemType Directory -Force -Path ${quoted(folder(path))}`),
    ...images.map((path) => `$null = New-Item -ItemType File -Path ${quoted(path)}`),
    ...disks.map((path) => `$null = New-VHD -Path ${quoted(path)} -SizeBytes 1GB`),
  ];
  await byHand(fabric, lines.join("; "));
}

/** As they are stored: what Get-VM gives of paths and pools is made of it. */
const seenLine =
  "$plugged = @{}; Get-VM | Get-VMNetworkAdapter | ForEach-Object -Process { $plugged[[string] $_.VMId] = $_.SwitchName }; " +
  "Get-FabricMachine | ForEach-Object -Process { $record = $_.Record; $adapter = @($record.NetworkAdapters)[0]; " +
  "$first = if ($record.Firmware) { @($record.Firmware.BootOrder)[0] }; " +
  "$booted = @($record.NetworkAdapters) | Where-Object -FilterScript { $first -and $_.Id -eq $first.DeviceId }; " +
  ", @($_.Id, @{ name = $record.Name; notes = $record.Notes; path = $record.Path; adapter = $adapter.Name; " +
  "switchName = $plugged[[string] $_.Id]; booted = $booted.Name; processorPool = $record.Processor.ResourcePoolName; " +
  "memoryPool = $record.Memory.ResourcePoolName; drive = @($record.HardDrives)[0].Path; dvd = @($record.DVDDrives)[0].Path }) }";

const seenSchema = z.tuple([z.string(), z.record(z.string(), z.string().nullable())]);

async function look(fabric: TestFabric, made: ReadonlyMap<Place, Resource>): Promise<ReadonlyMap<Place, Seen>> {
  const seen = z.array(seenSchema).parse(await byHand(fabric, seenLine));
  return seenIn(made, seen, (machine, place) => ({
    "VirtualMachine.name": machine["name"],
    "VirtualMachine.notes": machine["notes"],
    "VirtualMachine.path": machine["path"]?.split("\\")[2],
    "VirtualMachine.networkAdapters.*": machine["adapter"],
    "VirtualMachine.networkAdapters.*.switchName": machine["switchName"],
    "VirtualMachine.firmware.bootOrder": machine["booted"],
    "VirtualMachine.processor.resourcePoolName": machine["processorPool"],
    "VirtualMachine.memory.resourcePoolName": machine["memoryPool"],
    [drivePath]: inside(machine["drive"], `C:\\Disks\\child ${place}\\`, "\\child.vhdx"),
    "VirtualMachine.dvdDrives.*.path": inside(machine["dvd"], "C:\\ISO\\", ".iso"),
  }));
}

export const machines: Carrier = {
  kind: virtualMachine,
  count,
  tracks: {
    "VirtualMachine.name": { texts: namesFor(count, whole), shift: 0 },
    "VirtualMachine.notes": { texts: notes, shift: 1 },
    "VirtualMachine.networkAdapters.*": { texts: hostileNames, shift: 2 },
    // It names the adapter.
    "VirtualMachine.firmware.bootOrder": { texts: hostileNames, shift: 2 },
    "VirtualMachine.networkAdapters.*.switchName": { texts: hostileNames, shift: 5 },
    "VirtualMachine.processor.resourcePoolName": { texts: hostileNames, shift: 8 },
    "VirtualMachine.memory.resourcePoolName": { texts: hostileNames, shift: 11 },
    "VirtualMachine.path": { texts: hostileFileNames, shift: 3, stays: true },
    "VirtualMachine.dvdDrives.*.path": { texts: hostileFileNames, shift: 6, stays: true },
    [drivePath]: drive,
  },
  declared: ({ place, text }) => ({
    host: "HV1",
    name: text("VirtualMachine.name"),
    notes: text("VirtualMachine.notes"),
    path: `C:\\VMs\\${text("VirtualMachine.path")}`,
    networkAdapters: {
      [text("VirtualMachine.networkAdapters.*")]: { switchName: text("VirtualMachine.networkAdapters.*.switchName") },
    },
    firmware: { bootOrder: [{ networkAdapter: text("VirtualMachine.firmware.bootOrder") }] },
    processor: { resourcePoolName: text("VirtualMachine.processor.resourcePoolName") },
    memory: { resourcePoolName: text("VirtualMachine.memory.resourcePoolName") },
    hardDrives: { "SCSI 0:0": { path: childPath(place, text(drivePath)) } },
    dvdDrives: { "SCSI 0:1": { path: imagePath(text("VirtualMachine.dvdDrives.*.path")) } },
  }),
  look,
};

export const separatedMachines: Carrier = {
  kind: virtualMachine,
  count: separated.length + 1,
  tracks: { "VirtualMachine.name": { texts: ["before", ...separated, "after"], shift: 0, suffix: " too" } },
  declared: ({ text }) => ({ host: "HV1", name: text("VirtualMachine.name") }),
  async look(fabric, made) {
    const line = "Get-VM | ForEach-Object -Process { , @([string] $_.Id, $_.Name) }";
    const seen = z.array(z.tuple([z.string(), z.string()])).parse(await byHand(fabric, line));
    return seenIn(made, seen, (name) => ({ "VirtualMachine.name": name }));
  },
};
