/** A simulated fabric with the provider's operations on it, as the Pulumi engine would call them. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import type { Kind } from "../../provider/engine/kind";
import { formatFailure } from "../../provider/engine/check";
import type { Values } from "../../provider/engine/property";
import { formatPath } from "../../provider/engine/propertyPath";
import type { Surroundings } from "../../provider/lifecycle/hosts";
import { Operations } from "../../provider/lifecycle/operations";
import { SimulatorConnection } from "../../provider/powershell/connections/simulator";
import type { PowerShellHost } from "../../provider/powershell/host";
import { SessionPool } from "../../provider/powershell/pool";
import { Control } from "./control";
import { quietSurroundings } from "./quietSurroundings";

const machineSchema = z.object({
  Id: z.string(),
  Name: z.string(),
  HostName: z.string(),
  State: z.string(),
  Starts: z.number(),
  Stops: z.number(),
  TurnOffs: z.number(),
  Record: z.record(z.string(), z.unknown()),
});

const hostSchema = z.object({ State: z.string() });

const callSchema = z.object({
  Cmdlet: z.string(),
  HostName: z.string(),
  Parameters: z.record(z.string(), z.unknown()).nullish(),
});

const markSchema = z.object({ kind: z.string(), name: z.string(), id: z.string() });

export type FabricMark = z.output<typeof markSchema>;
export type FabricMachine = z.output<typeof machineSchema>;
export type FabricCall = z.output<typeof callSchema>;

/** One host with two physical adapters, unless a definition says more. */
const standardHosts = [
  {
    name: "HV1",
    processors: 16,
    memory: "64GB",
    networkAdapters: [{ name: "NIC1" }, { name: "NIC2" }, { name: "NIC3" }],
  },
];

const definitionFile = "definition.json";

export interface TestFabricOptions {
  readonly definition?: Readonly<Record<string, unknown>>;
  readonly sessions?: number;
}

interface Process {
  readonly reach?: (name: string) => PowerShellHost;
  /** Whose marks are its own. */
  readonly owner?: string;
}

export class TestFabric {
  readonly reports: string[] = [];
  /** What long operations said while they went on. */
  readonly progress: string[] = [];
  private readonly surroundings: Surroundings;
  private readonly down = new Set<string>();
  private readonly pools = new Map<string, SessionPool>();
  private readonly cancellation = new AbortController();

  private constructor(
    readonly folder: string,
    readonly control: Control,
    private readonly sessions: number,
    { reach, owner = "test" }: Process = {},
  ) {
    this.surroundings = {
      ...quietSurroundings(reach ?? ((name) => this.host(name))),
      report: (line) => this.reports.push(line),
      warn: (line) => this.reports.push(line),
      progress: (line) => this.progress.push(line),
      owner: () => Promise.resolve(owner),
      cancelled: this.cancellation.signal,
    };
  }

  /** As fresh as in a new run of the CLI: nothing remembered of what was read before. */
  get operations(): Operations {
    return new Operations(this.surroundings);
  }

  static async open({
    definition = { hosts: standardHosts },
    sessions = 1,
  }: TestFabricOptions = {}): Promise<TestFabric> {
    const folder = await mkdtemp(join(tmpdir(), "hyperv-fabric-"));
    const control = new Control(folder);
    await control.call("New-Fabric", { Path: folder, Definition: JSON.stringify(definition), Force: true });
    // With a definition beside it the fabric has these hosts and no others.
    await writeFile(join(folder, definitionFile), JSON.stringify(definition));
    return new TestFabric(folder, control, sessions);
  }

  host(name: string): PowerShellHost {
    const key = name.toLowerCase();
    const known = this.pools.get(key);
    if (known !== undefined) return known;
    const connection = new SimulatorConnection({
      fabric: this.folder,
      definition: definitionFile,
      projectFolder: this.folder,
    });
    const pool = new SessionPool({ name, connection, sessions: this.sessions, startTimeoutMilliseconds: 60_000 });
    this.pools.set(key, pool);
    return pool;
  }

  /** The same fabric as another provider process has it, which reaches the hosts through what `through` makes of them. */
  anotherProcess(through: (host: PowerShellHost) => PowerShellHost): TestFabric {
    return new TestFabric(this.folder, this.control, this.sessions, { reach: (name) => through(this.host(name)) });
  }

  /** The same fabric as the provider process of another stack has it, with sessions of its own. */
  anotherStack(owner: string): TestFabric {
    return new TestFabric(this.folder, this.control, this.sessions, { owner });
  }

  /** Crashes a host. The sessions there go with it. */
  async crash(name: string): Promise<void> {
    await this.control.call("Stop-FabricHost", { HostName: name });
    this.down.add(name);
    await this.host(name).expectRestart();
  }

  /** Waits until a host has restarted, where it does. That it could not be reached is forgotten, as in a new run of the CLI. */
  async isBack(name: string): Promise<void> {
    const states = async () => z.array(hostSchema).parse(await this.control.call("Get-FabricHost", { HostName: name }));
    while ((await states()).some(({ State }) => State !== "Up")) await setTimeout(20);
    await this.host(name).expectRestart();
  }

  /** Starts a host that has crashed. That it could not be reached is forgotten, as in a new run of the CLI. */
  async start(name: string): Promise<void> {
    await this.control.call("Start-FabricHost", { HostName: name });
    if (this.down.delete(name)) await this.host(name).expectRestart();
  }

  /** Check and create, as one `up` does it. */
  async create(kind: Kind, inputs: Values): Promise<Resource> {
    const checked = this.check(kind, inputs);
    const { id, outs } = await this.operations.create(kind, checked);
    return { kind, id, inputs: checked, outs };
  }

  /** Check, diff and, where there is a difference, update or replace, as one `up` does it. */
  async update(resource: Resource, inputs: Values): Promise<Resource> {
    const { kind, id, outs } = resource;
    const checked = this.check(kind, inputs);
    const { operations } = this;
    // It tells the run that the program still has the resource.
    operations.check(kind, resource.inputs, inputs);
    const diff = operations.diff(kind, id, outs, checked);
    if (!diff.changes) return { ...resource, inputs: checked };
    if (diff.replaces.length > 0) {
      await this.operations.delete(kind, id, outs);
      return this.create(kind, inputs);
    }
    const updated = await this.operations.update(kind, id, outs, checked);
    return { kind, id, inputs: checked, outs: updated.outs };
  }

  /** The update that Pulumi makes of a resource whose initialization failed, whether or not there is a difference. */
  async retry(resource: Resource, inputs: Values): Promise<Resource> {
    const checked = this.check(resource.kind, inputs);
    const { outs } = await this.operations.update(resource.kind, resource.id, resource.outs, checked);
    return { ...resource, inputs: checked, outs };
  }

  /** The paths in which the host differs from what was declared, as a refresh and a preview would show it; one refresh has its operations in common. */
  async differences(resource: Resource, operations = this.operations): Promise<readonly string[]> {
    const { kind, id, outs, inputs } = resource;
    const read = await operations.read(kind, id, outs);
    if (read.props === undefined) return ["gone"];
    return kind.diff(read.props, inputs).map(({ path }) => formatPath(path));
  }

  async delete(resource: Resource): Promise<void> {
    await this.operations.delete(resource.kind, resource.id, resource.outs);
  }

  check(kind: Kind, inputs: Values): Values {
    const { values, failures } = kind.check(inputs);
    if (failures.length > 0) throw new Error(failures.map(formatFailure).join("\n"));
    return values;
  }

  async machines(name = "*"): Promise<readonly FabricMachine[]> {
    return z.array(machineSchema).parse(await this.control.call("Get-FabricMachine", { Name: name }));
  }

  /** The one machine of that name. */
  async machine(name: string): Promise<FabricMachine> {
    const [machine, ...others] = await this.machines(name);
    if (machine === undefined || others.length > 0) throw new Error(`not exactly one machine named ${name}`);
    return machine;
  }

  async calls(cmdlet = "*"): Promise<readonly FabricCall[]> {
    return z.array(callSchema).parse(await this.control.call("Get-FabricCall", { Cmdlet: cmdlet }));
  }

  /** The changing calls since the log was last cleared, in order. */
  async changingCalls(): Promise<readonly FabricCall[]> {
    return z.array(callSchema).parse(await this.control.call("Get-FabricCall", { Mutating: true }));
  }

  /** Their cmdlets. */
  async changes(): Promise<readonly string[]> {
    return (await this.changingCalls()).map(({ Cmdlet }) => Cmdlet);
  }

  /** The marks that the provider has left on a host, as the files stand there; a draft of one shows as itself. */
  async marks(name: string): Promise<readonly FabricMark[]> {
    const folder = join(this.folder, "hosts", name, "drives", "C", "ProgramData", "hyperv-fabric", "intents");
    const files = await readdir(folder).catch(() => []);
    return Promise.all(
      files.map(async (file) => markSchema.parse(JSON.parse(await readFile(join(folder, file), "utf8")))),
    );
  }

  async clearCalls(): Promise<void> {
    await this.control.call("Clear-FabricCall");
  }

  /** Ends the sessions, and leaves the fabric. */
  async disconnect(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.dispose()));
  }

  async close(): Promise<void> {
    await this.disconnect();
    await this.control.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A resource as Pulumi's state holds it. */
export interface Resource {
  readonly kind: Kind;
  readonly id: string;
  readonly inputs: Values;
  readonly outs: Values;
}
