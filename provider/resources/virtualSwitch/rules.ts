/** Rules over several properties of a virtual switch. */
import type { Failure } from "../../engine/check";
import type { Values } from "../../engine/property";
import { hasUnknown, isUnknown } from "../../engine/unknown";
import { repeatedNames, textsOf } from "../nameList";
import { adapterParameters, isExternal, isTeam } from "./adapters";

type Rule = (declared: Values, complete: Values) => readonly Failure[];

const adapterProperties = Object.keys(adapterParameters);

/** Whether the answers depend on something that is not known yet. */
function isOpen(values: Values): boolean {
  return ["switchType", "enableEmbeddedTeaming", ...adapterProperties].some((name) => hasUnknown(values[name]));
}

const externalNeedsAdapters: Rule = (declared) => {
  if (!isExternal(declared) || isOpen(declared)) return [];
  const given = adapterProperties.filter((name) => declared[name] !== undefined);
  if (given.length > 1)
    return [{ path: ["netAdapterInterfaceDescriptions"], reason: "cannot be combined with netAdapterNames" }];
  const [only = "netAdapterNames"] = given;
  const reason = "an external switch needs at least one physical adapter of the host";
  return textsOf(declared[only]).length === 0 ? [{ path: [only], reason }] : [];
};

const eachAdapterOnce: Rule = (declared) =>
  adapterProperties.flatMap((name) => {
    const adapters = textsOf(declared[name]);
    return repeatedNames(adapters)
      .filter((index) => !isUnknown(adapters[index]))
      .map((index) => ({ path: [name, String(index)], reason: `names ${JSON.stringify(adapters[index])} twice` }));
  });

const onOtherTypes: Readonly<Record<string, string>> = {
  netAdapterNames: "only an external switch has physical adapters",
  netAdapterInterfaceDescriptions: "only an external switch has physical adapters",
  allowManagementOS:
    "is a choice for external switches only: an internal one always lets the host in, a private one never",
  enableEmbeddedTeaming: "only an external switch has adapters to team",
  loadBalancingAlgorithm: "only an external switch has adapters to team",
  enableIov: "needs an external switch",
  enablePacketDirect: "needs an external switch",
};

const externalOnly: Rule = (declared) => {
  if (isExternal(declared) || isUnknown(declared["switchType"])) return [];
  return Object.entries(onOtherTypes).flatMap(([name, reason]) => {
    const value = declared[name];
    const asks = name === "allowManagementOS" ? value !== undefined : value !== undefined && value !== false;
    return asks && !isUnknown(value) ? [{ path: [name], reason }] : [];
  });
};

const teams: Rule = (declared) => {
  if (!isExternal(declared) || isOpen(declared)) return [];
  const failures: Failure[] = [];
  const several = adapterProperties.some((name) => textsOf(declared[name]).length > 1);
  if (several && declared["enableEmbeddedTeaming"] === false) {
    failures.push({ path: ["enableEmbeddedTeaming"], reason: "several adapters can only be used as a team" });
  }
  if (declared["loadBalancingAlgorithm"] !== undefined && !isTeam(declared)) {
    const reason = "needs a team: more than one adapter, or enableEmbeddedTeaming: true";
    failures.push({ path: ["loadBalancingAlgorithm"], reason });
  }
  return failures;
};

const bandwidthModes: Rule = (declared, complete) => {
  const mode = declared["minimumBandwidthMode"] ?? (complete["enableIov"] === true ? "None" : "Weight");
  if (isUnknown(mode) || isUnknown(complete["enableIov"])) return [];
  const needs = { defaultFlowMinimumBandwidthAbsolute: "Absolute", defaultFlowMinimumBandwidthWeight: "Weight" };
  return Object.entries(needs)
    .filter(([name, needed]) => declared[name] !== undefined && mode !== needed)
    .map(([name, needed]) => ({ path: [name], reason: `has a meaning only with minimumBandwidthMode: "${needed}"` }));
};

const packetDirectAlone: Rule = (declared) => {
  if (declared["enablePacketDirect"] !== true || isOpen(declared)) return [];
  const reason = "cannot be combined with";
  return [
    ...(declared["enableIov"] === true ? [{ path: ["enablePacketDirect"], reason: `${reason} enableIov` }] : []),
    ...(isTeam(declared) ? [{ path: ["enablePacketDirect"], reason: `${reason} a team of adapters` }] : []),
  ];
};

export const switchRules: readonly Rule[] = [
  externalNeedsAdapters,
  eachAdapterOnce,
  externalOnly,
  teams,
  bandwidthModes,
  packetDirectAlone,
];
