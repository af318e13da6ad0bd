/** The properties of a virtual switch. */
import { z } from "zod";
import { property, type CustomSet, type Values } from "../../engine/property";
import { freeText, name } from "../../engine/values/text";
import { hostName } from "../hostName";
import { sameNames, textsOf } from "../nameList";
import { timeouts } from "../timeouts";
import {
  adapterParameters,
  costOfAdapters,
  costOfTeaming,
  costOfType,
  isAdapterProperty,
  isExternal,
} from "./adapters";

/** The adapter goes with the management OS in one call: a switch that becomes external would let it in by itself. */
function bindAdapter(values: Values): Values {
  const given = Object.keys(adapterParameters).find((key) => textsOf(values[key]).length > 0);
  if (!isAdapterProperty(given)) return {};
  return { [adapterParameters[given]]: textsOf(values[given])[0], AllowManagementOS: values["allowManagementOS"] };
}

const setAdapter: CustomSet = { cmdlet: "Set-VMSwitch", parameters: (_value, beside) => bindAdapter(beside) };

const setType: CustomSet = {
  cmdlet: "Set-VMSwitch",
  parameters: (value, beside) => (value === "External" ? bindAdapter(beside) : { SwitchType: value }),
};

/** The members are said again: without them the cmdlet does not know by which of the two ways the adapters are named. */
const setLoadBalancing: CustomSet = {
  cmdlet: "Set-VMSwitchTeam",
  parameters: (value, beside) => {
    const given = Object.keys(adapterParameters).find((key) => textsOf(beside[key]).length > 0);
    const members = isAdapterProperty(given) ? { [adapterParameters[given]]: textsOf(beside[given]) } : {};
    return { ...members, LoadBalancingAlgorithm: value };
  },
};

const adapterList = property(z.array(name(255)).optional(), {
  change: costOfAdapters,
  set: setAdapter,
  equal: sameNames,
  onlyWhen: isExternal,
});

const fixedFlag = (source: `VMSwitch.${string}`) =>
  property(z.boolean().default(false), { change: "replace", readFrom: source });

/** What was requested says whether it was set; what is in force may be less, for want of support in the adapter. */
const queue = <S extends z.ZodType>(schema: S, parameter: string, source: string) =>
  property(schema, {
    change: "inPlace",
    setBy: `Set-VMSwitch -${parameter}`,
    read: {
      select: [`VMSwitch.${source}Requested`, `VMSwitch.${source}`],
      value: (scope) => scope.object("VMSwitch")?.[`${source}Requested`] ?? scope.object("VMSwitch")?.[source],
    },
  });

export const virtualSwitchShape = {
  /** The Hyper-V host that has the switch: a name that the connections know. Changing it makes a new switch. */
  host: hostName,
  /** Name of the switch; unique on the host. Changed in place, machines stay connected. `Rename-VMSwitch`. */
  name: property(name(), { change: "inPlace", setBy: "Rename-VMSwitch -NewName", readFrom: "VMSwitch.Name" }),
  /**
   * `Private` connects virtual machines with each other, `Internal` also with the host, `External` with the network
   * behind a physical adapter as well. Changed in place; from or to a team of adapters it makes a new switch.
   */
  switchType: property(z.enum(["Internal", "Private", "External"]), {
    change: costOfType,
    set: setType,
    readFrom: "VMSwitch.SwitchType",
  }),
  /**
   * The host's physical adapters of an external switch, by name. More than one make a team (switch embedded teaming).
   * Adapters are exchanged, and members join and leave a team, in place; from one adapter to a team it makes a new switch.
   */
  netAdapterNames: adapterList,
  /** The same adapters by interface description, where names differ from host to host; instead of `netAdapterNames`. */
  netAdapterInterfaceDescriptions: adapterList,
  /**
   * External switches only: the host itself uses the network through the switch. `false` takes all adapters of the
   * management OS off the switch, and with them perhaps the connection that this is sent over. Changed in place. @default true
   */
  allowManagementOS: property(z.boolean().default(true), {
    change: "inPlace",
    setBy: "Set-VMSwitch -AllowManagementOS",
    readFrom: "VMSwitch.AllowManagementOS",
    onlyWhen: isExternal,
  }),
  /**
   * Whether the adapters of an external switch are a team. Left out: when there are several. A team of one can grow in
   * place. Changing it makes a new switch.
   */
  enableEmbeddedTeaming: property(z.boolean().optional(), {
    change: costOfTeaming,
    readFrom: "VMSwitch.EmbeddedTeamingEnabled",
  }),
  /** How a team spreads traffic over its members. Left out: as the host makes it (`HyperVPort` from 2019 on). Changed in place. */
  loadBalancingAlgorithm: property(z.enum(["Dynamic", "HyperVPort"]).optional(), {
    change: "inPlace",
    set: setLoadBalancing,
    readFrom: "VMSwitchTeam.LoadBalancingAlgorithm",
  }),
  /** Free text. Changed in place. @default "" */
  notes: property(freeText().default(""), {
    change: "inPlace",
    setBy: "Set-VMSwitch -Notes",
    read: { select: ["VMSwitch.Notes"], value: (scope) => scope.object("VMSwitch")?.["Notes"] ?? "" },
  }),
  /**
   * How adapters of virtual machines are guaranteed bandwidth: by `Weight`, in bits a second (`Absolute`), or not at all.
   * Left out: `Weight`, and `None` with `enableIov`. Changing it makes a new switch.
   */
  minimumBandwidthMode: property(z.enum(["Weight", "Absolute", "None"]).optional(), {
    change: "replace",
    readFrom: "VMSwitch.BandwidthReservationMode",
  }),
  /** Bits a second for all adapters without a guarantee of their own; in the mode `Absolute`. Left out: as it is. Changed in place. */
  defaultFlowMinimumBandwidthAbsolute: property(z.number().int().min(0, "is below 0").optional(), {
    change: "inPlace",
    setBy: "Set-VMSwitch -DefaultFlowMinimumBandwidthAbsolute",
    readFrom: "VMSwitch.DefaultFlowMinimumBandwidthAbsolute",
  }),
  /** Weight of all adapters without one of their own, 1 to 100; in the mode `Weight`. Left out: as it is. Changed in place. */
  defaultFlowMinimumBandwidthWeight: property(
    z.number().int().min(1, "is below 1").max(100, "is above 100").optional(),
    {
      change: "inPlace",
      setBy: "Set-VMSwitch -DefaultFlowMinimumBandwidthWeight",
      readFrom: "VMSwitch.DefaultFlowMinimumBandwidthWeight",
    },
  ),
  /** Single-root I/O virtualization; external switches only. Changing it makes a new switch. @default false */
  enableIov: fixedFlag("VMSwitch.IovEnabled"),
  /** Packet Direct; external switches only. Changing it makes a new switch. @default false */
  enablePacketDirect: fixedFlag("VMSwitch.PacketDirectEnabled"),
  /** Virtual machine multi-queue for the default queue, if the adapter supports it. Left out: as it is. Changed in place. */
  defaultQueueVmmqEnabled: queue(z.boolean().optional(), "DefaultQueueVmmqEnabled", "DefaultQueueVmmqEnabled"),
  /** Queue pairs of the default queue, if the adapter supports them. Left out: as it is. Changed in place. */
  defaultQueueVmmqQueuePairs: queue(
    z.number().int().min(1, "is below 1").optional(),
    "DefaultQueueVmmqQueuePairs",
    "DefaultQueueVrssMaxQueuePairs",
  ),
  /** Virtual receive-side scaling for the default queue, if the adapter supports it. Left out: as it is. Changed in place. */
  defaultQueueVrssEnabled: queue(z.boolean().optional(), "DefaultQueueVrssEnabled", "DefaultQueueVrssEnabled"),
  /** Time limits of the operations on this resource, in seconds. */
  timeouts,
};

export const virtualSwitchOutputs = {
  /** The switch's id on the host. It stays the same when the switch is renamed or changed. */
  switchId: z.string(),
  /** Whether the adapters of the switch are a team. */
  embeddedTeamingEnabled: z.boolean(),
  /** Whether host and adapter can do single-root I/O virtualization. */
  iovSupport: z.boolean(),
  /** Why they cannot, in the host's language. */
  iovSupportReasons: z.array(z.string()),
};
