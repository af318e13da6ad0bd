/** How cmdlets fail on Windows, from ../data/errors.json, and what an error of the simulator must be like after it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ErrorDescription } from "./errorDescription";
import type { Refusal } from "./refusals/refusal";

const recordSchema = z.strictObject({
  /** Those that it was met in; the class in the id is that of one of them. */
  cmdlets: z.array(z.string()).min(1),
  id: z.string().optional(),
  category: z.string().optional(),
  exceptionType: z.string().optional(),
  /** A number of Windows, or an HRESULT as it stands in messages. */
  code: z.union([z.number(), z.string()]).optional(),
  /** Part of it, with * for what differs. */
  message: z.string().optional(),
  terminating: z.boolean().optional(),
  evidence: z.enum(["seen", "doc", "known"]),
});

const fileSchema = z.strictObject({
  /** The category that goes with the first part of an id. */
  categories: z.record(z.string(), z.string()),
  records: z.record(z.string(), recordSchema),
});

type ErrorRecord = z.output<typeof recordSchema>;

export interface ExpectedError extends Omit<ErrorDescription, "message"> {
  readonly message: RegExp;
}

const { categories, records } = fileSchema.parse(
  JSON.parse(readFileSync(join(__dirname, "..", "data", "errors.json"), "utf8")),
);

export const documentedErrors: ReadonlyMap<string, ErrorRecord> = new Map(Object.entries(records));

/** The class that implements a cmdlet, which stands in the ids of its errors. */
export function classOf(cmdlet: string): string {
  const [verb = "", noun = ""] = cmdlet.split("-");
  if (cmdlet === "Checkpoint-VM") return "Microsoft.HyperV.PowerShell.Commands.NewVMSnapshot";
  if (cmdlet === "New-VHD") return "Microsoft.Vhd.PowerShell.Cmdlets.NewVhd";
  if (noun === "VHD") return `Microsoft.Vhd.PowerShell.Cmdlets.${verb}VHD`;
  if (noun === "WindowsFeature") return "Microsoft.Windows.ServerManager.Commands.AddWindowsFeatureCommand";
  if (!isOfClusters(cmdlet)) return `Microsoft.HyperV.PowerShell.Commands.${verb}${noun}`;
  return `Microsoft.FailoverClusters.PowerShell.${verb}${verb === "Get" ? noun.replace(/^Cluster(?=.)/, "") : noun}Command`;
}

function isOfClusters(cmdlet: string): boolean {
  return /^\w+-Cluster/.test(cmdlet);
}

/** The module of 2012 had other exceptions and class names than those since 2016; its words and categories are the same. */
export function isOfOldModule({ exceptionType }: ErrorRecord): boolean {
  return exceptionType?.endsWith(".VirtualizationOperationFailedException") === true;
}

function exceptionOf(cmdlet: string, record: ErrorRecord | undefined): string {
  if (record?.exceptionType !== undefined && !isOfOldModule(record)) return record.exceptionType;
  return isOfClusters(cmdlet)
    ? "Microsoft.FailoverClusters.PowerShell.ClusterCmdletException"
    : "Microsoft.HyperV.PowerShell.VirtualizationException";
}

/** First part of the id. That of a cluster's error is the cmdlet's name, unless it has a word. */
function wordOf({ name, cmdlet, word }: Refusal, record: ErrorRecord | undefined): string {
  // A comma stands before the class: one record has a class only.
  const known = /^(.+?),/.exec(record?.id ?? "")?.[1];
  if (known !== undefined && word !== undefined) throw new Error(`the data has the word already: ${name}`);
  const found = known ?? word ?? (isOfClusters(cmdlet) ? cmdlet : undefined);
  if (found === undefined) throw new Error(`no word: ${name}`);
  return found;
}

function escaped(pattern: string): string {
  return pattern
    .split("*")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^]*");
}

/** The messages that fit all that is known. */
function messageOf({ name, says, code }: Refusal, record: ErrorRecord | undefined): RegExp {
  const parts = [record?.message, typeof record?.code === "string" ? record.code : undefined]
    .flatMap((part) => part ?? [])
    .map((part) => `(?=[^]*${escaped(part)})`);
  if (says !== undefined) parts.push(`(?=${escaped(says)}$)`);
  if (parts.length === 0 && code === undefined && record?.code === undefined && record?.id === undefined) {
    throw new Error(`nothing tells this refusal from others: ${name}`);
  }
  return new RegExp(`^${parts.join("")}`);
}

function expectedError(refusal: Refusal, key: string | undefined): ExpectedError {
  const record = key === undefined ? undefined : documentedErrors.get(key);
  if (key !== undefined && record === undefined) throw new Error(`there is no record ${key}`);
  const { cmdlet, code = null } = refusal;
  const word = wordOf(refusal, record);
  const isBinding = record?.exceptionType?.startsWith("System.Management.Automation.ParameterBinding") === true;
  return {
    // PowerShell itself refuses what cannot be bound, and the simulator's cmdlets are functions.
    id: `${word},${isBinding ? cmdlet : classOf(cmdlet)}`,
    category: record?.category ?? categories[word] ?? "NotSpecified",
    exceptionType: exceptionOf(cmdlet, record),
    code: typeof record?.code === "number" ? record.code : code,
    terminating: record?.terminating ?? false,
    message: messageOf(refusal, record),
  };
}

/** The errors that a refusal must show. */
export function expectedErrors(refusal: Refusal): readonly ExpectedError[] {
  const first = expectedError(refusal, refusal.record);
  return refusal.second === undefined ? [first] : [first, expectedError(refusal, refusal.second)];
}
