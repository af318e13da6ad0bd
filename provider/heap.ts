/** The memory of Pulumi's provider process. */
import { setFlagsFromString } from "node:v8";

/**
 * How much the part of the heap that holds what lives longer may grow over what was in use, before it is searched for garbage again. By
 * itself Node.js lets it grow to several times that where a machine has memory to spare.
 */
const growthPercent = 30;

/**
 * Keeps garbage from piling up: of a refresh of a thousand machines some hundred megabytes of messages of Pulumi's protocol, which nobody
 * needs any more. What is looked at while searching is small, so it costs no time that can be measured.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
}
