/** Leaves no PowerShell process behind, however this process comes to its end. */
import { watchParents } from "./orphanWatch";

export interface Disposable {
  /** Kills what it has to kill before it returns its promise. */
  dispose(): Promise<void>;
}

/** How long the engine may still ask for something after a signal. */
const idleMilliseconds = 200;
/** How long the work in hand may take to come to its end after it was cancelled. */
const graceMilliseconds = 30_000;

const disposables = new Set<Disposable>();
const cancellation = new AbortController();
let isWatching = false;
let inHand = 0;

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

/** Does a piece of work that may come to its end, and say how far it came, after the run was cancelled. */
export async function finishing<T>(work: () => Promise<T>): Promise<T> {
  inHand += 1;
  try {
    return await work();
  } finally {
    inHand -= 1;
  }
}

/**
 * The engine answers Ctrl-C by asking for nothing more and waiting for what is under way. So the first signal only cancels: each operation
 * can still say how far it came. The engine ends this process then; if it does not, we do. With the same signal the engine ends a process
 * that it needs no longer, and waits five seconds for that: so without work in hand we end at once.
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
  setTimeout(() => {
    if (inHand === 0) end();
  }, idleMilliseconds);
  setTimeout(end, graceMilliseconds).unref();
}

function disposeAtOnce(): void {
  for (const disposable of disposables) {
    disposable.dispose().catch(() => undefined);
  }
  disposables.clear();
}
