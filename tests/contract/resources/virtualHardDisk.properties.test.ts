import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import type { TestFabric } from "../../helpers/testFabric";
import { byHand, quoted } from "./byHand";
import { powerOf } from "./machinesBeside";
import { describePropertyRows, type Observation, type PropertyRow, type Subject } from "./propertyRows";
import { row } from "./rowOf";

const MB = 2 ** 20;
const GB = 2 ** 30;

const shown = ["Path", "Size", "BlockSize", "LogicalSectorSize", "PhysicalSectorSize", "ParentPath"];

async function observe(fabric: TestFabric, declared: Readonly<Record<string, unknown>>): Promise<Observation> {
  const path = quoted(String(declared["path"]));
  const line = `$one = Get-VHD -Path ${path}; $seen = @{ VhdType = [string]$one.VhdType }`;
  const [record] = await byHand(
    fabric,
    `${line}; foreach ($key in ${shown.map(quoted).join(", ")}) { $seen[$key] = $one.$key }; $seen`,
  );
  return { record, ...(await powerOf(fabric)) };
}

function subject(
  title: string,
  name: string,
  more: Readonly<Record<string, unknown>>,
  rows: readonly PropertyRow[],
): Subject {
  return { title, declared: { host: "HV1", path: `C:\\Disks\\${name}.vhdx`, ...more }, rows, observe };
}

/** The same with the disk in a machine, which runs unless `power` is off. */
const attached = (power: "on" | "off", inner: Subject): Subject => ({
  ...inner,
  afterCreate: async (fabric) => {
    const path = quoted(String(inner.declared["path"]));
    await byHand(fabric, `$null = New-VM -Name ${power} -Generation 2 -VHDPath ${path}`);
    if (power === "on") await byHand(fabric, `Start-VM -Name ${power}`);
  },
});

const sizes = row("sizeBytes", ["10GB", "20GB", "15GB"], "Size", 0, { shows: [10 * GB, 20 * GB, 15 * GB] });

describePropertyRows({
  kind: virtualHardDisk,
  prepare: async (fabric) => {
    await byHand(
      fabric,
      "$null = New-Item -ItemType Directory -Path C:\\Disks; " +
        "foreach ($name in 'one', 'two') { $null = New-VHD -Path \"C:\\Disks\\$name.vhdx\" -SizeBytes 1GB }",
    );
  },
  subjects: [
    subject("of a disk that no machine has", "free", {}, [
      sizes,
      row("type", ["Dynamic", "Fixed", "Dynamic"], "VhdType", 0),
      row("physicalSectorSizeBytes", [4096, 512], "PhysicalSectorSize", 0),
    ]),
    attached(
      "on",
      subject("of a disk in a running machine", "live", {}, [
        sizes,
        row("type", ["Dynamic", "Fixed"], "VhdType", 0, { refused: /"on" has the disk attached/ }),
        row("physicalSectorSizeBytes", [4096, 512], "PhysicalSectorSize", 0, {
          refused: /"on" is Running and must be off/,
        }),
      ]),
    ),
    attached(
      "off",
      subject("of a disk in a machine that is off", "plugged", {}, [
        sizes,
        row("type", ["Dynamic", "Fixed"], "VhdType", 0, { refused: /"off" has the disk attached/ }),
        row("physicalSectorSizeBytes", [4096, 512], "PhysicalSectorSize", 0),
      ]),
    ),
    subject("that only a new disk can have", "new", { sizeBytes: "1GB" }, [
      row("blockSizeBytes", ["1MB", "4MB"], "BlockSize", 0, { shows: [MB, 4 * MB], replaces: true }),
      row("logicalSectorSizeBytes", [512, 4096], "LogicalSectorSize", 0, { replaces: true }),
      row("path", ["C:\\Disks\\new.vhdx", "C:\\Disks\\deeper\\newer.vhdx"], "Path", 0, { replaces: true }),
    ]),
    subject("of a differencing disk", "child", { type: "Differencing" }, [
      row("parentPath", ["C:\\Disks\\one.vhdx", "C:\\Disks\\two.vhdx"], "ParentPath", 0, { replaces: true }),
    ]),
  ],
  notSettings: ["host", "cluster", "deleteOnDestroy", "timeouts"],
});
