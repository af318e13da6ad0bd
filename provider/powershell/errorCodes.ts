/** From what PowerShell says about an error to what it means. Decided on ids, numbers and categories; messages are in the host's language. */
import { categoryCodes, ownCodes, resultCodes, wordCodes } from "./errorTable";
import type { HostError } from "./host";
import type { ErrorCode } from "./errorCode";

const ownPrefix = "HyperVFabric.";

/** The meaning of an error. The most specific fact that the table knows decides. */
export function errorCodeOf(error: Pick<HostError, "fullyQualifiedErrorId" | "category" | "hresult">): ErrorCode {
  const word = error.fullyQualifiedErrorId.split(",", 1)[0] ?? "";
  if (word.startsWith(ownPrefix)) {
    return ownCodes.get(word.slice(ownPrefix.length)) ?? "unknown";
  }
  const byResult = error.hresult === null ? undefined : resultCodes.get(error.hresult.toLowerCase());
  return byResult ?? wordCodes.get(word) ?? categoryCodes.get(error.category) ?? "unknown";
}
