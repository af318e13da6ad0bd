/** Rules over several properties of a virtual machine. */
import type { Failure } from "../../engine/check";
import { recordOrEmpty } from "../../engine/isRecord";
import type { Values } from "../../engine/property";
import { hasUnknown, isUnknown } from "../../engine/unknown";
import { formatBytes } from "../../engine/values/bytes";
import { sameName } from "../../engine/values/text";
import { samePath } from "../../engine/values/windowsPath";
import { clusterNodesIn } from "../clusterIdentity";
import { filesOfOneNode } from "../clusterStorage";
import { nodeNameOf } from "../failoverCluster/nodeName";
import { sameBootDevice } from "./firmware";
import { checkLimits } from "./limits";
import { parseSlot } from "./slot";
import { checkVlan } from "./vlan";

type Rule = (declared: Values, complete: Values) => readonly Failure[];

const isNumber = (value: unknown): value is number => typeof value === "number";

const memoryInOrder: Rule = (_declared, complete) => {
  const memory = recordOrEmpty(complete["memory"]);
  if (memory["dynamicEnabled"] !== true) return [];
  const { minimumBytes, startupBytes, maximumBytes } = memory;
  const failures: Failure[] = [];
  if (isNumber(minimumBytes) && isNumber(startupBytes) && minimumBytes > startupBytes) {
    const reason = `${formatBytes(minimumBytes)} is above startupBytes, ${formatBytes(startupBytes)}`;
    failures.push({ path: ["memory", "minimumBytes"], reason });
  }
  if (isNumber(maximumBytes) && isNumber(startupBytes) && maximumBytes < startupBytes) {
    const reason = `${formatBytes(maximumBytes)} is below startupBytes, ${formatBytes(startupBytes)}`;
    failures.push({ path: ["memory", "maximumBytes"], reason });
  }
  return failures;
};

const dynamicMemoryOnly: Rule = (declared) => {
  const memory = recordOrEmpty(declared["memory"]);
  if (memory["dynamicEnabled"] === true || isUnknown(memory["dynamicEnabled"])) return [];
  return ["minimumBytes", "maximumBytes", "buffer"]
    .filter((name) => memory[name] !== undefined)
    .map((name) => ({ path: ["memory", name], reason: "has a meaning only with dynamicEnabled: true" }));
};

const noNestedWithDynamicMemory: Rule = (_declared, complete) => {
  const nested = recordOrEmpty(complete["processor"])["exposeVirtualizationExtensions"] === true;
  const dynamic = recordOrEmpty(complete["memory"])["dynamicEnabled"] === true;
  const reason = "cannot be combined with memory.dynamicEnabled";
  return nested && dynamic ? [{ path: ["processor", "exposeVirtualizationExtensions"], reason }] : [];
};

const reserveBelowMaximum: Rule = (_declared, complete) => {
  const { reserve, maximum } = recordOrEmpty(complete["processor"]);
  if (!isNumber(reserve) || !isNumber(maximum) || reserve <= maximum) return [];
  return [{ path: ["processor", "reserve"], reason: `${reserve} is above processor.maximum, ${maximum}` }];
};

const firmwareOfGeneration: Rule = (declared, complete) => {
  const { generation } = complete;
  if (generation === 1 && declared["firmware"] !== undefined)
    return [{ path: ["firmware"], reason: "exists in generation 2 only; generation 1 has bios" }];
  if (generation === 2 && declared["bios"] !== undefined)
    return [{ path: ["bios"], reason: "exists in generation 1 only; generation 2 has firmware" }];
  return [];
};

const slots: Rule = (_declared, complete) => {
  const failures: Failure[] = [];
  const taken = new Set<string>();
  const controllers = complete["scsiControllerCount"];
  for (const devices of ["hardDrives", "dvdDrives"]) {
    for (const key of Object.keys(recordOrEmpty(complete[devices]))) {
      const path = [devices, key];
      const slot = parseSlot(key);
      if (taken.has(key)) failures.push({ path, reason: "the slot holds a hard drive already" });
      taken.add(key);
      if (slot?.controllerType === "IDE" && complete["generation"] === 2) {
        failures.push({ path, reason: "generation 2 has no IDE; use a SCSI slot" });
      } else if (slot?.controllerType === "SCSI" && devices === "dvdDrives" && complete["generation"] === 1) {
        failures.push({ path, reason: "generation 1 takes DVD drives on IDE only" });
      } else if (slot?.controllerType === "SCSI" && isNumber(controllers) && slot.controllerNumber >= controllers) {
        failures.push({
          path,
          reason: `there is no SCSI controller ${slot.controllerNumber}; raise scsiControllerCount, now ${controllers}`,
        });
      }
    }
  }
  return failures;
};

const oneDriveADisk: Rule = (_declared, complete) => {
  const drives = Object.entries(recordOrEmpty(complete["hardDrives"])).map(([key, drive]) => ({
    key,
    path: recordOrEmpty(drive)["path"],
  }));
  return drives.flatMap(({ key, path }, index) => {
    const other = drives
      .slice(0, index)
      .find((drive) => typeof path === "string" && !isUnknown(path) && samePath(drive.path, path));
    return other === undefined
      ? []
      : [{ path: ["hardDrives", key, "path"], reason: `the disk is already at ${other.key}` }];
  });
};

const vlans: Rule = (declared) =>
  Object.entries(recordOrEmpty(declared["networkAdapters"])).flatMap(([key, adapter]) =>
    checkVlan(["networkAdapters", key, "vlan"], recordOrEmpty(recordOrEmpty(adapter)["vlan"])),
  );

/** A switch guarantees bandwidth in one of the two ways, and the cmdlet takes one of the two, a 0 too. */
const oneKindOfMinimum: Rule = (declared) =>
  Object.entries(recordOrEmpty(declared["networkAdapters"])).flatMap(([key, adapter]) => {
    const { minimumBandwidthAbsolute: absolute, minimumBandwidthWeight: weight } = recordOrEmpty(adapter);
    if (absolute === undefined || weight === undefined || isUnknown(absolute) || isUnknown(weight)) return [];
    const reason =
      "cannot be combined with minimumBandwidthAbsolute; keep the one of the minimumBandwidthMode of the adapter's switch";
    return [{ path: ["networkAdapters", key, "minimumBandwidthWeight"], reason }];
  });

const bootOrderNamesDevices: Rule = (_declared, complete) => {
  const { bootOrder } = recordOrEmpty(complete["firmware"]);
  if (!Array.isArray(bootOrder) || bootOrder.some(isUnknown)) return [];
  const drives = [
    ...Object.keys(recordOrEmpty(complete["hardDrives"])),
    ...Object.keys(recordOrEmpty(complete["dvdDrives"])),
  ];
  const adapters = Object.keys(recordOrEmpty(complete["networkAdapters"])).map((networkAdapter) => ({
    networkAdapter,
  }));
  return bootOrder.flatMap((device: unknown, index) => {
    const path = ["firmware", "bootOrder", String(index)];
    if (bootOrder.slice(0, index).some((other) => sameBootDevice(other, device)))
      return [{ path, reason: "names a device twice" }];
    const known = [...drives, ...adapters].some((other) => sameBootDevice(other, device));
    return known ? [] : [{ path, reason: `the machine declares no ${JSON.stringify(device)}` }];
  });
};

const clusteredOnSharedStorage: Rule = (declared) =>
  filesOfOneNode(declared, "a machine", [
    { path: ["path"], file: declared["path"] },
    ...["hardDrives", "dvdDrives"].flatMap((drives) =>
      Object.entries(recordOrEmpty(declared[drives])).map(([slot, drive]) => ({
        path: [drives, slot, "path"],
        file: recordOrEmpty(drive)["path"],
      })),
    ),
  ]);

const hostIsNode: Rule = (declared) => {
  const nodes = clusterNodesIn(declared).filter((node) => !isUnknown(node));
  const { host, cluster } = declared;
  if (nodes.length === 0 || typeof host !== "string" || isUnknown(host) || hasUnknown(cluster)) return [];
  const isNode = nodes.some((node) => sameName(nodeNameOf(node), nodeNameOf(host)));
  return isNode
    ? []
    : [{ path: ["host"], reason: `${JSON.stringify(host)} is none of the nodes of the cluster, ${nodes.join(", ")}` }];
};

export const machineRules: readonly Rule[] = [
  memoryInOrder,
  dynamicMemoryOnly,
  noNestedWithDynamicMemory,
  reserveBelowMaximum,
  firmwareOfGeneration,
  checkLimits,
  slots,
  oneDriveADisk,
  vlans,
  oneKindOfMinimum,
  bootOrderNamesDevices,
  clusteredOnSharedStorage,
  hostIsNode,
];
