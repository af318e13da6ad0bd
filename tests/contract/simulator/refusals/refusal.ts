/** A row of the tables: a command that a simulated host must refuse. */

/** What is known of a refusal. */
export interface Reason {
  /** Key of the record in ../../data/errors.json that tells how Windows refuses it. */
  readonly record?: string;
  /** Key of the record of a second error that follows the first. */
  readonly second?: string;
  /** First part of the error's id where the record has none: the simulator's own choice. */
  readonly word?: string;
  /** Windows' number of the error where no record has one. */
  readonly code?: number;
  /** Pattern of the message, * for anything, where no record has one: many refusals have one id. */
  readonly says?: string;
  /** What is done before, as PowerShell. */
  readonly given?: string;
  readonly host?: string;
}

export interface Refusal extends Reason {
  /** The cmdlet and what it refuses: a sentence. */
  readonly name: string;
  readonly cmdlet: string;
  readonly command: string;
  readonly scene: "machines" | "clusters";
  readonly host: string;
}

/** How a table writes its rows: what the first cmdlet of the command refuses. */
export type Row = (what: string, command: string, reason: Reason) => Refusal;

function rowOf(scene: Refusal["scene"], host: string): Row {
  return (what, command, reason) => {
    const cmdlet = /^\w+-\w+/.exec(command)?.[0];
    if (cmdlet === undefined) throw new Error(`the command begins with no cmdlet: ${command}`);
    return { host, ...reason, scene, cmdlet, command, name: `${cmdlet} refuses ${what}` };
  };
}

/** On a host with machines, switches and disks. */
export const onHost = rowOf("machines", "HV1");

/** On a node of the cluster CL1. */
export const onNode = rowOf("clusters", "N1");
