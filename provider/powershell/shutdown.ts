/** Leaves no PowerShell process behind, however this process comes to its end. */
import { watchParents } from "./orphanWatch";

export interface Disposable {
  /** Kills what it has to kill before it returns its promise. */
  dispose(): Promise<void>;
}

/** How long the work in hand may take to come to its end after it was cancelled. */
const graceMilliseconds = 30_000;

const disposables = new Set<Disposable>();
const cancellation = new AbortController();
let isWatching = false;

/** Aborted when the run is cancelled (Ctrl-C, or a request to terminate): what is under way is ended, and nothing more is begun. */
export const cancelled: AbortSignal = cancellation.signal;

/** Disposes at the end of this process: when it exits, when it is interrupted twice, and when whoever started it is gone. */
export function watchForTheEnd(disposable: Disposable): void {
  disposables.add(disposable);
  if (isWatching) {
    return;
  }
  isWatching = true;
  process.once("exit", disposeAtOnce);
  process.on("SIGINT", () => interrupted(130));
  process.on("SIGTERM", () => interrupted(143));
  watchParents(() => {
    disposeAtOnce();
    process.exit(1);
  });
}

/**
 * The engine answers Ctrl-C by asking for nothing more and waiting for what is under way. So the first signal only cancels: each operation
 * can still say how far it came. The engine ends this process then; if it does not, we do.
 */
function interrupted(exitCode: number): void {
  const end = (): void => {
    disposeAtOnce();
    process.exit(exitCode);
  };
  if (cancelled.aborted) {
    end();
    return;
  }
  cancellation.abort();
  setTimeout(end, graceMilliseconds).unref();
}

function disposeAtOnce(): void {
  for (const disposable of disposables) {
    disposable.dispose().catch(() => undefined);
  }
  disposables.clear();
}
