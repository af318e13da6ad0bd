/** Rows of what is plugged into a machine: network adapters and drives. */
import type { PropertyRow } from "../propertyRows";
import { onOff, row } from "../rowOf";
import { adapterField, adapterNames, driveField, driveSlots } from "./seen";

const flags = [
  ["macAddressSpoofing", "MacAddressSpoofing", 0],
  ["dhcpGuard", "DhcpGuard", 0],
  ["routerGuard", "RouterGuard", 0],
  ["ieeePriorityTag", "IeeePriorityTag", 0],
  ["allowTeaming", "AllowTeaming", 0],
  ["deviceNaming", "DeviceNaming", 1],
] as const;

const flagRows = flags.map(([name, stored, stops]) =>
  row(`networkAdapters.lan.${name}`, [true, false], adapterField("lan", stored), stops, { shows: onOff(true, false) }),
);

const first = "00155D0A0001";
const second = "00155D0A0002";

/** `"dynamic"`, or the address: of a dynamic one it does not matter. */
const address: PropertyRow["seen"] = (record) =>
  adapterField("lan", "DynamicMacAddressEnabled")(record) === true
    ? "dynamic"
    : adapterField("lan", "MacAddress")(record);

/** Needs the switches front and back, in the mode Weight, and reserved, in the mode Absolute. */
export const adapterRows: readonly PropertyRow[] = [
  row("networkAdapters.lan.switchName", ["front", "back", "", "front"], adapterField("lan", "SwitchName"), 0),
  row("networkAdapters.lan.macAddress", ["00-15-5d-0a-00-01", second, "dynamic"], address, 1, {
    shows: [first, second, "dynamic"],
  }),
  ...flagRows,
  row("networkAdapters.lan.portMirroring", ["Source", "Destination"], adapterField("lan", "PortMirroringMode"), 0),
  row(
    "networkAdapters.lan.maximumBandwidth",
    [8_000_000, 16_000_000, 0],
    adapterField("lan", "BandwidthSetting.MaximumBandwidth"),
    0,
  ),
  row(
    "networkAdapters.lan.minimumBandwidthWeight",
    [10, 20],
    adapterField("lan", "BandwidthSetting.MinimumBandwidthWeight"),
    0,
  ),
  row("networkAdapters.reserved.switchName", ["reserved"], adapterField("reserved", "SwitchName"), []),
  row(
    "networkAdapters.reserved.minimumBandwidthAbsolute",
    [80_000_000, 160_000_000],
    adapterField("reserved", "BandwidthSetting.MinimumBandwidthAbsolute"),
    0,
  ),
  row("networkAdapters.lan.vmqWeight", [50, 0], adapterField("lan", "VMQWeight"), 0),
  row("networkAdapters.lan.iovWeight", [50, 0], adapterField("lan", "IovWeight"), 0),
  row("networkAdapters.lan.stormLimit", [100, 200], adapterField("lan", "StormLimit"), 0),
];

/** A machine's VLAN as the simulator keeps it, in the words of the declaration. */
function vlanOf(adapter: string): PropertyRow["seen"] {
  const stored = (name: string, record: unknown) => adapterField(adapter, `VlanSetting.${name}`)(record);
  return (record) => {
    const mode = stored("OperationMode", record);
    switch (mode === "Private" ? stored("PrivateVlanMode", record) : mode) {
      case "Access":
        return { mode: "Access", vlanId: stored("AccessVlanId", record) };
      case "Trunk": {
        const allowedVlanIdList = stored("AllowedVlanIdListString", record);
        return { mode: "Trunk", nativeVlanId: stored("NativeVlanId", record), allowedVlanIdList };
      }
      case "Isolated":
      case "Community": {
        const mode = stored("PrivateVlanMode", record);
        const [primaryVlanId, secondaryVlanId] = [stored("PrimaryVlanId", record), stored("SecondaryVlanId", record)];
        return { mode, primaryVlanId, secondaryVlanId };
      }
      case "Promiscuous": {
        const secondaryVlanIdList = stored("SecondaryVlanIdListString", record);
        return { mode: "Promiscuous", primaryVlanId: stored("PrimaryVlanId", record), secondaryVlanIdList };
      }
      default:
        return { mode };
    }
  };
}

const vlans = [
  [
    { mode: "Access", vlanId: 20 },
    { mode: "Access", vlanId: 30 },
  ],
  [
    { mode: "Trunk", nativeVlanId: 10, allowedVlanIdList: "1-100,200" },
    { mode: "Trunk", nativeVlanId: 0, allowedVlanIdList: "5,7-9" },
  ],
  [
    { mode: "Isolated", primaryVlanId: 10, secondaryVlanId: 200 },
    { mode: "Isolated", primaryVlanId: 10, secondaryVlanId: 201 },
  ],
  [
    { mode: "Community", primaryVlanId: 10, secondaryVlanId: 202 },
    { mode: "Community", primaryVlanId: 11, secondaryVlanId: 202 },
  ],
  [
    { mode: "Promiscuous", primaryVlanId: 10, secondaryVlanIdList: "200-210" },
    { mode: "Promiscuous", primaryVlanId: 10, secondaryVlanIdList: "200-205,300" },
  ],
];

/** Each mode at create and changed within itself, on an adapter of its own; then one adapter through all modes. */
export const vlanRows: readonly PropertyRow[] = [
  ...vlans.map((values, index) => row(`networkAdapters.vlan${index}.vlan`, values, vlanOf(`vlan${index}`), 0)),
  row(
    "networkAdapters.lan.vlan",
    [{ mode: "Untagged" }, ...vlans.map(([value]) => value), { mode: "Untagged" }],
    vlanOf("lan"),
    0,
  ),
];

/** `stops`: what it takes to plug an adapter in or out. */
export const adapterPlugRow = (stops: number): PropertyRow =>
  row(
    "networkAdapters.spare",
    [{ dhcpGuard: true }, undefined, { routerGuard: true, macAddress: "00155D0A0009", deviceNaming: true }],
    adapterNames,
    stops,
    {
      shows: [
        expect.arrayContaining(["lan", "spare"]),
        expect.not.arrayContaining(["spare"]),
        expect.arrayContaining(["lan", "spare"]),
      ],
    },
  );

export interface DrivePlaces {
  /** The folder of the machine's own disks: a.vhdx to d.vhdx. */
  readonly folder: string;
  /** Slots: a drive that stays, one that comes and goes, and the same of DVD drives. */
  readonly drive: string;
  readonly spare: string;
  readonly dvd: string;
  readonly spareDvd: string;
  /** What it takes to exchange, or to plug, a drive. */
  readonly stops: number;
}

export const driveRows = ({ folder, drive, spare, dvd, spareDvd, stops }: DrivePlaces): readonly PropertyRow[] => {
  const disk = (name: string) => `${folder}\\${name}.vhdx`;
  const plugged = (list: "HardDrives" | "DVDDrives", ...slots: readonly string[]) => ({
    shows: [
      expect.arrayContaining([...slots]),
      expect.not.arrayContaining(slots.slice(1)),
      expect.arrayContaining([...slots]),
    ],
    seen: driveSlots(list),
  });
  const drives = plugged("HardDrives", drive, spare);
  const dvds = plugged("DVDDrives", dvd, spareDvd);
  return [
    row(
      `hardDrives.${drive}.path`,
      [disk("a"), disk("b").replaceAll("\\", "/")],
      driveField("HardDrives", drive, "Path"),
      stops,
      {
        shows: [disk("a"), disk("b")],
      },
    ),
    row(`hardDrives.${drive}.minimumIops`, [10, 20], driveField("HardDrives", drive, "MinimumIOPS"), 0),
    row(`hardDrives.${drive}.maximumIops`, [100, 200], driveField("HardDrives", drive, "MaximumIOPS"), 0),
    row(`hardDrives.${spare}`, [{ path: disk("c") }, undefined, { path: disk("d") }], drives.seen, stops, {
      shows: drives.shows,
    }),
    row(`dvdDrives.${dvd}.path`, ["D:\\one.iso", "D:\\two.iso", ""], driveField("DVDDrives", dvd, "Path"), 0),
    row(`dvdDrives.${spareDvd}`, [{}, undefined, { path: "D:\\one.iso" }], dvds.seen, stops, { shows: dvds.shows }),
  ];
};
