/** Why a request has no reply. */
export type LossReason = "ended" | "timedOut" | "cancelled" | "invalidReply";

/** A request has no reply, because its session ended, or was ended, while it was under way. */
export class SessionLost extends Error {
  override readonly name = "SessionLost";

  constructor(
    readonly host: string,
    readonly command: string,
    readonly reason: LossReason,
    /** Whether the host had taken the request. What was sent may have been done, wholly or in part. */
    readonly sent: boolean,
    detail = "",
  ) {
    super(`${host}: ${command} has no reply: ${explanations[reason]}${detail === "" ? "" : ` (${detail})`}`);
  }
}

const explanations: Readonly<Record<LossReason, string>> = {
  ended: "the PowerShell session ended",
  timedOut: "the time for it was over, and its session was ended",
  cancelled: "it was cancelled, and its session was ended",
  invalidReply: "what came back is no reply",
};

/** Whether an error is a `SessionLost`, also one of another copy of this module. */
export function isSessionLost(error: unknown): error is SessionLost {
  return error instanceof Error && error.name === "SessionLost";
}

/** Whether a request may be sent again without a look at the host: nobody had taken it. */
export function mayBeSentAgain(error: unknown): boolean {
  return isSessionLost(error) && !error.sent && error.reason === "ended";
}
