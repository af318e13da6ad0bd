/** A request that is under way: what came back of it so far, and whether the caller still waits. */
import { decodeProgress } from "./codec";
import type { FrameKind } from "./frames";
import type { InvokeOptions } from "./host";
import type { LossReason } from "./sessionLost";

export class Exchange {
  /** Whether the session said that it has the request. */
  taken = false;
  /** The frame of the reply. */
  reply: string | undefined;
  /** Why the caller no longer waits. */
  givenUp: LossReason | undefined;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly options: InvokeOptions,
    private readonly abandon: () => void,
  ) {
    this.timer = setTimeout(() => this.giveUp("timedOut"), options.timeoutMilliseconds);
    options.signal?.addEventListener("abort", this.cancel, { once: true });
  }

  readonly receive = (kind: FrameKind, payload: string): void => {
    this.taken = true;
    if (kind === "R") {
      this.reply = payload;
    } else if (kind === "P") {
      this.report(payload);
    }
  };

  close(): void {
    clearTimeout(this.timer);
    this.options.signal?.removeEventListener("abort", this.cancel);
  }

  private readonly cancel = (): void => this.giveUp("cancelled");

  private giveUp(reason: LossReason): void {
    this.givenUp ??= reason;
    this.abandon();
  }

  private report(payload: string): void {
    try {
      this.options.onProgress?.(decodeProgress(payload));
    } catch {
      // A progress line that cannot be read, or shown, is no reason to lose the request.
    }
  }
}
