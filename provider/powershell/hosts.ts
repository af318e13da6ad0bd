/** The hosts of this process: one pool of sessions a name, made when the name is first used. */
import { Connections } from "./connections/configuration";
import type { PowerShellHost } from "./host";
import { SessionPool } from "./pool";
import { watchForTheEnd } from "./shutdown";

const startTimeoutMilliseconds = 60_000;

export class Hosts {
  private readonly pools = new Map<string, SessionPool>();

  constructor(private readonly connections: Connections) {
    watchForTheEnd(this);
  }

  /** The host of that name. Case does not count. */
  host(name: string): PowerShellHost {
    const key = name.toLowerCase();
    const known = this.pools.get(key);
    if (known !== undefined) {
      return known;
    }
    const { connection, sessions } = this.connections.forHost(name);
    const pool = new SessionPool({ name, connection, sessions, startTimeoutMilliseconds });
    this.pools.set(key, pool);
    return pool;
  }

  /** Ends all sessions. The processes are killed before this returns its promise. */
  async dispose(): Promise<void> {
    const pools = [...this.pools.values()];
    this.pools.clear();
    await Promise.all(pools.map((pool) => pool.dispose()));
  }
}

const configured = new Map<string, Hosts>();

/**
 * The hosts as a stack configuration says how to reach them. The same configuration gives the same hosts.
 *
 * @throws ProviderError when the configuration has a mistake.
 */
export function hostsFor(connections: string | undefined, projectFolder: string = process.cwd()): Hosts {
  const key = JSON.stringify([connections ?? null, projectFolder]);
  const known = configured.get(key);
  if (known !== undefined) {
    return known;
  }
  const hosts = new Hosts(new Connections(connections, projectFolder));
  configured.set(key, hosts);
  return hosts;
}
