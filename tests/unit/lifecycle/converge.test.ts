/** How long hosts that say nothing are waited for, and what is told then. */
import { converge } from "../../../provider/lifecycle/converge";
import { Deadline } from "../../../provider/lifecycle/deadline";
import type { PowerShellHost } from "../../../provider/powershell/host";
import { ProviderError } from "../../../provider/powershell/providerError";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { quietSurroundings } from "../../helpers/quietSurroundings";

const silentHost = (name: string): PowerShellHost => ({
  name,
  restartable: false,
  expectRestart: () => Promise.resolve(),
  invoke: () => Promise.reject(new ProviderError("unreachable", `${name} is silent`, { hint: "bring it up" })),
});

/** What the update of a machine ends with when nobody answers, and after how many seconds. */
async function update(timeoutSeconds: number, more: Readonly<Record<string, unknown>>) {
  const begun = Date.now();
  const request = {
    kind: virtualMachine,
    id: "1",
    declared: { host: "HV1", name: "web1", ...more },
    remembered: {},
    deadline: new Deadline(timeoutSeconds, "timeouts.update"),
    surroundings: quietSurroundings(silentHost),
  };
  let seconds = 0;
  const ended = converge(request, () => undefined).catch((error: unknown) => {
    seconds = (Date.now() - begun) / 1000;
    return error;
  });
  await jest.advanceTimersByTimeAsync(1000 * 1000);
  return { error: await ended, seconds };
}

describe("the update of a machine whose hosts say nothing", () => {
  const cluster = { name: "PROD", nodes: ["HV1", "HV2"] };

  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it("ends at once where only one host can have it", async () => {
    const { error, seconds } = await update(600, {});
    expect(error).toMatchObject({ code: "unreachable", message: "HV1 is silent" });
    expect(seconds).toBe(0);
  });

  it("waits as long as a failover may take where several can have it", async () => {
    const { error, seconds } = await update(600, { cluster });
    expect(error).toMatchObject({ code: "unreachable", message: "HV1 is silent" });
    expect(seconds).toBeCloseTo(90, 0);
  });

  it("says so when its own time is over before that", async () => {
    const { error, seconds } = await update(5, { cluster });
    expect(error).toMatchObject({
      code: "timedOut",
      message: "HV1 is silent; it took longer than 5 seconds",
      hint: expect.stringMatching(/^bring it up; raise timeouts\.update/),
    });
    expect(seconds).toBe(5);
  });
});
