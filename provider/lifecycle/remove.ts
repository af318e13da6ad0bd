/** Takes an object away: exactly it, and only while it is still the one that we know. */
import { isPlanError } from "../engine/planError";
import type { Step } from "../engine/steps";
import { errorFromReply, isProviderError, ProviderError } from "../powershell/providerError";
import { isSessionLost } from "../powershell/sessionLost";
import type { ConvergeRequest } from "./converge";
import { observationRequest, parseObservation } from "./observation";
import { search, type Finding } from "./search";

const mostAttempts = 12;

export async function removeObject(request: ConvergeRequest & { readonly id: string }): Promise<void> {
  const { kind, declared, remembered, id, deadline, surroundings } = request;
  if (!kind.removable) return;
  const look = observationRequest(kind, kind.byId(id, declared, remembered), kind.ownership(declared));
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    if (surroundings.cancelled.aborted)
      throw new ProviderError("cancelled", "the run was cancelled before this was finished");
    try {
      const finding = await search({ kind, declared, remembered, id }, { deadline, surroundings });
      const { host } = finding;
      const { record } = finding.observation;
      if (record === null) {
        await removeMark(request, finding);
        return;
      }
      const steps = kind.remove(declared, record);
      if (steps.length === 0) return;
      const parameters = { Steps: inRequest(steps), Then: look };
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

/** The object went, and the mark stayed: with a run that ended in between. A mark that speaks of another object stays. */
async function removeMark(request: ConvergeRequest & { readonly id: string }, { host, observation }: Finding) {
  const { kind, declared, remembered, id, deadline, surroundings } = request;
  const { mark } = observation;
  if (mark?.token !== (await surroundings.owner())) return;
  const marked = mark.id ?? undefined;
  if (marked?.toLowerCase() !== id.toLowerCase()) {
    const other = await search({ kind, declared, remembered, id: marked }, { deadline, surroundings });
    if (other.observation.record !== null) return;
  }
  const parameters = { Steps: inRequest(kind.unmark(declared)) };
  const reply = await host.invoke(
    { command: "Invoke-FabricPlan", parameters },
    { timeoutMilliseconds: deadline.remaining() },
  );
  if (!reply.ok) throw errorFromReply(reply, "Remove-IntentRecord");
}

function inRequest(steps: readonly Step[]) {
  return steps.map(({ id, cmdlet, parameters }) => ({ id, cmdlet, parameters }));
}
