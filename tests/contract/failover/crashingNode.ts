/** A node that crashes in the middle of an operation. */
import { z } from "zod";
import type { PowerShellHost } from "../../../provider/powershell/host";
import { SessionLost } from "../../../provider/powershell/sessionLost";

const planSchema = z.looseObject({ Steps: z.array(z.unknown()) });

/**
 * The hosts, of which `victim` crashes once: when the plan runs on it, after half of its steps; else right before
 * another host runs one.
 */
export function crashingNode(victim: string, crash: () => Promise<void>): (host: PowerShellHost) => PowerShellHost {
  let isDone = false;
  return (host) => ({
    name: host.name,
    restartable: host.restartable,
    expectRestart: () => host.expectRestart(),
    async invoke(request, options) {
      const plan = planSchema.safeParse(request.parameters);
      if (isDone || !plan.success || plan.data.Steps.length === 0) return host.invoke(request, options);
      isDone = true;
      if (host.name.toLowerCase() !== victim.toLowerCase()) {
        await crash();
        return host.invoke(request, options);
      }
      const Steps = plan.data.Steps.slice(0, Math.floor(plan.data.Steps.length / 2));
      if (Steps.length > 0) await host.invoke({ ...request, parameters: { ...request.parameters, Steps } }, options);
      await crash();
      throw new SessionLost(host.name, request.command, "ended", true);
    },
  });
}
