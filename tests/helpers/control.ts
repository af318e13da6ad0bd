/** The control module of the simulator, held open: the second channel through which tests look and interfere. */
import { z } from "zod";
import { simulatorModules } from "../../provider/powershell/packageFolder";
import { sessionEnvironment } from "../../provider/powershell/connections/environment";
import { Shell } from "../../provider/powershell/shell";

/** What PowerShell takes as a single quote: the typographic ones, too. */
const singleQuote = /['\u2018-\u201b]/g;

/** Text as a PowerShell literal, in which nothing but single quotes has a meaning. */
export function quoted(text: string): string {
  return `'${text.replace(singleQuote, "$&$&")}'`;
}

/** A value as a PowerShell literal. */
function literal(value: unknown): string {
  if (typeof value === "boolean") return value ? "$true" : "$false";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return `@(${value.map(literal).join(", ")})`;
  return quoted(String(value));
}

export class Control {
  private readonly shell: Shell;
  private last: Promise<unknown> = Promise.resolve();

  constructor(fabric: string) {
    const environment = sessionEnvironment("pwsh", { PSModulePath: simulatorModules(), HYPERV_FABRIC_ROOT: fabric });
    this.shell = new Shell({ executable: "pwsh", environment });
    this.last = this.shell.run("Import-Module -Name FabricControl");
  }

  /** Runs one function of the control module and gives its objects. */
  call(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown[]> {
    const words = Object.entries(parameters).map(([name, value]) => `-${name}:${literal(value)}`);
    return this.script(`${command} ${words.join(" ")}`);
  }

  /** Runs one line and gives its objects. */
  script(line: string): Promise<unknown[]> {
    const json = `try { ConvertTo-Json -InputObject @(${line}) -Depth 20 -Compress } catch { 'failed: ' + $_ }`;
    const turn = this.last.then(() => this.shell.run(json));
    this.last = turn.catch(() => undefined);
    return turn.then((text) => {
      const parsed: unknown = text.trim().startsWith("[") ? JSON.parse(text) : undefined;
      const list = z.array(z.unknown()).safeParse(parsed);
      if (!list.success) throw new Error(`${line}: ${text} ${this.shell.errorText}`);
      return list.data;
    });
  }

  async close(): Promise<void> {
    this.shell.kill();
    await this.shell.ended;
  }
}
