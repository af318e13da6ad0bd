import { virtualMachine } from "../../../provider/resources/virtualMachine";
import type { TestFabric } from "../../helpers/testFabric";
import { byHand } from "./byHand";
import { describePropertyRows, type Observation, type PropertyRow, type Subject } from "./propertyRows";
import { adapterPlugRow, adapterRows, driveRows, vlanRows } from "./virtualMachine/deviceRows";
import {
  biosRows,
  dynamicMemoryRows,
  firmwareRows,
  generalRows,
  powerRow,
  processorRows,
  staticMemoryRows,
} from "./virtualMachine/generalRows";
import { row, whileOff } from "./rowOf";

const folders = ["on2", "off2", "on1", "off1"];

async function prepare(fabric: TestFabric): Promise<void> {
  await byHand(
    fabric,
    "$null = New-VMSwitch -Name front -SwitchType Internal; $null = New-VMSwitch -Name back -SwitchType Private; " +
      "$null = New-VMSwitch -Name reserved -SwitchType Internal -MinimumBandwidthMode Absolute; " +
      `foreach ($folder in ${folders.map((name) => `'${name}'`).join(", ")}) { ` +
      '$null = New-Item -ItemType Directory -Path "D:\\$folder"; ' +
      "foreach ($name in 'a', 'b', 'c', 'd') { $null = New-VHD -Path \"D:\\$folder\\$name.vhdx\" -SizeBytes 1GB } }; " +
      "foreach ($name in 'one', 'two') { $null = New-Item -ItemType File -Path \"D:\\$name.iso\" }",
  );
}

async function observe(fabric: TestFabric, declared: Readonly<Record<string, unknown>>): Promise<Observation> {
  const { Record, Stops, TurnOffs, State } = await fabric.machine(String(declared["name"]));
  return { record: Record, stops: Stops + TurnOffs, power: [State] };
}

function subject(
  title: string,
  name: string,
  more: Readonly<Record<string, unknown>>,
  rows: readonly PropertyRow[],
): Subject {
  return { title, declared: { host: "HV1", name, ...more }, rows, observe };
}

/** What changes of a machine that is off needs no order of its own, and all of it changes at once. */
function subjectThatIsOff(
  title: string,
  name: string,
  more: Readonly<Record<string, unknown>>,
  rows: readonly PropertyRow[],
): Subject {
  return { ...subject(title, name, more, whileOff(rows)), together: true };
}

const secondGeneration = (name: string): readonly PropertyRow[] => [
  ...generalRows(name),
  ...processorRows,
  ...staticMemoryRows(name),
  ...firmwareRows,
  ...adapterRows,
  ...vlanRows,
  adapterPlugRow(0),
  ...driveRows({
    folder: `D:\\${name}`,
    drive: "SCSI 0:0",
    spare: "SCSI 0:1",
    dvd: "SCSI 0:2",
    spareDvd: "SCSI 0:3",
    stops: 0,
  }),
];

/** What costs something else in generation 1, or is there only. */
const firstGeneration = (name: string): readonly PropertyRow[] => [
  row("notes", ["first", "second"], "Notes", 0),
  row("processor.count", [2, 4], "Processor.Count", 1),
  ...dynamicMemoryRows,
  ...biosRows,
  row("networkAdapters.lan", [{}], () => ({}), []),
  adapterPlugRow(1),
  ...driveRows({
    folder: `D:\\${name}`,
    drive: "IDE 0:0",
    spare: "IDE 0:1",
    dvd: "IDE 1:0",
    spareDvd: "IDE 1:1",
    stops: 1,
  }),
];

describePropertyRows({
  kind: virtualMachine,
  definition: {
    hosts: [
      {
        name: "HV1",
        memory: "256GB",
        drives: [
          { letter: "C", size: "1TB" },
          { letter: "D", size: "1TB" },
        ],
      },
    ],
  },
  prepare,
  subjects: [
    subject("on a running machine of generation 2", "on2", { state: "Running" }, secondGeneration("on2")),
    subjectThatIsOff("on a machine of generation 2 that is off", "off2", { state: "Off" }, secondGeneration("off2")),
    subject("on a running machine of generation 1", "on1", { state: "Running", generation: 1 }, firstGeneration("on1")),
    subjectThatIsOff("on a machine of generation 1 that is off", "off1", { generation: 1 }, firstGeneration("off1")),
    subject("on a saved machine", "saved", { state: "Saved" }, [
      row("notes", ["first", "second"], "Notes", 0),
      row("processor.count", [1, 2], "Processor.Count", 1),
    ]),
    subject("on a paused machine", "paused", { state: "Paused" }, [
      row("notes", ["first", "second"], "Notes", 0),
      row("processor.count", [1, 2], "Processor.Count", 1),
    ]),
    subject("on a machine whose power nobody declares", "free", {}, [row("notes", ["first", "second"], "Notes", 0)]),
    subject("through all power states", "power", {}, [powerRow]),
    subject("under another name", "before", { state: "Running" }, [
      row("name", ["before", "after", "After"], "Name", 0),
      row("notes", ["first", "second"], "Notes", 0),
    ]),
    subject("that only a new machine can have", "new", { state: "Running" }, [
      row("version", ["9.0", "10.0"], "Version", [0], { replaces: true }),
      row("generation", [2, 1], "Generation", [0], { replaces: true }),
    ]),
  ],
  notSettings: ["host", "cluster", "restartPolicy", "shutdown", "timeouts"],
});
