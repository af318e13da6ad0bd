/**
 * What the demo shows, act by act.
 *
 * @typedef {object} Act
 * @property {string} title
 * @property {string} [control] a line for the simulator's control module, which stands for what happens to the machines
 * @property {{ readonly from: string, readonly to: string }} [edit] a line of the program that is changed
 * @property {readonly string[]} [pulumi] a command of the CLI
 */

export const example = "two-node-cluster";

const unattended = ["--yes", "--skip-preview"];

/** @type {readonly Act[]} */
export const acts = [
  { title: "pulumi up: two bare servers become a cluster that runs three machines", pulumi: ["up", ...unattended] },
  { title: "pulumi up again: nothing has changed", pulumi: ["up", ...unattended, "--expect-no-changes"] },
  { title: "HV2 crashes, and its machine fails over", control: "Stop-FabricHost -HostName HV2" },
  { title: "pulumi refresh: found on the other node, and no drift", pulumi: ["refresh", ...unattended, "--diff"] },
  {
    title: "pulumi up while HV2 is down: nothing to do",
    pulumi: ["up", ...unattended, "--expect-no-changes"],
  },
  { title: "HV2 comes back", control: "Start-FabricHost -HostName HV2" },
  {
    title: "one line edited: web1 is live-migrated",
    edit: { from: 'web1: "HV1"', to: 'web1: "HV2"' },
    pulumi: ["up", ...unattended, "--diff"],
  },
];
