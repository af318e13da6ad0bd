/**
 * A host whose plans are cut off after a number of steps, as the death of a session or of the provider cuts them off.
 *
 * What a death leaves is what the host has by then: the steps up to some point, none after it, and no reply. So the
 * request is sent without the steps that come after, its reply is thrown away, and the lifecycle is told what it would be
 * told: that the session is lost, and the next request gets another one; or nothing ever again, for the provider keeps
 * nothing on disk, and what its operation gives or throws from then on nobody records. No process has to start anew for
 * that; that real processes die and are replaced is shown by the tests of sessions and pools, and by the blows that
 * strike inside a step.
 */
import { z } from "zod";
import type { HostReply, HostRequest, InvokeOptions, PowerShellHost } from "../../../provider/powershell/host";
import { ProviderError } from "../../../provider/powershell/providerError";
import { isSessionLost, SessionLost } from "../../../provider/powershell/sessionLost";

const stepSchema = z.looseObject({ cmdlet: z.string() });
const planSchema = z.looseObject({ Steps: z.array(stepSchema) });

type Step = z.output<typeof stepSchema>;

export type Victim = "session" | "provider";

export class CutOff {
  /** The cmdlets of the steps that were run. */
  readonly steps: string[] = [];
  private isStruck = false;

  /** `lifetime` is the number of steps that run before `victim` dies. */
  constructor(
    private readonly victim: Victim,
    private readonly lifetime = Infinity,
  ) {}

  readonly through = (host: PowerShellHost): PowerShellHost => ({
    name: host.name,
    restartable: host.restartable,
    invoke: (request, options) => this.invoke(host, request, options),
    expectRestart: () => host.expectRestart(),
  });

  private async invoke(host: PowerShellHost, request: HostRequest, options: InvokeOptions): Promise<HostReply> {
    if (this.isStruck && this.victim === "provider") throw gone();
    const plan = planSchema.safeParse(request.parameters);
    const wanted: readonly Step[] = plan.success ? plan.data.Steps : [];
    const left = this.isStruck ? Infinity : this.lifetime - this.steps.length;
    const Steps = wanted.slice(0, left);
    this.steps.push(...Steps.map(({ cmdlet }) => cmdlet));
    if (wanted.length > 0 && wanted.length >= left) return this.strike(host, request, Steps, options);
    try {
      return await host.invoke(request, options);
    } catch (error) {
      // A fault killed the session. A restart that was asked for ends one too, and is no such death.
      if (isSessionLost(error) && Steps.at(-1)?.cmdlet !== "Restart-HostComputer") this.isStruck = true;
      throw error;
    }
  }

  private async strike(
    host: PowerShellHost,
    { command, parameters }: HostRequest,
    Steps: readonly Step[],
    options: InvokeOptions,
  ): Promise<never> {
    this.isStruck = true;
    const request = { command, parameters: { ...parameters, Steps } };
    if (Steps.length > 0) await host.invoke(request, options).catch(() => undefined);
    throw this.victim === "provider" ? gone() : new SessionLost(host.name, command, "ended", true);
  }
}

const gone = () => new ProviderError("cancelled", "the provider process is gone");
