/** What the benchmark declares: the same for our resources, for those that do nothing, and for the micro-benchmark. */

/**
 * @typedef {object} Settings
 * @property {"single" | "cluster"} workload
 * @property {"ours" | "floor"} by
 * @property {number} size virtual machines
 * @property {number} revision of every machine: each one changes what can be changed while it runs
 * @property {string} firstNotes of the first machine alone
 */

export const nodes = ["HV1", "HV2"];
export const volumePath = "C:\\ClusterStorage\\Volume1";
export const switchName = "lan";
export const storageSwitchName = "san";

const firstVlan = 20;
const gibibyte = 2 ** 30;

/** @param {number} index */
export function machineName(index) {
  return `vm${String(index).padStart(4, "0")}`;
}

/**
 * @param {Settings} settings
 * @param {number} index from 0
 */
function notesOf({ revision, firstNotes }, index) {
  const notes = `Machine ${String(index)} of the benchmark, revision ${String(revision)}`;
  return index === 0 ? `${notes}${firstNotes}` : notes;
}

/**
 * @param {string} folder
 * @param {number} index
 */
export function diskPath(folder, index) {
  return `${folder}\\${machineName(index)}\\system.vhdx`;
}

/**
 * What a machine declares beside where it is: dynamic memory, two adapters with a VLAN each, notes, running.
 *
 * @param {Settings} settings
 * @param {number} index
 */
export function machineValues(settings, index) {
  const { revision } = settings;
  const vlan = (/** @type {number} */ vlanId) => ({ mode: "Access", vlanId });
  return {
    name: machineName(index),
    notes: notesOf(settings, index),
    processor: { count: 2 },
    memory: {
      startupBytes: "1GB",
      dynamicEnabled: true,
      minimumBytes: "512MB",
      // Raised live; lowered it would stop the machine.
      maximumBytes: (2 + revision) * gibibyte,
    },
    networkAdapters: {
      lan: { switchName, vlan: vlan(firstVlan + revision) },
      san: { switchName: storageSwitchName, vlan: vlan(2 * firstVlan + revision) },
    },
    state: "Running",
  };
}
