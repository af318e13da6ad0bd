/** Hosts that are counted how often they are asked, and for what. */
import type { PowerShellHost } from "../../../provider/powershell/host";

export class CountedHosts {
  /** The commands that were sent, each after its host's name, in order. */
  private sent: string[] = [];

  /** A host that works as the given one does. */
  readonly through = (host: PowerShellHost): PowerShellHost => ({
    name: host.name,
    restartable: host.restartable,
    expectRestart: () => host.expectRestart(),
    invoke: (request, options) => {
      this.sent.push(`${host.name} ${request.command}`);
      return host.invoke(request, options);
    },
  });

  /** The commands since they were last taken. */
  take(): readonly string[] {
    return this.sent.splice(0);
  }
}
