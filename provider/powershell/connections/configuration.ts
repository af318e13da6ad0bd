/**
 * How hosts are reached, as the stack configuration says: `hyperv:connections`, JSON with a connection for all hosts and others for some. A
 * program names its hosts and nothing more, so the same program runs on the simulator and on real hosts.
 */
import { availableParallelism } from "node:os";
import { z } from "zod";
import { ProviderError } from "../providerError";
import type { Connection } from "./connection";
import { LocalConnection } from "./local";
import { SimulatorConnection } from "./simulator";

/** The key of the stack configuration. */
const configurationKey = "hyperv:connections";

const text = z.string().min(1, "is empty");

/** How many requests run side by side on a host. */
const sessions = z.int().min(1, "is below 1").max(32, "is above 32");
const usualSessions = 4;
/** All simulated hosts compute on this machine: sessions that share a processor only compile the same cmdlets side by side. */
const simulatedSessions = () => Math.min(usualSessions, Math.max(1, Math.floor(availableParallelism() / 2)));

const simulator = z.strictObject({
  type: z.literal("simulator"),
  fabric: text.optional(),
  definition: text.optional(),
  sessions: sessions.default(simulatedSessions),
});
const local = z.strictObject({
  type: z.literal("local"),
  executable: text.optional(),
  sessions: sessions.default(usualSessions),
});

const knownTypes = ["simulator", "local"];
const connection = z.discriminatedUnion("type", [simulator, local], {
  error: `is none of the known types, ${knownTypes.map((type) => `"${type}"`).join(" and ")}`,
});

const configuration = z.strictObject({
  default: connection.optional(),
  hosts: z.record(text, connection).default({}),
});

type ConnectionOptions = z.infer<typeof connection>;

/** The connection to one host and how many sessions it takes. */
export interface ConfiguredConnection {
  readonly connection: Connection;
  readonly sessions: number;
}

export class Connections {
  private readonly byHost: ReadonlyMap<string, ConfiguredConnection>;

  /** @throws ProviderError that names the place of the first mistake. */
  constructor(json: string | undefined, projectFolder: string) {
    const parsed = parse(json);
    const made = new Map<ConnectionOptions, ConfiguredConnection>();
    const make = (options: ConnectionOptions): ConfiguredConnection => {
      const known = made.get(options);
      const result = known ?? { connection: connectionFor(options, projectFolder), sessions: options.sessions };
      made.set(options, result);
      return result;
    };
    this.byHost = new Map(Object.entries(parsed.hosts).map(([name, options]) => [name.toLowerCase(), make(options)]));
    this.fallback = parsed.default === undefined ? undefined : make(parsed.default);
  }

  private readonly fallback: ConfiguredConnection | undefined;

  /** @throws ProviderError for a host that no connection is configured for. */
  forHost(name: string): ConfiguredConnection {
    const found = this.byHost.get(name.toLowerCase()) ?? this.fallback;
    if (found === undefined) {
      throw new ProviderError(
        "invalidParameter",
        `${configurationKey} has no connection for the host "${name}", and no default`,
        { hint: `add hosts.${name} or default to ${configurationKey}`, about: "host" },
      );
    }
    return found;
  }
}

function parse(json: string | undefined): z.infer<typeof configuration> {
  if (json === undefined || json.trim() === "") {
    return configuration.parse({ default: { type: "simulator" } });
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw mistake(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = configuration.safeParse(value, { reportInput: true });
  if (!result.success) {
    const [issue] = result.error.issues;
    const path = issue?.path.map(String).join(".") ?? "";
    throw mistake(`${path === "" ? "" : `${path} `}${issue === undefined ? "is not valid" : describe(issue)}`);
  }
  const names = Object.keys(result.data.hosts);
  const double = names.find((name, index) =>
    names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase()),
  );
  if (double !== undefined) {
    throw mistake(`hosts.${double} stands there twice: case does not count in host names`);
  }
  return result.data;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    return `has no option ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
  }
  if (issue.code === "invalid_type") {
    return issue.input === undefined ? "is missing" : `is not ${expected[issue.expected] ?? issue.expected}`;
  }
  return issue.message;
}

const expected: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  object: "an object",
  record: "an object",
};

function mistake(what: string): ProviderError {
  return new ProviderError("invalidParameter", `The stack configuration ${configurationKey} cannot be used: ${what}`);
}

function connectionFor(options: ConnectionOptions, projectFolder: string): Connection {
  switch (options.type) {
    case "simulator":
      return new SimulatorConnection({ ...options, projectFolder });
    case "local":
      return new LocalConnection(options);
  }
}
