import { isPlanError } from "../../../../provider/engine/planError";
import { virtualSwitch } from "../../../../provider/resources/virtualSwitch";

export const id = "11111111-2222-3333-4444-555555555555";
const otherId = "99999999-2222-3333-4444-555555555555";
export const base = { host: "HV1", name: "lan" };
export const internal = { ...base, switchType: "Internal" };
export const external = { ...base, switchType: "External", netAdapterNames: ["Ethernet"] };
export const team = { ...base, switchType: "External", netAdapterNames: ["Ethernet", "Ethernet 2"] };

export interface Observed {
  readonly VMSwitch?: Record<string, unknown>;
  readonly adapters?: readonly string[];
  readonly taken?: readonly string[];
  readonly more?: Record<string, unknown>;
}

/** A switch as a host with four adapters shows it; `adapters` are those that it uses, `taken` those of another one. */
export function record({ VMSwitch = {}, adapters = [], taken = [], more = {} }: Observed = {}) {
  const owner = (name: string) =>
    adapters.includes(name)
      ? { switchId: id.toUpperCase(), switchName: "lan" }
      : taken.includes(name)
        ? { switchId: otherId, switchName: "storage" }
        : { switchId: null, switchName: null };
  return {
    VMSwitch: {
      Id: id,
      Name: "lan",
      Notes: null,
      SwitchType: adapters.length > 0 ? "External" : "Internal",
      AllowManagementOS: true,
      EmbeddedTeamingEnabled: adapters.length > 1,
      BandwidthReservationMode: "Weight",
      IovEnabled: false,
      PacketDirectEnabled: false,
      DefaultFlowMinimumBandwidthAbsolute: 0,
      DefaultFlowMinimumBandwidthWeight: 1,
      IovSupport: false,
      IovSupportReasons: ["no"],
      ...VMSwitch,
    },
    ...(adapters.length > 1 ? { VMSwitchTeam: { LoadBalancingAlgorithm: "HyperVPort" } } : {}),
    switchAdapters: ["Ethernet", "Ethernet 2", "Ethernet 3", "Ethernet 4"].map((name) => ({
      name,
      description: `NIC ${name}`,
      ...owner(name),
    })),
    connectedMachines: [],
    ...more,
  };
}

const context = { refused: new Set<string>(), owner: "shop/test", foundOn: "HV1", remembered: {} };
export const plan = (declared: Record<string, unknown>, observed: unknown) =>
  virtualSwitch.plan(declared, observed, context);
export const calls = (steps: ReturnType<typeof plan>) => steps.map(({ cmdlet, parameters }) => [cmdlet, parameters]);
export const VMSwitch = { $switch: id };

export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isPlanError(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing was refused";
}
