/** What starts a session to a host. */
export interface StartOptions {
  /** Name or path of the PowerShell executable. */
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** How a host is reached. */
export interface Connection {
  /** Whether the host can restart while we run: not when we run on it. */
  readonly restartable: boolean;

  /** In words, for messages: `the simulated fabric in /x/.fabric`. */
  describe(): string;

  /** How to start a session to the host now. Rejects with a `ProviderError` when that cannot be. */
  startOptions(hostName: string): Promise<StartOptions>;
}
