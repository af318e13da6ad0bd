/** A Pulumi project of a test, run by the real CLI on a fabric of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { repository } from "../../scripts/setup/repository.mjs";
import { runNpm } from "../../scripts/setup/runNpm.mjs";
import { exampleRuns } from "../../scripts/test/exampleRuns.mjs";
import { Control } from "./control";

export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
}

export class PulumiProject {
  readonly fabric: string;
  private openControl: Control | undefined;

  private constructor(
    readonly folder: string,
    private readonly environment: NodeJS.ProcessEnv,
  ) {
    this.fabric = join(folder, ".fabric");
  }

  /** A copy of an example. It lies below the repository, so that it finds the package by its name. */
  static async ofExample(name: string): Promise<PulumiProject> {
    const project = await PulumiProject.make();
    await cp(join(repository, "examples", name), project.folder, { recursive: true });
    await project.initialize();
    return project;
  }

  /** A copy of an example outside of the repository, with the package as it would be published. */
  static async ofInstalledExample(name: string): Promise<PulumiProject> {
    const project = await PulumiProject.make(tmpdir());
    const { folder } = project;
    await cp(join(repository, "examples", name), folder, { recursive: true });
    await npm(`pack --ignore-scripts --pack-destination "${folder}"`);
    const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
    await install(join(folder, tarball), folder);
    await project.initialize();
    return project;
  }

  /** A project with a JavaScript program, and hosts as the fabric definition says. */
  static async ofProgram(program: string, definition: Readonly<Record<string, unknown>>): Promise<PulumiProject> {
    const project = await PulumiProject.make();
    const connections = { default: { type: "simulator", definition: "fabric.json" } };
    await writeFile(join(project.folder, "fabric.json"), JSON.stringify(definition));
    await writeFile(
      join(project.folder, "Pulumi.yaml"),
      JSON.stringify({ name: "test", runtime: "nodejs", config: { "hyperv:connections": { value: connections } } }),
    );
    await writeFile(join(project.folder, "package.json"), JSON.stringify({ name: "test", main: "index.js" }));
    await project.write(program);
    await project.initialize();
    return project;
  }

  private static async make(place = exampleRuns): Promise<PulumiProject> {
    await mkdir(place, { recursive: true });
    const folder = await mkdtemp(join(place, "project-"));
    const state = join(folder, "state");
    await mkdir(state);
    return new PulumiProject(folder, {
      ...process.env,
      PULUMI_BACKEND_URL: `file://${state}`,
      PULUMI_HOME: join(folder, "home"),
      PULUMI_CONFIG_PASSPHRASE: "test",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      // The stage "types" checks the examples.
      PULUMI_NODEJS_TRANSPILE_ONLY: "true",
    });
  }

  private async initialize(): Promise<void> {
    const { exitCode, output } = await this.run("stack", "init", "test");
    if (exitCode !== 0) throw new Error(output);
  }

  /** Replaces the program. */
  async write(program: string): Promise<void> {
    await writeFile(join(this.folder, "index.js"), program);
  }

  /** Replaces a text in a file of the project. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const path = join(this.folder, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    await writeFile(path, text.replace(from, to));
  }

  /** Starts the CLI and does not wait. */
  start(...args: readonly string[]): ChildProcess {
    return spawn("pulumi", [...args, "--non-interactive"], { cwd: this.folder, env: this.environment, detached: true });
  }

  /** Runs the CLI to its end. Never rejects. */
  run(...args: readonly string[]): Promise<CommandResult> {
    return finished(this.start(...args));
  }

  up(...args: readonly string[]): Promise<CommandResult> {
    return this.run("up", "--yes", "--skip-preview", ...args);
  }

  /** The control module on this project's fabric. */
  get control(): Control {
    this.openControl ??= new Control(this.fabric);
    return this.openControl;
  }

  /** The processes of PowerShell sessions on the fabric; the control module's own is not counted. */
  sessions(): readonly number[] {
    return processesWith(`HYPERV_FABRIC_ROOT=${this.fabric}\0`).filter((id) =>
      environmentOf(id).includes("HYPERV_FABRIC_HOST="),
    );
  }

  async close(): Promise<void> {
    await this.openControl?.close();
    // The language host of a CLI that was killed waits for ever.
    for (const id of processesWith(`PULUMI_BACKEND_URL=${this.environment["PULUMI_BACKEND_URL"]}\0`)) {
      process.kill(id, "SIGKILL");
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}

const packageSchema = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()).optional(),
});

function packageIn(folder: string) {
  return packageSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
}

/**
 * Installs a packed package in a project, offline. What both say that they depend on, and nothing else, is there for npm to find: links to the
 * repository's own, since to unpack three hundred packages again takes half a minute.
 */
async function install(tarball: string, project: string): Promise<void> {
  const [own, wanting] = [packageIn(repository), packageIn(project)];
  const wanted = { ...wanting.dependencies, ...wanting.devDependencies, ...own.dependencies };
  for (const dependency of Object.keys(wanted).filter((name) => name !== own.name)) {
    const place = join(project, "node_modules", dependency);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(repository, "node_modules", dependency), place, "junction");
  }
  // The settings of the repository's .npmrc do not reach there.
  await npm(`install --prefix "${project}" --offline --ignore-scripts --no-audit --no-fund "${tarball}"`);
}

async function npm(line: string): Promise<void> {
  const { exitCode, output } = await runNpm(line, { output: "capture" });
  if (exitCode !== 0) throw new Error(output);
}

/** The exit code and all output of a process, once it has ended. */
export function finished(child: ChildProcess): Promise<CommandResult> {
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolveResult) => {
    child.on("close", (exitCode) => {
      resolveResult({ exitCode: exitCode ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

function processesWith(text: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => environmentOf(id).includes(text));
}

function environmentOf(processId: number): string {
  try {
    return readFileSync(`/proc/${processId}/environ`, "utf8");
  } catch {
    return "";
  }
}
