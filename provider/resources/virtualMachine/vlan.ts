/** The VLAN of a network adapter: one of six modes, each with parameters of its own. */
import { z } from "zod";
import type { Failure } from "../../engine/check";
import { group, property, type ReadScope, type Values } from "../../engine/property";
import type { PropertyPath } from "../../engine/propertyPath";
import { isUnknown } from "../../engine/unknown";

const modes = ["Untagged", "Access", "Trunk", "Isolated", "Community", "Promiscuous"] as const;
const vlanId = z.number().int().min(1, "is below 1").max(4094, "is above 4094");
const nativeId = z.number().int().min(0, "is below 0").max(4094, "is above 4094");

/** The numbers of a list such as "1-3,200"; `undefined` for text that is none. */
function parseList(text: string): readonly number[] | undefined {
  const numbers = new Set<number>();
  for (const part of text.split(",")) {
    const [, first, last = first] = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === undefined || from < 1 || to > 4094 || from > to) return undefined;
    for (let id = from; id <= to; id += 1) numbers.add(id);
  }
  return [...numbers].sort((left, right) => left - right);
}

/** The shortest list text: neighbours joined to ranges, in rising order. */
function formatList(ids: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const id of ids) {
    const last = ranges.at(-1);
    if (last !== undefined && id === last.to + 1) last.to = id;
    else ranges.push({ from: id, to: id });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}

/** A list of VLAN ids and ranges. */
const vlanIdList = z.string().transform((text, context) => {
  const ids = parseList(text);
  if (ids !== undefined) return formatList(ids);
  context.addIssue({
    code: "custom",
    message: `${JSON.stringify(text)} is no list of VLAN ids 1 to 4094, such as "1-100,200"`,
  });
  return z.NEVER;
});

/** Which members a mode needs. */
const needed = {
  Untagged: [],
  Access: ["vlanId"],
  Trunk: ["nativeVlanId", "allowedVlanIdList"],
  Isolated: ["primaryVlanId", "secondaryVlanId"],
  Community: ["primaryVlanId", "secondaryVlanId"],
  Promiscuous: ["primaryVlanId", "secondaryVlanIdList"],
} as const satisfies Record<(typeof modes)[number], readonly string[]>;

const parameterOf: Readonly<Record<string, string>> = {
  vlanId: "VlanId",
  nativeVlanId: "NativeVlanId",
  allowedVlanIdList: "AllowedVlanIdList",
  primaryVlanId: "PrimaryVlanId",
  secondaryVlanId: "SecondaryVlanId",
  secondaryVlanIdList: "SecondaryVlanIdList",
};

function isMode(value: unknown): value is (typeof modes)[number] {
  return modes.some((mode) => mode === value);
}

const neededBy = (beside: Values): readonly string[] => (isMode(beside["mode"]) ? needed[beside["mode"]] : []);
const usedFor = (member: string) => (beside: Values) => neededBy(beside).includes(member);

function readMode(scope: ReadScope): unknown {
  const setting = scope.object("VlanSetting");
  return setting?.["OperationMode"] === "Private" ? setting["PrivateVlanMode"] : setting?.["OperationMode"];
}

const member = <S extends z.ZodType>(schema: S, own: string, property_: string) =>
  property(schema, {
    change: "inPlace",
    read: {
      select: ["VMNetworkAdapter.VlanSetting", `VMNetworkAdapterVlanSetting.${property_}`],
      value: (scope) => scope.object("VlanSetting")?.[property_],
    },
    onlyWhen: usedFor(own),
  });

/** All of it goes to one call of Set-VMNetworkAdapterVlan. */
function toParameters(_value: unknown, vlan: Values): Values {
  const mode = isMode(vlan["mode"]) ? vlan["mode"] : "Untagged";
  const values = needed[mode].map((name) => [parameterOf[name] ?? name, vlan[name]] as const);
  return { [mode]: true, ...Object.fromEntries<unknown>(values) };
}

export const vlan = group(
  z
    .strictObject({
      /** How the adapter tags its traffic. @default "Untagged" */
      mode: property(z.enum(modes).default("Untagged"), {
        change: "inPlace",
        read: {
          select: [
            "VMNetworkAdapter.VlanSetting",
            "VMNetworkAdapterVlanSetting.OperationMode",
            "VMNetworkAdapterVlanSetting.PrivateVlanMode",
          ],
          value: readMode,
        },
      }),
      /** The VLAN in the mode Access; 1 to 4094. */
      vlanId: member(vlanId.optional(), "vlanId", "AccessVlanId"),
      /** The VLAN of untagged traffic in the mode Trunk; 0 to 4094. */
      nativeVlanId: member(nativeId.optional(), "nativeVlanId", "NativeVlanId"),
      /** The VLANs let through in the mode Trunk, such as `"1-100,200"`. */
      allowedVlanIdList: member(vlanIdList.optional(), "allowedVlanIdList", "AllowedVlanIdListString"),
      /** The primary VLAN in the modes Isolated, Community and Promiscuous; 1 to 4094. */
      primaryVlanId: member(vlanId.optional(), "primaryVlanId", "PrimaryVlanId"),
      /** The secondary VLAN in the modes Isolated and Community; 1 to 4094. */
      secondaryVlanId: member(vlanId.optional(), "secondaryVlanId", "SecondaryVlanId"),
      /** The secondary VLANs in the mode Promiscuous, such as `"200-210"`. */
      secondaryVlanIdList: member(vlanIdList.optional(), "secondaryVlanIdList", "SecondaryVlanIdListString"),
    })
    .prefault({}),
  { set: { cmdlet: "Set-VMNetworkAdapterVlan", parameters: toParameters } },
);

/** A mode with exactly the members that belong to it. */
export function checkVlan(path: PropertyPath, declared: Values): readonly Failure[] {
  if (isUnknown(declared["mode"])) return [];
  const mode = isMode(declared["mode"]) ? declared["mode"] : "Untagged";
  const belongs: readonly string[] = needed[mode];
  const missing = belongs.filter((name) => declared[name] === undefined);
  const foreign = Object.keys(parameterOf).filter((name) => declared[name] !== undefined && !belongs.includes(name));
  return [
    ...missing.map((name) => ({ path: [...path, name], reason: `is required in the mode ${mode}` })),
    ...foreign.map((name) => ({ path: [...path, name], reason: `has no meaning in the mode ${mode}` })),
  ];
}
