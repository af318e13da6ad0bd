import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import type { TestFabric } from "../../helpers/testFabric";
import { byHand, quoted } from "./byHand";
import { makeMachines, powerOf } from "./machinesBeside";
import { describePropertyRows, type Observation, type PropertyRow, type Subject } from "./propertyRows";
import { field, row } from "./rowOf";

const adapters = Array.from({ length: 9 }, (_, index) => ({
  name: `NIC${index + 1}`,
  description: `Adapter number ${index + 1}`,
}));

const shown = [
  "Name",
  "SwitchType",
  "AllowManagementOS",
  "EmbeddedTeamingEnabled",
  "Notes",
  "BandwidthReservationMode",
  "DefaultFlowMinimumBandwidthAbsolute",
  "DefaultFlowMinimumBandwidthWeight",
  "IovEnabled",
  "PacketDirectEnabled",
  "DefaultQueueVmmqEnabledRequested",
  "DefaultQueueVrssMaxQueuePairsRequested",
  "DefaultQueueVrssEnabledRequested",
  "NetAdapterInterfaceDescriptions",
];

async function observe(fabric: TestFabric, declared: Readonly<Record<string, unknown>>): Promise<Observation> {
  const name = quoted(String(declared["name"]));
  const texts = `foreach ($key in 'SwitchType', 'BandwidthReservationMode') { $seen[$key] = [string]$one.$key }`;
  const team = `if ($one.EmbeddedTeamingEnabled) { $seen['Team'] = [string](Get-VMSwitchTeam -Name ${name}).LoadBalancingAlgorithm }`;
  const line = `$one = Get-VMSwitch -Name ${name}; $seen = @{}; foreach ($key in ${shown.map(quoted).join(", ")}) { $seen[$key] = $one.$key }`;
  const [record] = await byHand(fabric, `${line}; ${texts}; ${team}; $seen`);
  return { record, ...(await powerOf(fabric)) };
}

function subject(
  title: string,
  name: string,
  more: Readonly<Record<string, unknown>>,
  rows: readonly PropertyRow[],
): Subject {
  return { title, declared: { host: "HV1", name, ...more }, rows, observe };
}

/** The same with a machine that runs and one that is off on the switch. */
const used = (inner: Subject): Subject => ({
  ...inner,
  title: `${inner.title} with machines on it`,
  afterCreate: (fabric) =>
    makeMachines(fabric, String(inner.declared["name"]), `-NoVHD -SwitchName ${String(inner.declared["name"])}`),
});

const members: PropertyRow["seen"] = (record) => field("NetAdapterInterfaceDescriptions")(record);
const described = (...numbers: readonly number[]) => numbers.map((number) => `Adapter number ${number}`);
const external = { switchType: "External" };

describePropertyRows({
  kind: virtualSwitch,
  definition: { hosts: [{ name: "HV1", networkAdapters: adapters }] },
  subjects: [
    used(
      subject("of an external switch", "front", external, [
        row("netAdapterNames", [["NIC1"], ["NIC2"]], members, 0, { shows: [described(1), described(2)] }),
        row("allowManagementOS", [true, false, true], "AllowManagementOS", 0),
        row("notes", ["first", "second"], "Notes", 0),
        row("defaultFlowMinimumBandwidthWeight", [10, 20], "DefaultFlowMinimumBandwidthWeight", 0),
        row("defaultQueueVmmqEnabled", [false, true], "DefaultQueueVmmqEnabledRequested", 0),
        row("defaultQueueVmmqQueuePairs", [4, 8], "DefaultQueueVrssMaxQueuePairsRequested", 0),
        row("defaultQueueVrssEnabled", [false, true], "DefaultQueueVrssEnabledRequested", 0),
        row("name", ["front", "renamed"], "Name", 0),
      ]),
    ),
    used(
      subject("of a switch by its adapter's description", "described", external, [
        row("netAdapterInterfaceDescriptions", [described(3), described(4)], members, 0),
        row("defaultFlowMinimumBandwidthAbsolute", [1e9, 2e9], "DefaultFlowMinimumBandwidthAbsolute", 0),
        row("minimumBandwidthMode", ["Absolute"], "BandwidthReservationMode", []),
      ]),
    ),
    used(
      subject("of a switch with a team", "team", external, [
        row("netAdapterNames", [["NIC5", "NIC6"], ["NIC6", "NIC7"], ["NIC6"]], members, 0, {
          shows: [described(5, 6), described(6, 7), described(6)],
        }),
        row("enableEmbeddedTeaming", [true], "EmbeddedTeamingEnabled", []),
        row("loadBalancingAlgorithm", ["Dynamic", "HyperVPort"], "Team", 0),
      ]),
    ),
    used(
      subject("of an internal switch", "inner", {}, [
        row("switchType", ["Internal", "Private", "Internal"], "SwitchType", 0),
      ]),
    ),
    subject("that only a new switch can have", "new", external, [
      row("netAdapterNames", [["NIC8"]], members, [], { shows: [described(8)] }),
      row("minimumBandwidthMode", ["Weight", "Absolute", "None"], "BandwidthReservationMode", 0, { replaces: true }),
      row("enableIov", [false, true, false], "IovEnabled", 0, { replaces: true }),
      row("enablePacketDirect", [false, true, false], "PacketDirectEnabled", 0, { replaces: true }),
      row("enableEmbeddedTeaming", [false, true], "EmbeddedTeamingEnabled", 0, { replaces: true }),
    ]),
  ],
  notSettings: ["host", "timeouts"],
});
