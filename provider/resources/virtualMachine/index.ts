/** The kind VirtualMachine. */
import { defineKind } from "../../engine/kind";
import { observedBootOrder } from "./bootOrder";
import { createMachine, planMachine, removeMachine } from "./plan";
import { machineRecord, machineSelect } from "./record";
import { machineRules } from "./rules";
import { virtualMachineShape } from "./schema";
import { recordOrEmpty } from "../../engine/isRecord";

export const virtualMachine = defineKind({
  name: "VirtualMachine",
  shape: virtualMachineShape,
  record: machineRecord,
  select: machineSelect,
  rules: machineRules,
  host: ({ host }) => String(host),
  label: ({ name }) => String(name),
  find: ({ name }) => ({ command: "Get-MachineRecord", parameters: { Name: name } }),
  byId: (id) => ({ command: "Get-MachineRecord", parameters: { Id: id } }),
  id: ({ VirtualMachine }) => VirtualMachine.Id,
  outputs: ({ VirtualMachine, VMNetworkAdapter }) => ({
    vmId: VirtualMachine.Id,
    powerState: VirtualMachine.State,
    configurationVersion: VirtualMachine["Version"],
    macAddresses: Object.fromEntries(VMNetworkAdapter.map((adapter) => [adapter.Name, adapter["MacAddress"]])),
    ipAddresses: Object.fromEntries(VMNetworkAdapter.map((adapter) => [adapter.Name, adapter["IPAddresses"] ?? []])),
  }),
  observe: (values, record) => ({
    ...values,
    scsiControllerCount: record.VMScsiController.length,
    ...(record.VMFirmware === undefined || record.VMFirmware === null
      ? {}
      : { firmware: { ...recordOrEmpty(values["firmware"]), bootOrder: observedBootOrder(record) } }),
  }),
  ownership: ({ name }) => ({ kind: "VirtualMachine", name }),
  create: createMachine,
  plan: planMachine,
  remove: removeMachine,
});
