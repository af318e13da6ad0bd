/** The kind VirtualMachine. */
import { defineKind } from "../../engine/kind";
import { hostInventory } from "../hostInventory";
import { observedBootOrder } from "./bootOrder";
import { observedHost, placesOfMachine } from "./places";
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
  places: placesOfMachine,
  label: ({ name }) => String(name),
  find: ({ name }) => ({ command: "Get-MachineRecord", parameters: { Name: name } }),
  byId: (id) => ({ command: "Get-MachineRecord", parameters: { Id: id } }),
  id: ({ VirtualMachine }) => VirtualMachine.Id,
  outputs: ({ VirtualMachine, VMNetworkAdapter }, foundOn) => ({
    ownerNode: foundOn,
    isClustered: VirtualMachine.IsClustered === true,
    vmId: VirtualMachine.Id,
    powerState: VirtualMachine.State,
    configurationVersion: VirtualMachine["Version"],
    macAddresses: Object.fromEntries(VMNetworkAdapter.map((adapter) => [adapter.Name, adapter["MacAddress"]])),
    ipAddresses: Object.fromEntries(VMNetworkAdapter.map((adapter) => [adapter.Name, adapter["IPAddresses"] ?? []])),
  }),
  observe: (values, record, desired, { foundOn }) => ({
    ...values,
    host: observedHost(desired, foundOn),
    // What its generation does not have, it cannot have otherwise.
    ...(record.VirtualMachine.Generation === 1
      ? { firmware: desired.firmware }
      : {
          bios: desired.bios,
          firmware: { ...recordOrEmpty(values["firmware"]), bootOrder: observedBootOrder(record) },
        }),
    scsiControllerCount: record.VMScsiController.length,
  }),
  ownership: ({ name }) => ({ kind: "VirtualMachine", name }),
  create: createMachine,
  plan: planMachine,
  remove: removeMachine,
  inventory: hostInventory,
});
