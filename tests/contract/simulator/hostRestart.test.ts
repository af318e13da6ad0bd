/** Restart-FabricHost: what the restart of a host does to its machines and to sessions on it. */
import { join } from "node:path";
import { z } from "zod";
import { Control } from "../../helpers/control";
import { temporaryFolder } from "../../helpers/sessions";

const hostSchema = z.tuple([z.object({ State: z.string(), BootTime: z.string(), BootId: z.string() })]);
const machineSchema = z.object({
  Name: z.string(),
  State: z.string(),
  Starts: z.number(),
  Stops: z.number(),
  TurnOffs: z.number(),
  Saves: z.number(),
  HostStops: z.number(),
});

/** Machines with an automatic start and stop action each, and whether they run. */
const machines: readonly (readonly [name: string, start: string, stop: string, runs: boolean])[] = [
  ["always", "Start", "ShutDown", false],
  ["again", "StartIfRunning", "ShutDown", true],
  ["resumed", "StartIfRunning", "Save", true],
  ["idle", "StartIfRunning", "ShutDown", false],
  ["never", "Nothing", "TurnOff", true],
];

/** A host for each test. */
const hosts = ["HV1", "HV2", "HV3", "HV4"];

describe("a host that restarts", () => {
  const fabric = join(temporaryFolder(), "fabric");
  const control = new Control(fabric);
  const sessions: Control[] = [];

  async function openSession(): Promise<Control> {
    const session = new Control(fabric);
    sessions.push(session);
    await session.script("& { $env:HYPERV_FABRIC_HOST = 'HV4'; Import-Module -Name Hyper-V -Global }");
    return session;
  }

  beforeAll(async () => {
    const definition = JSON.stringify({ hosts: hosts.map((name) => ({ name })) });
    await control.script(`New-Fabric -Path '${fabric}' -Definition '${definition}'`);
    const session = await openSession();
    const lines = machines.map(
      ([name, start, stop, runs]) =>
        `$null = New-VM -Name ${name} -MemoryStartupBytes 1GB -NoVHD; ` +
        `Set-VM -Name ${name} -AutomaticStartAction ${start} -AutomaticStopAction ${stop}` +
        (runs ? `; Start-VM -Name ${name}` : ""),
    );
    for (const host of hosts) {
      await session.script(`& { $env:HYPERV_FABRIC_HOST = '${host}'; ${lines.join("; ")} }`);
    }
  });

  afterAll(async () => {
    for (const opened of [control, ...sessions]) await opened.close();
  });

  async function hostNow(name: string): Promise<z.output<typeof hostSchema>[0]> {
    return hostSchema.parse(await control.script(`Get-FabricHost -HostName ${name}`))[0];
  }

  /** What became of each machine: its state and what it went through, but what never happened. */
  async function fates(host: string): Promise<Readonly<Record<string, string>>> {
    const found = z.array(machineSchema).parse(await control.script(`Get-FabricMachine -HostName ${host}`));
    return Object.fromEntries(
      found.map(({ Name, State, ...counts }) => [
        Name,
        [State, ...Object.entries(counts).flatMap(([name, count]) => (count === 0 ? [] : `${name} ${count}`))].join(
          ", ",
        ),
      ]),
    );
  }

  /** Restarts it and waits until its restart time is over. */
  async function restart(name: string, crashes = false): Promise<void> {
    await control.call("Restart-FabricHost", { HostName: name, Crash: crashes, Seconds: 0.01 });
    await control.script("Start-Sleep -Milliseconds 20");
  }

  it("stops its machines by their stop action and is down for its restart time", async () => {
    await control.call("Restart-FabricHost", { HostName: "HV1", Seconds: 3600 });
    expect((await hostNow("HV1")).State).toBe("Restarting");
    expect(await fates("HV1")).toEqual({
      always: "Off",
      again: "Off, Starts 1, Stops 1",
      resumed: "Saved, Starts 1, Saves 1",
      idle: "Off",
      never: "Off, Starts 1, TurnOffs 1",
    });
  });

  it("comes up with another boot time, and starts its machines by their start action", async () => {
    const before = await hostNow("HV2");
    await restart("HV2");
    const after = await hostNow("HV2");
    expect(after.State).toBe("Up");
    expect(after.BootId).not.toBe(before.BootId);
    expect(Date.parse(after.BootTime)).toBeGreaterThan(Date.parse(before.BootTime));
    expect(await fates("HV2")).toEqual({
      always: "Running, Starts 1",
      again: "Running, Starts 2, Stops 1",
      resumed: "Running, Starts 2, Saves 1",
      idle: "Off",
      never: "Off, Starts 1, TurnOffs 1",
    });
  });

  it("takes its machines down with it when it crashes", async () => {
    await restart("HV3", true);
    expect((await hostNow("HV3")).State).toBe("Up");
    expect(await fates("HV3")).toEqual({
      always: "Running, Starts 1",
      again: "Running, Starts 2, HostStops 1",
      resumed: "Running, Starts 2, HostStops 1",
      idle: "Off",
      never: "Off, Starts 1, HostStops 1",
    });
  });

  it("loses the sessions that were open, and takes new ones once it is up", async () => {
    await restart("HV4");
    expect((await hostNow("HV4")).State).toBe("Up");
    await expect(sessions[0]?.script("(Get-VM).Name")).rejects.toThrow("The connection to HV4 was broken.");
    const again = await openSession();
    expect(await again.script("(Get-VM -Name idle).Name")).toEqual(["idle"]);
  });
});
