/** What a failure means, in one closed set of words that callers decide on. */

/** What an error of a host can mean. */
export const hostErrorCodes = [
  "unreachable",
  "accessDenied",
  "notFound",
  "alreadyExists",
  "wrongState",
  "busy",
  "invalidParameter",
  "timedOut",
  "unsupported",
  "invalidReply",
] as const;

export type ErrorCode = (typeof hostErrorCodes)[number] | "cancelled" | "unknown";
