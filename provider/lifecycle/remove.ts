/** Takes an object away: exactly it, and only while it is still the one that we know. */
import { isPlanError } from "../engine/planError";
import { errorFromReply, isProviderError, ProviderError } from "../powershell/providerError";
import { isSessionLost } from "../powershell/sessionLost";
import type { ConvergeRequest } from "./converge";
import { observationRequest, parseObservation } from "./observation";
import { search } from "./search";

const mostAttempts = 12;

export async function removeObject(request: ConvergeRequest & { readonly id: string }): Promise<void> {
  const { kind, declared, remembered, id, deadline, surroundings } = request;
  if (!kind.removable) return;
  const look = observationRequest(kind, kind.byId(id, declared), kind.ownership(declared));
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    if (surroundings.cancelled.aborted)
      throw new ProviderError("cancelled", "the run was cancelled before this was finished");
    try {
      const {
        host,
        observation: { record },
      } = await search({ kind, declared, remembered, id }, { deadline, surroundings });
      if (record === null) return;
      const steps = kind.remove(declared, record);
      if (steps.length === 0) return;
      const parameters = {
        Steps: steps.map(({ id: step, cmdlet, parameters: own }) => ({ id: step, cmdlet, parameters: own })),
        Then: look,
      };
      const onProgress = ({ message }: { message: string }) => {
        surroundings.progress(message);
      };
      const reply = await host.invoke(
        { command: "Invoke-FabricPlan", parameters },
        { timeoutMilliseconds: deadline.remaining(), onProgress },
      );
      if (!reply.ok)
        throw errorFromReply(reply, steps.find((step) => step.id === reply.error?.step)?.cmdlet ?? "Invoke-FabricPlan");
      if (kind.keeps(declared) || parseObservation(reply.result).record === null) return;
    } catch (error) {
      const passing =
        isSessionLost(error) ||
        (isProviderError(error) && error.code === "busy") ||
        (isPlanError(error) && error.code === "busy");
      if (!passing) throw error;
    }
    await deadline.pause(500);
  }
  throw new ProviderError("wrongState", `it is still there after ${mostAttempts} attempts to remove it`);
}
