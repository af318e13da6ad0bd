/** The real surroundings of the lifecycle: configured hosts, the engine that started us, the signals of this process. */
import type { Surroundings } from "./lifecycle/hosts";
import { Turns } from "./lifecycle/turns";
import { Vault } from "./lifecycle/vault";
import { hostsFor, type Hosts } from "./powershell/hosts";
import type { PowerShellHost } from "./powershell/host";
import { cancelled } from "./powershell/shutdown";
import { PulumiEngine } from "./pulumiEngine";

class ProcessSurroundings implements Surroundings {
  readonly cancelled = cancelled;
  readonly vault = new Vault();
  readonly turns = new Turns();
  private hosts: Hosts | undefined;
  private engine: PulumiEngine | undefined;

  /** Each kind's forwarder calls this once; all say the same. */
  configure(connections: string | undefined): void {
    this.hosts = hostsFor(connections);
  }

  host(name: string): PowerShellHost {
    this.hosts ??= hostsFor(undefined);
    return this.hosts.host(name);
  }

  report(line: string): void {
    void this.pulumi()?.log(line, "info");
  }

  warn(line: string): void {
    void this.pulumi()?.log(line, "warning");
  }

  progress(line: string): void {
    void this.pulumi()?.log(line, "ephemeral");
  }

  async owner(): Promise<string> {
    return (await this.pulumi()?.rootUrn()) ?? "";
  }

  /** The engine passes its address as the last argument of the process. */
  private pulumi(): PulumiEngine | undefined {
    const address = process.argv.at(-1) ?? "";
    if (/^[^/\\]+:\d+$/.test(address)) this.engine ??= new PulumiEngine(address);
    return this.engine;
  }
}

export const surroundings = new ProcessSurroundings();
