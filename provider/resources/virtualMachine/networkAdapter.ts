/** The network adapters of a virtual machine, keyed by their name. */
import { z } from "zod";
import { deviceMap, property, type CostContext } from "../../engine/property";
import { onOff } from "../../engine/values/codecs";
import { macAddress } from "../../engine/values/macAddress";
import { name, sameName } from "../../engine/values/text";
import { vlan } from "./vlan";

/** Generation 1 knows no hot plug for network adapters. */
const plugCost = ({ root }: CostContext) => (root["generation"] === 1 ? "whenOff" : "inPlace");

const guard = z.boolean().default(false);
const percent = z.number().int().min(0, "is below 0").max(100, "is above 100");
/** The cmdlet rounds bandwidths to whole bytes. */
const bandwidth = z
  .number()
  .int()
  .min(0, "is below 0")
  .refine((bits) => bits % 8 === 0, "is no multiple of 8 bits a second");

export const networkAdapters = deviceMap(
  z
    .record(
      name(),
      z.strictObject({
        /** The virtual switch, by name; `""` leaves the adapter unplugged. Changed live. @default "" */
        switchName: property(z.union([z.literal(""), name()]).default(""), {
          change: "inPlace",
          read: {
            select: ["VMNetworkAdapter.SwitchName"],
            value: (scope) => scope.object("VMNetworkAdapter")?.["SwitchName"] ?? "",
          },
          equal: sameName,
        }),
        /** `"dynamic"`, or 12 hexadecimal digits of a unicast address. Changing it stops a running machine. @default "dynamic" */
        macAddress: property(z.union([z.literal("dynamic"), macAddress()]).default("dynamic"), {
          change: "whenOff",
          set: {
            cmdlet: "Set-VMNetworkAdapter",
            parameters: (value) => (value === "dynamic" ? { DynamicMacAddress: true } : { StaticMacAddress: value }),
          },
          read: {
            select: ["VMNetworkAdapter.MacAddress", "VMNetworkAdapter.DynamicMacAddressEnabled"],
            value: (scope) => {
              const adapter = scope.object("VMNetworkAdapter");
              return adapter?.["DynamicMacAddressEnabled"] === true ? "dynamic" : adapter?.["MacAddress"];
            },
          },
        }),
        /** Lets the guest send from addresses that are not its own. @default false */
        macAddressSpoofing: property(guard, {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -MacAddressSpoofing",
          readFrom: "VMNetworkAdapter.MacAddressSpoofing",
          codec: onOff,
        }),
        /** Drops DHCP answers that the guest sends. @default false */
        dhcpGuard: property(guard, {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -DhcpGuard",
          readFrom: "VMNetworkAdapter.DhcpGuard",
          codec: onOff,
        }),
        /** Drops router announcements that the guest sends. @default false */
        routerGuard: property(guard, {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -RouterGuard",
          readFrom: "VMNetworkAdapter.RouterGuard",
          codec: onOff,
        }),
        /** Copies the traffic from (`Source`) or to (`Destination`) this adapter. @default "None" */
        portMirroring: property(z.enum(["None", "Source", "Destination"]).default("None"), {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -PortMirroring",
          readFrom: "VMNetworkAdapter.PortMirroringMode",
        }),
        /** Lets priority tags of the guest through. @default false */
        ieeePriorityTag: property(guard, {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -IeeePriorityTag",
          readFrom: "VMNetworkAdapter.IeeePriorityTag",
          codec: onOff,
        }),
        /** Lets the guest team the adapter with others. @default false */
        allowTeaming: property(guard, {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -AllowTeaming",
          readFrom: "VMNetworkAdapter.AllowTeaming",
          codec: onOff,
        }),
        /** Shows the adapter's name in the guest. Changing it stops a running machine. @default false */
        deviceNaming: property(guard, {
          change: "whenOff",
          setBy: "Set-VMNetworkAdapter -DeviceNaming",
          readFrom: "VMNetworkAdapter.DeviceNaming",
          codec: onOff,
        }),
        /** Upper limit of outgoing traffic, bits a second, a multiple of 8; 0 is no limit. @default 0 */
        maximumBandwidth: property(bandwidth.default(0), {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -MaximumBandwidth",
          read: {
            select: ["VMNetworkAdapter.BandwidthSetting", "VMNetworkAdapterBandwidthSetting.MaximumBandwidth"],
            value: (scope) => scope.object("BandwidthSetting")?.["MaximumBandwidth"] ?? 0,
          },
        }),
        /** Guaranteed outgoing traffic, bits a second, a multiple of 8; needs a switch in the mode Absolute, and no `minimumBandwidthWeight`. Left out: as it is. */
        minimumBandwidthAbsolute: property(bandwidth.optional(), {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -MinimumBandwidthAbsolute",
          read: {
            select: ["VMNetworkAdapter.BandwidthSetting", "VMNetworkAdapterBandwidthSetting.MinimumBandwidthAbsolute"],
            value: (scope) => scope.object("BandwidthSetting")?.["MinimumBandwidthAbsolute"] ?? undefined,
          },
        }),
        /** Guaranteed share of outgoing traffic, 0 to 100; needs a switch in the mode Weight, and no `minimumBandwidthAbsolute`. Left out: as it is. */
        minimumBandwidthWeight: property(percent.optional(), {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -MinimumBandwidthWeight",
          read: {
            select: ["VMNetworkAdapter.BandwidthSetting", "VMNetworkAdapterBandwidthSetting.MinimumBandwidthWeight"],
            value: (scope) => scope.object("BandwidthSetting")?.["MinimumBandwidthWeight"] ?? undefined,
          },
        }),
        /** Weight for virtual machine queues, 0 to 100; 0 is off. @default 100 */
        vmqWeight: property(percent.default(100), {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -VmqWeight",
          readFrom: "VMNetworkAdapter.VMQWeight",
        }),
        /** Weight for single-root I/O virtualization, 0 to 100; 0 is off. @default 0 */
        iovWeight: property(percent.default(0), {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -IovWeight",
          readFrom: "VMNetworkAdapter.IovWeight",
        }),
        /** Broadcast and multicast packets a second before they are dropped; 0 is no limit. @default 0 */
        stormLimit: property(z.number().int().min(0, "is below 0").default(0), {
          change: "inPlace",
          setBy: "Set-VMNetworkAdapter -StormLimit",
          readFrom: "VMNetworkAdapter.StormLimit",
        }),
        /** The VLAN of the adapter. Changed live. */
        vlan,
      }),
    )
    .prefault({}),
  {
    add: plugCost,
    remove: plugCost,
    readFrom: "VMNetworkAdapter",
    keyOf: (adapter) => String(adapter["Name"]),
    keySelect: ["VMNetworkAdapter.Name", "VMNetworkAdapter.Id"],
  },
);
