/** From what the host has to what is declared: the steps for a virtual switch. */
import type { z } from "zod";
import type { Change } from "../../engine/diff";
import type { Creation, PlanInput } from "../../engine/kind";
import { PlanError } from "../../engine/planError";
import type { Values } from "../../engine/property";
import { formatPath } from "../../engine/propertyPath";
import { stepsForChanges, type Step } from "../../engine/steps";
import { sameName } from "../../engine/values/text";
import { missingFrom, textsOf } from "../nameList";
import { adapterParameters, isAdapterProperty, isTeam, type AdapterProperty } from "./adapters";
import { ownAdapters, type HostAdapter, type SwitchRecord } from "./record";
import type { virtualSwitchShape } from "./schema";

export type VirtualSwitchValues = z.output<z.ZodObject<typeof virtualSwitchShape>>;

/** Stands for the id that New-VMSwitch will give. */
const idToCome = "";

/** The switch as the steps name it. */
function switchOf({ VMSwitch }: SwitchRecord): unknown {
  return VMSwitch.Id === idToCome ? { $ref: "New-VMSwitch" } : { $switch: VMSwitch.Id };
}

/** The adapters as they are declared: by which property, and which. */
function wantedAdapters(desired: VirtualSwitchValues): {
  readonly property: AdapterProperty;
  readonly adapters: readonly string[];
} {
  return desired.netAdapterInterfaceDescriptions === undefined
    ? { property: "netAdapterNames", adapters: desired.netAdapterNames ?? [] }
    : { property: "netAdapterInterfaceDescriptions", adapters: desired.netAdapterInterfaceDescriptions };
}

/** How an adapter is called in the terms of the declaration. */
export function adapterLabel(property: AdapterProperty, { name, description }: HostAdapter): string {
  return property === "netAdapterNames" ? (name ?? description) : description;
}

/** New-VMSwitch, and the switch that it makes. */
export function createSwitch(desired: VirtualSwitchValues): Creation<SwitchRecord> {
  const external = desired.switchType === "External";
  const { property, adapters } = wantedAdapters(desired);
  const parameter = adapterParameters[property];
  const parameters = {
    Name: desired.name,
    ...(external
      ? { [parameter]: adapters, AllowManagementOS: desired.allowManagementOS }
      : { SwitchType: desired.switchType }),
    ...(isTeam(desired) ? { EnableEmbeddedTeaming: true } : {}),
    ...(desired.minimumBandwidthMode === undefined ? {} : { MinimumBandwidthMode: desired.minimumBandwidthMode }),
    ...(desired.enableIov ? { EnableIov: true } : {}),
    ...(desired.enablePacketDirect ? { EnablePacketDirect: true } : {}),
    ...(desired.notes === "" ? {} : { Notes: desired.notes }),
  };
  const check: Step = {
    id: "Assert-SwitchAdapter",
    cmdlet: "Assert-SwitchAdapter",
    parameters: { [parameter]: adapters },
    because: [property],
  };
  const because = ["name", "switchType", ...(external ? [property] : [])];
  return {
    checks: external ? [check] : [],
    steps: [{ id: "New-VMSwitch", cmdlet: "New-VMSwitch", parameters, because }],
    record: freshSwitch(desired, external ? adapters : []),
    identity: "Id",
  };
}

function freshSwitch(desired: VirtualSwitchValues, adapters: readonly string[]): SwitchRecord {
  return {
    VMSwitch: {
      Id: idToCome,
      Name: desired.name,
      SwitchType: desired.switchType,
      AllowManagementOS: desired.allowManagementOS,
      EmbeddedTeamingEnabled: isTeam(desired),
      BandwidthReservationMode: desired.minimumBandwidthMode ?? (desired.enableIov ? "None" : "Weight"),
      IovEnabled: desired.enableIov,
      PacketDirectEnabled: desired.enablePacketDirect,
      Notes: desired.notes,
    },
    switchAdapters: adapters.map((text) => ({
      name: text,
      description: text,
      switchId: idToCome,
      switchName: desired.name,
    })),
  };
}

export function planSwitch({
  desired,
  observed,
  changes,
}: PlanInput<VirtualSwitchValues, SwitchRecord>): readonly Step[] {
  refuseReplacement(changes);
  const adapterChange = changes.find(({ path }) => isAdapterProperty(path[0]));
  if (adapterChange !== undefined) requireFreeAdapters(desired, observed);

  const VMSwitch = switchOf(observed);
  const team = observed.VMSwitch.EmbeddedTeamingEnabled && desired.switchType === "External";
  const settings = stepsForChanges(team ? changes.filter((change) => change !== adapterChange) : changes, () => ({
    key: "",
    parameters: { VMSwitch },
  }));
  const membersAreSet = settings.some(({ cmdlet }) => cmdlet === "Set-VMSwitchTeam");
  const members =
    team && adapterChange !== undefined && !membersAreSet ? memberSteps(adapterChange, observed, VMSwitch) : [];
  return [...freeName(desired, observed), ...settings, ...members];
}

/** Hyper-V would let two switches have one name, and then no machine could be plugged in by name. */
function freeName({ name }: VirtualSwitchValues, { VMSwitch }: SwitchRecord): readonly Step[] {
  if (sameName(name, VMSwitch.Name)) return [];
  const parameters = { Kind: "VirtualSwitch", Name: name, Id: VMSwitch.Id };
  return [{ id: "Assert-FreeName", cmdlet: "Assert-FreeName", parameters, because: ["name"] }];
}

/** What only a new switch can have; the preview says so, but the host may have been changed behind it. */
function refuseReplacement(changes: readonly Change[]): void {
  const fixed = changes.filter(({ cost, from }) => cost === "replace" && from !== undefined);
  if (fixed.length === 0) return;
  const because = fixed.map(({ path }) => formatPath(path));
  const has = fixed.map(({ path, from }) => `${formatPath(path)} is ${JSON.stringify(from)} on the host`).join(", ");
  throw new PlanError(
    "refused",
    `${has}, and only a new switch can have another; run pulumi up --replace for it`,
    because,
  );
}

/** Tells before anything is changed what the host would answer in fewer words. */
function requireFreeAdapters(desired: VirtualSwitchValues, observed: SwitchRecord): void {
  const { property, adapters } = wantedAdapters(desired);
  const own = ownAdapters(observed);
  const present = observed.switchAdapters.filter(({ name }) => name !== null);
  for (const wanted of adapters) {
    const adapter = present.find((candidate) => sameName(adapterLabel(property, candidate), wanted));
    if (adapter === undefined) {
      const known = present.map((one) => JSON.stringify(adapterLabel(property, one)));
      const message = `${property}: the host has no network adapter ${JSON.stringify(wanted)}; it has ${known.join(", ") || "none"}`;
      throw new PlanError("refused", message, [property]);
    }
    if (adapter.switchId !== null && !own.includes(adapter)) {
      const message = `${property}: the network adapter ${JSON.stringify(wanted)} belongs to the virtual switch ${JSON.stringify(adapter.switchName)}`;
      throw new PlanError("refused", message, [property]);
    }
  }
}

/** Members come before others go, so that the switch is never without a network. */
function memberSteps({ path, from, to }: Change, observed: SwitchRecord, VMSwitch: unknown): readonly Step[] {
  const [property] = path;
  if (!isAdapterProperty(property)) return [];
  const added = missingFrom(textsOf(to), textsOf(from));
  const removed = missingFrom(textsOf(from), textsOf(to));
  const step = (cmdlet: string, parameters: Values): Step => ({
    id: cmdlet,
    cmdlet,
    parameters: { VMSwitch, ...parameters },
    because: [property],
  });
  // By description, because a member that the host has lost has no name any more.
  const leaving = ownAdapters(observed)
    .filter((adapter) => removed.some((text) => sameName(text, adapterLabel(property, adapter))))
    .map(({ description }) => description);
  return [
    ...(added.length > 0 ? [step("Add-VMSwitchTeamMember", { [adapterParameters[property]]: added })] : []),
    ...(leaving.length > 0 ? [step("Remove-VMSwitchTeamMember", { NetAdapterInterfaceDescription: leaving })] : []),
  ];
}

/** Takes the switch away, unless virtual machines would lose their network with it. */
export function removeSwitch(_desired: VirtualSwitchValues, observed: SwitchRecord): readonly Step[] {
  const connected = observed.connectedMachines ?? [];
  if (connected.length > 0) {
    const message = `virtual machines are connected to it: ${connected.join(", ")}; connect them elsewhere or delete them first`;
    throw new PlanError("refused", message);
  }
  return [
    {
      id: "Remove-VMSwitch",
      cmdlet: "Remove-VMSwitch",
      parameters: { VMSwitch: switchOf(observed), Force: true },
      because: [],
    },
  ];
}
