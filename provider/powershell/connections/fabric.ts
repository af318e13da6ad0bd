/** The folder of a simulated fabric, which is built when it is not there yet. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { z } from "zod";
import { packageFolder, simulatorModules } from "../packageFolder";
import { ProviderError } from "../providerError";
import { sessionEnvironment } from "./environment";

export interface FabricOptions {
  readonly folder: string;
  /** The file that says which hosts there are. Without one, each host that is asked for is added. */
  readonly definition: string | undefined;
  readonly executable: string;
}

const fabricFile = z.object({ Hosts: z.array(z.string()) });
/** Why a host cannot be reached, and what would help. */
const obstacles = {
  Down: { is: "down", hint: "bring it up with Start-FabricHost" },
  CutOff: { is: "cut off from the network", hint: "bring it back with Connect-FabricHost" },
  Restarting: { is: "restarting", hint: "try again in a moment" },
} as const;
const powerFile = z.object({
  State: z.enum(["Up", "Down", "CutOff", "Restarting"]),
  ReadyTime: z.string().nullable(),
});
const run = promisify(execFile);

export class Fabric {
  readonly folder: string;
  /** One change at a time: several hosts are asked for at once. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: FabricOptions) {
    this.folder = options.folder;
  }

  /** Makes sure that the fabric and the host exist, and gives the host's name as the fabric spells it. */
  ensureHost(hostName: string): Promise<string> {
    const turn = this.last.then(() => this.findOrAdd(hostName));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * A session on a host that is down ends too, but only a second after its start.
   *
   * @param name as the fabric spells it
   * @throws ProviderError `unreachable` while the host is down, cut off or restarts.
   */
  async requireUp(name: string): Promise<void> {
    const content = await readFile(join(this.folder, "hosts", name, "power.json"), "utf8");
    const { State, ReadyTime } = powerFile.parse(JSON.parse(content));
    const isReady = State === "Restarting" && ReadyTime !== null && Date.parse(ReadyTime) <= Date.now();
    if (State === "Up" || isReady) return;
    const { is, hint } = obstacles[State];
    throw new ProviderError("unreachable", `${name} cannot be reached: it is ${is}`, { hint });
  }

  private async findOrAdd(hostName: string): Promise<string> {
    const found = await this.find(hostName);
    if (found !== undefined) {
      return found;
    }
    await this.initialize(hostName);
    const added = await this.find(hostName);
    if (added === undefined) {
      const known = (await this.hosts()).map((name) => JSON.stringify(name)).join(", ");
      const message = `the simulated fabric in ${this.folder} has no host "${hostName}"; it has ${known}`;
      throw new ProviderError("notFound", message, {
        about: "host",
        hint:
          this.options.definition === undefined
            ? "name one of its hosts"
            : `name one of these, or add it to ${this.options.definition}, and remove the folder so that it is built anew`,
      });
    }
    return added;
  }

  private async find(hostName: string): Promise<string | undefined> {
    const known = await this.hosts();
    return known.find((name) => name.toLowerCase() === hostName.toLowerCase());
  }

  private async hosts(): Promise<readonly string[]> {
    let content: string;
    try {
      content = await readFile(join(this.folder, "fabric.json"), "utf8");
    } catch {
      return [];
    }
    return fabricFile.parse(JSON.parse(content)).Hosts;
  }

  /** PowerShell reads no YAML, so the definition is handed over as JSON, which YAML includes. */
  private async initialize(hostName: string): Promise<void> {
    const { definition } = this.options;
    if (definition === undefined) {
      await this.build(hostName, undefined);
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), "hyperv-fabric-"));
    try {
      const json = join(folder, "definition.json");
      await writeFile(json, JSON.stringify(await readDefinition(definition)));
      await this.build(hostName, json);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async build(hostName: string, definition: string | undefined): Promise<void> {
    const { executable } = this.options;
    const script = join(packageFolder(), "simulator", "Initialize-Fabric.ps1");
    const parameters = [
      "-Path",
      this.folder,
      "-HostName",
      hostName,
      ...(definition === undefined ? [] : ["-DefinitionPath", definition]),
    ];
    const environment = sessionEnvironment(executable, { PSModulePath: simulatorModules() });
    try {
      await run(
        process.env["NODE_POWERSHELL"] ?? executable,
        ["-NoLogo", "-NoProfile", "-NonInteractive", "-File", script, ...parameters],
        {
          env: environment,
          windowsHide: true,
        },
      );
    } catch (error) {
      throw new ProviderError(
        "unsupported",
        `the simulated fabric in ${this.folder} could not be built: ${reasonOf(error)}`,
        {
          hint: "check that PowerShell 7 (pwsh) is installed and that the definition is right",
          cause: error,
        },
      );
    }
  }
}

async function readDefinition(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProviderError("invalidParameter", `the fabric definition ${path} cannot be read: ${reason}`, {
      cause: error,
    });
  }
}

function reasonOf(error: unknown): string {
  const isObject = typeof error === "object" && error !== null;
  const output = isObject && "stderr" in error ? String(error.stderr).trim() : "";
  return output === "" && isObject && "message" in error ? String(error.message) : output;
}
