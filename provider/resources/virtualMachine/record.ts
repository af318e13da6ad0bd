/** What the reader returns for a virtual machine: the part that plans look at by name. */
import { z } from "zod";
import type { Select } from "../../engine/read";

const drive = z.looseObject({
  ControllerType: z.string(),
  ControllerNumber: z.number(),
  ControllerLocation: z.number(),
});

const bootSource = z.looseObject({
  bootType: z.string(),
  adapterId: z.string().nullish(),
  controllerType: z.string().nullish(),
  controllerNumber: z.number().nullish(),
  controllerLocation: z.number().nullish(),
  description: z.string().nullish(),
});

export const machineRecord = z.looseObject({
  VirtualMachine: z.looseObject({
    Id: z.string(),
    Name: z.string(),
    State: z.string(),
    Generation: z.number(),
    IsClustered: z.boolean().nullish(),
  }),
  VMFirmware: z.looseObject({ BootOrder: z.array(bootSource).default([]) }).nullish(),
  VMNetworkAdapter: z.array(z.looseObject({ Id: z.string(), Name: z.string() })),
  VMScsiController: z.array(z.looseObject({ ControllerNumber: z.number() })),
  HardDiskDrive: z.array(drive),
  DvdDrive: z.array(drive),
});

export type MachineRecord = z.output<typeof machineRecord>;
export type BootSource = z.output<typeof bootSource>;

/** What is read beside the rows of the shape. */
export const machineSelect: Select = {
  VirtualMachine: [
    "Id",
    "Name",
    "State",
    "Generation",
    "IsClustered",
    "Version",
    "Uptime",
    "ProcessorCount",
    "MemoryAssigned",
  ],
  VMFirmware: ["BootOrder"],
  VMNetworkAdapter: ["Id", "Name", "MacAddress", "IPAddresses"],
  VMScsiController: ["ControllerNumber"],
};
