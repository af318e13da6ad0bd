/** What is done to a stack, in this order. */

/**
 * @typedef {"first up" | "no-change up" | "preview" | "refresh" | "edit one" | "edit all" | "destroy"} OperationName
 *
 * @typedef {object} Act
 * @property {OperationName} name
 * @property {readonly string[]} command of the CLI
 * @property {Partial<import("./program/declarations.mjs").Settings>} [edit] of the program, before
 * @property {boolean} [changesNothing] so it can run several times
 */

const unattended = ["--yes", "--skip-preview"];
const noChanges = "--expect-no-changes";

/** @type {readonly Act[]} */
export const acts = [
  { name: "first up", command: ["up", ...unattended] },
  { name: "no-change up", command: ["up", ...unattended, noChanges], changesNothing: true },
  { name: "preview", command: ["preview", noChanges], changesNothing: true },
  { name: "refresh", command: ["refresh", ...unattended, noChanges], changesNothing: true },
  { name: "edit one", command: ["up", ...unattended], edit: { firstNotes: ", edited alone" } },
  { name: "edit all", command: ["up", ...unattended], edit: { revision: 1 } },
  { name: "destroy", command: ["destroy", ...unattended] },
];

/** Their names. */
export const operationNames = acts.map(({ name }) => name);
