/** How many devices and how much memory a declaration of either generation may have. */
import { formatFailure } from "../../../../provider/engine/check";
import type { Values } from "../../../../provider/engine/property";
import { unknownValue } from "../../../../provider/engine/unknown";
import { virtualMachine } from "../../../../provider/resources/virtualMachine";

const failures = (declared: Values) =>
  virtualMachine.check({ host: "HV1", name: "web1", ...declared }).failures.map(formatFailure);

const adapters = (count: number) => ({
  networkAdapters: Object.fromEntries(Array.from({ length: count }, (_, index) => [`lan${index}`, {}])),
});
const memory = (amounts: Values) => ({ memory: { dynamicEnabled: true, ...amounts } });
const minimum = (declared: Values) => ({ networkAdapters: { lan: declared } });

const older = { generation: 1 };
const wayOut = "the most of generation 1; lower it, or use generation 2";

describe("the limits of a machine", () => {
  it.each<[string, Values]>([
    ["64 processors in generation 1", { ...older, processor: { count: 64 } }],
    ["more in generation 2", { processor: { count: 65 } }],
    ["1TB in generation 1", { ...older, memory: { startupBytes: "1TB" } }],
    ["more in generation 2", { memory: { startupBytes: "2TB" } }],
    [
      "dynamic memory up to 1TB in generation 1",
      { ...older, ...memory({ minimumBytes: "64MB", maximumBytes: "1TB" }) },
    ],
    ["dynamic memory of any size in generation 2", memory({ maximumBytes: "12TB" })],
    ["8 adapters in generation 1", { ...older, ...adapters(8) }],
    ["64 adapters in generation 2", adapters(64)],
    [
      "anything while the generation is not known",
      { generation: unknownValue, memory: { startupBytes: "2TB" }, ...adapters(9) },
    ],
    ["adapters that are not known yet", { ...older, networkAdapters: unknownValue }],
    ["a guaranteed bandwidth", minimum({ minimumBandwidthAbsolute: 8_000_000 })],
    ["a guaranteed share", minimum({ minimumBandwidthWeight: 50 })],
    [
      "a guarantee whose kind is not known yet",
      minimum({ minimumBandwidthAbsolute: unknownValue, minimumBandwidthWeight: 50 }),
    ],
    [
      "a drive in the last place of every controller",
      {
        scsiControllerCount: 4,
        hardDrives: { "SCSI 0:63": { path: "C:\\a.vhdx" }, "SCSI 3:63": { path: "C:\\b.vhdx" } },
      },
    ],
  ])("let %s pass", (_what, declared) => {
    expect(failures(declared)).toEqual([]);
  });

  it.each<[string, Values, string]>([
    ["processors", { ...older, processor: { count: 65 } }, `processor.count: 65 is above 64, ${wayOut}`],
    ["memory", { ...older, memory: { startupBytes: "2TB" } }, `memory.startupBytes: 2TB is above 1TB, ${wayOut}`],
    [
      "dynamic memory",
      { ...older, ...memory({ maximumBytes: "2TB" }) },
      `memory.maximumBytes: 2TB is above 1TB, ${wayOut}`,
    ],
    [
      "adapters in generation 1",
      { ...older, ...adapters(9) },
      "networkAdapters: 9 adapters are more than 8, the most of generation 1; declare fewer, or use generation 2",
    ],
    [
      "adapters in generation 2",
      adapters(65),
      "networkAdapters: 65 adapters are more than 64, the most of generation 2; declare fewer",
    ],
    [
      "kinds of guaranteed bandwidth",
      minimum({ minimumBandwidthAbsolute: 0, minimumBandwidthWeight: 50 }),
      "networkAdapters.lan.minimumBandwidthWeight: cannot be combined with minimumBandwidthAbsolute; keep the one of the minimumBandwidthMode of the adapter's switch",
    ],
    [
      "places on a SCSI controller",
      { hardDrives: { "SCSI 0:64": { path: "C:\\a.vhdx" } } },
      'hardDrives["SCSI 0:64"]: "SCSI 0:64" is no slot; write "SCSI 0:0" to "SCSI 3:63", or "IDE 0:0" to "IDE 1:1"',
    ],
    [
      "places on an IDE controller",
      { ...older, dvdDrives: { "IDE 0:2": {} } },
      'dvdDrives["IDE 0:2"]: "IDE 0:2" is no slot; write "SCSI 0:0" to "SCSI 3:63", or "IDE 0:0" to "IDE 1:1"',
    ],
    [
      "devices in a slot",
      { ...older, hardDrives: { "IDE 0:0": { path: "C:\\a.vhdx" } }, dvdDrives: { "ide 0:0": {} } },
      'dvdDrives["IDE 0:0"]: the slot holds a hard drive already',
    ],
  ])("refuse too many %s", (_what, declared, failure) => {
    expect(failures(declared)).toEqual([failure]);
  });
});
