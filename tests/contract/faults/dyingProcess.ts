/**
 * A provider process that is killed, as the host sees it.
 *
 * The provider keeps nothing on disk, so all that its death leaves is what the host has by then: the steps up to some
 * point, none after it, and no reply that anybody read. That is made here without a process of its own: the request is
 * cut off after a number of steps, or its session is killed by a fault, and from then on no host is asked anything.
 * What the operation gives or throws after that is not looked at, for nobody would have recorded it.
 */
import { z } from "zod";
import type { HostReply, HostRequest, InvokeOptions, PowerShellHost } from "../../../provider/powershell/host";
import { ProviderError } from "../../../provider/powershell/providerError";
import { isSessionLost } from "../../../provider/powershell/sessionLost";

const stepSchema = z.looseObject({ cmdlet: z.string() });
const planSchema = z.looseObject({ Steps: z.array(stepSchema) });

type Step = z.output<typeof stepSchema>;

export class DyingProcess {
  readonly steps: string[] = [];
  private isDead = false;

  /** `lifetime` is the number of steps that it may still run. */
  constructor(private readonly lifetime: number) {}

  readonly through = (host: PowerShellHost): PowerShellHost => ({
    name: host.name,
    restartable: host.restartable,
    invoke: (request, options) => this.invoke(host, request, options),
    expectRestart: () => host.expectRestart(),
  });

  private async invoke(host: PowerShellHost, request: HostRequest, options: InvokeOptions): Promise<HostReply> {
    if (this.isDead) throw gone();
    const plan = planSchema.safeParse(request.parameters);
    const wanted: readonly Step[] = plan.success ? plan.data.Steps : [];
    const left = this.lifetime - this.steps.length;
    const Steps = wanted.slice(0, left);
    this.steps.push(...Steps.map(({ cmdlet }) => cmdlet));
    if (wanted.length > 0 && wanted.length >= left) return this.die(host, request, Steps, options);
    try {
      return await host.invoke(request, options);
    } catch (error) {
      // A restart that was asked for ends a session too.
      this.isDead = isSessionLost(error) && Steps.at(-1)?.cmdlet !== "Restart-HostComputer";
      throw error;
    }
  }

  private async die(
    host: PowerShellHost,
    { command, parameters }: HostRequest,
    Steps: readonly Step[],
    options: InvokeOptions,
  ): Promise<never> {
    this.isDead = true;
    const request = { command, parameters: { ...parameters, Steps } };
    if (Steps.length > 0) await host.invoke(request, options).catch(() => undefined);
    throw gone();
  }
}

const gone = () => new ProviderError("cancelled", "the provider process is gone");
