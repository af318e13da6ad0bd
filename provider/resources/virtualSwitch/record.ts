/** What the reader returns for a virtual switch: the part that plans look at by name. */
import { z } from "zod";
import type { Select } from "../../engine/read";

const hostAdapter = z.object({
  /** Missing for an adapter that a switch still names and the host no longer has. */
  name: z.string().nullable(),
  description: z.string(),
  /** The switch that uses the adapter. */
  switchId: z.string().nullable(),
  switchName: z.string().nullable(),
});

export const switchRecord = z.looseObject({
  VMSwitch: z.looseObject({
    Id: z.string(),
    Name: z.string(),
    SwitchType: z.string(),
    EmbeddedTeamingEnabled: z.boolean(),
    IovSupport: z.boolean().nullish(),
    IovSupportReasons: z.array(z.string()).nullish(),
  }),
  /** All physical adapters of the host. */
  switchAdapters: z.array(hostAdapter),
  /** The names of the virtual machines on the switch, where they were asked for. */
  connectedMachines: z.array(z.string()).nullish(),
});

export type SwitchRecord = z.output<typeof switchRecord>;
export type HostAdapter = z.output<typeof hostAdapter>;

/** What is read beside the rows of the shape. */
export const switchSelect: Select = {
  VMSwitch: ["Id", "Name", "SwitchType", "EmbeddedTeamingEnabled", "IovSupport", "IovSupportReasons"],
  switchAdapters: [],
  connectedMachines: [],
};

/** The adapters that the switch uses. */
export function ownAdapters({ VMSwitch, switchAdapters }: SwitchRecord): readonly HostAdapter[] {
  return switchAdapters.filter(({ switchId }) => switchId?.toLowerCase() === VMSwitch.Id.toLowerCase());
}
