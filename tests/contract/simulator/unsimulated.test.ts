/** Cmdlets and parameters that the simulator does not have fail clearly, whatever they are given, and do nothing. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { runScript } from "../../helpers/pwsh";
import { temporaryFolder } from "../../helpers/sessions";
import { documentedCmdlets, writtenCmdlets, type DocumentedCmdlet } from "./documented";
import { classOf } from "./documentedErrors";
import { errorDescription } from "./errorDescription";

const outcomeSchema = z.strictObject({
  output: z.number(),
  failure: errorDescription.nullable(),
  changed: z.array(z.string()),
});

const modules = ["Hyper-V", "FailoverClusters", "ServerManager", "NetAdapter", "Storage"];

/** A call of a cmdlet with the parameters that it must be given; it names things that are there. */
function callOf(name: string, { sets }: DocumentedCmdlet): string {
  const set = Object.values(sets).find((candidate) => candidate.default) ?? Object.values(sets)[0];
  const required = Object.entries(set?.parameters ?? {}).filter(([, parameter]) => parameter.required);
  // An error that ends the cmdlet cannot be silenced.
  return [name, ...required.map(([parameter]) => `-${parameter} web`), "-ErrorAction SilentlyContinue"].join(" ");
}

interface Unsimulated {
  readonly what: string;
  readonly command: string;
  readonly id: string;
}

const written = new Set(writtenCmdlets().map(([, cmdlet]) => cmdlet));

const cmdlets: readonly Unsimulated[] = modules.flatMap((module) =>
  Object.entries(documentedCmdlets(module))
    .filter(([name]) => !written.has(name))
    .map(([name, cmdlet]) => ({
      what: `${module}\\${name}`,
      command: callOf(name, cmdlet),
      id: `NotImplemented,${name}`,
    })),
);

/** A parameter that is not simulated of a cmdlet that is. */
function parameter(cmdlet: string, words: string, name: string): Unsimulated {
  return {
    what: `${cmdlet} -${name}`,
    command: `${cmdlet} ${words} -${name}`,
    id: `NotImplemented,${classOf(cmdlet)}`,
  };
}

const parameters: readonly Unsimulated[] = [
  parameter("Remove-VM", "-Name web -Force", "AsJob"),
  parameter("Resize-VHD", "-Path 'C:\\VMs\\web.vhdx' -SizeBytes 20GB", "AsJob"),
  parameter("New-VM", "-Name more -MemoryStartupBytes 1GB -NoVHD", "AsJob"),
  parameter("New-Cluster", "-Name more -Node HV1", "S2D"),
];

const all = [...cmdlets, ...parameters];

describe("what is not simulated fails and does nothing:", () => {
  const folder = temporaryFolder();
  let outcomes: readonly z.output<typeof outcomeSchema>[];

  beforeAll(async () => {
    const commands = join(folder, "commands.json");
    writeFileSync(commands, JSON.stringify(all.map(({ command }) => command)));
    const script = join(__dirname, "unsimulated.ps1");
    outcomes = z
      .array(outcomeSchema)
      .parse(await runScript(script, { Fabric: join(folder, "fabric"), CommandFile: commands }));
  });

  it.each(all.map((one, index) => ({ ...one, index })))("$what", ({ index, what, id }) => {
    expect(outcomes[index]).toEqual({
      output: 0,
      failure: {
        id,
        category: "NotImplemented",
        exceptionType: "System.NotImplementedException",
        message: `The simulator does not implement ${what}.`,
        code: null,
        terminating: true,
      },
      changed: [],
    });
  });
});
