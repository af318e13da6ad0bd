/** The kind VirtualSwitch. */
import { defineKind } from "../../engine/kind";
import { hostInventory } from "../hostInventory";
import { adapterLabel, createSwitch, planSwitch, removeSwitch } from "./plan";
import { ownAdapters, switchRecord, switchSelect } from "./record";
import { switchRules } from "./rules";
import { virtualSwitchShape } from "./schema";

export const virtualSwitch = defineKind({
  name: "VirtualSwitch",
  shape: virtualSwitchShape,
  record: switchRecord,
  select: switchSelect,
  rules: switchRules,
  host: ({ host }) => String(host),
  label: ({ name }) => String(name),
  find: ({ name }) => ({ command: "Get-SwitchRecord", parameters: { Name: name } }),
  byId: (id) => ({ command: "Get-SwitchRecord", parameters: { Id: id } }),
  id: ({ VMSwitch }) => VMSwitch.Id,
  outputs: ({ VMSwitch }) => ({
    switchId: VMSwitch.Id,
    embeddedTeamingEnabled: VMSwitch.EmbeddedTeamingEnabled,
    iovSupport: VMSwitch.IovSupport ?? false,
    iovSupportReasons: VMSwitch.IovSupportReasons ?? [],
  }),
  observe: (values, record) => {
    const own = ownAdapters(record);
    return {
      ...values,
      netAdapterNames: own.map((adapter) => adapterLabel("netAdapterNames", adapter)),
      netAdapterInterfaceDescriptions: own.map((adapter) => adapterLabel("netAdapterInterfaceDescriptions", adapter)),
    };
  },
  ownership: ({ name }) => ({ kind: "VirtualSwitch", name }),
  create: createSwitch,
  plan: planSwitch,
  remove: removeSwitch,
  inventory: hostInventory,
});
