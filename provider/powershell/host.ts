/** The port between what decides and what acts: a host that runs commands of the module HyperVFabric. */

/** One command of the module HyperVFabric and its parameters. */
export type HostRequest = { readonly command: string; readonly parameters: Readonly<Record<string, unknown>> };

/** What a host said about a failure, as PowerShell has it. The message is in the host's language. */
export interface HostError {
  readonly message: string;
  readonly category: string;
  readonly fullyQualifiedErrorId: string;
  readonly exceptionType: string;
  /** HRESULT or Windows error number as `0x8007000E`, where the error had one. */
  readonly hresult: string | null;
  /** The step of a plan that failed. */
  readonly step: string | null;
}

/** How long a step of a plan took. */
export interface StepTiming {
  readonly id: string;
  readonly milliseconds: number;
}

/** The reply to a request. A request that failed is a reply too; an invocation rejects only when there is none. */
export interface HostReply {
  readonly ok: boolean;
  /** What the command gave, or what was found after a plan that failed. */
  readonly result: unknown;
  readonly error: HostError | null;
  readonly warnings: readonly string[];
  readonly timings: { readonly milliseconds: number; readonly steps: readonly StepTiming[] };
  /** The ids of the steps of a plan that were done. */
  readonly done: readonly string[];
}

/** How far a long operation is. */
export interface Progress {
  readonly message: string;
  readonly percent?: number | undefined;
}

export interface InvokeOptions {
  /** Counted from the moment the request is sent. What takes longer is ended, with the session that it ran in. */
  readonly timeoutMilliseconds: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** A host as the lifecycle sees it. */
export interface PowerShellHost {
  readonly name: string;

  /** Whether the host can restart while we run: not when we run on it. */
  readonly restartable: boolean;

  /**
   * Runs one command. Rejects with `SessionLost` when the request was under way and no reply came (it may have been done: look, do not
   * send it again), and with a `ProviderError` when it was never sent.
   */
  invoke(request: HostRequest, options: InvokeOptions): Promise<HostReply>;

  /** Lets go of sessions that a restart of the host ends, and of failures to reach it: requests from now on get new sessions. */
  expectRestart(): Promise<void>;
}
