/** What the lifecycle asks of its surroundings, with nobody who listens. */
import type { Surroundings } from "../../provider/lifecycle/hosts";
import { Turns } from "../../provider/lifecycle/turns";
import { Vault } from "../../provider/lifecycle/vault";

export function quietSurroundings(host: Surroundings["host"]): Surroundings {
  return {
    host,
    report: () => undefined,
    warn: () => undefined,
    progress: () => undefined,
    owner: () => Promise.resolve("test"),
    cancelled: new AbortController().signal,
    vault: new Vault(),
    turns: new Turns(),
  };
}
