/** What the lifecycle asks of its surroundings: hosts by name, a voice, and who we are. */
import type { PowerShellHost } from "../powershell/host";
import type { Turns } from "./turns";
import type { Vault } from "./vault";

export interface Surroundings {
  /** The host of that name, reached as the stack configuration says. */
  host(name: string): PowerShellHost;
  /** A line for the person who waits. */
  report(line: string): void;
  /** A line about something that is not as it should be, and that the run goes on without. */
  warn(line: string): void;
  /** A line that is worth showing only until the next one comes. */
  progress(line: string): void;
  /** Project and stack: what owns the objects that we make. */
  owner(): Promise<string>;
  /** The secrets of this process. */
  readonly vault: Vault;
  /** Who may do what only one operation may do at a time. */
  readonly turns: Turns;
  /** Aborted when the run is cancelled: no further step is begun. */
  readonly cancelled: AbortSignal;
}
