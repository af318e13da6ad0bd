/**
 * One session: what crosses it, what it makes of failures, and what becomes of a request whose session ends.
 *
 * @jest-environment node
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Progress } from "../../../provider/powershell/host";
import type { Session } from "../../../provider/powershell/session";
import { isSessionLost } from "../../../provider/powershell/sessionLost";
import { act, echo, isRunning, openSession, resultOf, soon, temporaryFolder, until } from "../../helpers/sessions";

describe("a session", () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });

  afterAll(() => session.end());

  it("says what it runs on", () => {
    expect(session.facts).toMatchObject({
      edition: expect.stringMatching(/Core|Desktop/),
      languageMode: "FullLanguage",
    });
    expect(isRunning(session.facts.processId)).toBe(true);
  });

  it("gives a machine as plain values", async () => {
    const Select = {
      VirtualMachine: [
        "Id",
        "Name",
        "State",
        "Uptime",
        "CreationTime",
        "Version",
        "MemoryAssigned",
        "HighMemory",
        "Notes",
        "NoNotes",
      ],
    };
    const reply = await session.invoke({ command: "Get-MachineRecord", parameters: { Name: "web1", Select } }, soon);
    expect(resultOf(reply)).toEqual({
      VirtualMachine: {
        Id: "7d3a2c1e-0f4b-4a4f-9a55-0c6f0f6e5b11",
        Name: "web1",
        State: "Monday",
        Uptime: "1.01:01:01",
        CreationTime: "2024-02-29T12:00:00.0000000Z",
        Version: "10.0",
        MemoryAssigned: 4294967296,
        HighMemory: "18446744073709551615",
        Notes: "2024-01-31T00:00:00Z",
        NoNotes: null,
      },
    });
  });

  it("keeps lists as lists, leaves out what an object lacks, and projects an object in a property by its own list", async () => {
    const Select = {
      VirtualMachine: ["StatusDescriptions", "Empty", "Firmware", "Other", "NotThere"],
      VMFirmware: ["SecureBoot"],
    };
    const reply = await session.invoke(
      { command: "Get-MachineRecord", parameters: { Name: "web1", Select: { VirtualMachine: Select.VirtualMachine } } },
      soon,
    );
    expect(resultOf(reply)).toEqual({
      VirtualMachine: {
        StatusDescriptions: ["Operating normally"],
        Empty: [],
        Firmware: expect.any(String),
        Other: "127.0.0.1",
      },
    });
  });

  it("gives nothing for a machine that is surely not there", async () => {
    const reply = await session.invoke(act("absent"), soon);
    expect(reply).toMatchObject({ ok: true, result: null });
  });

  it("does not take a host whose service is down for one without the machine", async () => {
    const reply = await session.invoke(act("unreachable"), soon);
    expect(reply).toMatchObject({ ok: false, error: { fullyQualifiedErrorId: "HyperVFabric.HostUnreachable" } });
  });

  it("does not take a refusal for absence", async () => {
    const reply = await session.invoke(act("denied"), soon);
    expect(reply).toMatchObject({ ok: false, error: { category: "PermissionDenied" } });
  });

  it("refuses a name that two machines have", async () => {
    const reply = await session.invoke(act("twins"), soon);
    expect(reply).toMatchObject({ ok: false, error: { fullyQualifiedErrorId: "HyperVFabric.AmbiguousName" } });
  });

  it("passes warnings on and is not led astray by what is printed", async () => {
    expect(await session.invoke(act("warn It is late."), soon)).toMatchObject({ ok: true, warnings: ["It is late."] });
    expect(await session.invoke(act("print no line end"), soon)).toMatchObject({ ok: true, warnings: [] });
  });

  it("runs nothing that the module does not export", async () => {
    for (const command of ["Get-Item", "Invoke-FabricRequest", "Invoke-Expression", "New-FabricError"]) {
      const reply = await session.invoke({ command, parameters: {} }, soon);
      expect(reply).toMatchObject({ ok: false, error: { fullyQualifiedErrorId: "HyperVFabric.CommandNotAllowed" } });
    }
  });

  it("runs no code that stands in a value", async () => {
    const evil = ["$(exit)", "'; exit; '", "`exit", '"; exit; "', "\n\nexit\n\n", "{ exit }", "[x]*?", "\u202e\u200b"];
    expect(resultOf(await session.invoke(echo(evil), soon))).toMatchObject({ echo: evil });
  });

  it("reports progress while a request is under way", async () => {
    const seen: Progress[] = [];
    const step = {
      id: "wait",
      cmdlet: "Wait-Machine",
      parameters: { VM: { $vm: "7d3a2c1e-0f4b-4a4f-9a55-0c6f0f6e5b11" }, State: "Off", TimeoutSeconds: 3 },
    };
    const reply = await session.invoke(
      { command: "Invoke-FabricPlan", parameters: { Steps: [step] } },
      { ...soon, onProgress: (progress) => seen.push(progress) },
    );
    expect(reply).toMatchObject({
      ok: false,
      done: [],
      error: { step: "wait", fullyQualifiedErrorId: "HyperVFabric.TimedOut" },
    });
    expect(seen).toEqual([{ message: expect.stringContaining("to be Off") }]);
  });
});

describe("a session that ends", () => {
  const folder = temporaryFolder();
  const calls = join(folder, "calls");

  it("in the middle of a request makes it a lost one, which was sent", async () => {
    const session = await openSession({ FABRIC_TEST_CALLS: calls });
    const lost = session.invoke(act("sleep 60000"), soon);
    await until(() => existsSync(calls) && readFileSync(calls, "utf8").endsWith("\n"), "the call has begun");
    process.kill(session.facts.processId, "SIGKILL");
    await expect(lost).rejects.toMatchObject({ name: "SessionLost", reason: "ended", sent: true });
    await expect(lost.catch(isSessionLost)).resolves.toBe(true);
    expect(session.state).toBe("dead");
    expect(readFileSync(calls, "utf8")).toBe("sleep 60000\n");
  });

  it("by itself makes the request a lost one", async () => {
    const session = await openSession();
    await expect(session.invoke(act("die"), soon)).rejects.toMatchObject({ reason: "ended", sent: true });
  });

  it("before a request takes none", async () => {
    const session = await openSession();
    process.kill(session.facts.processId, "SIGKILL");
    await session.ended;
    await expect(session.invoke(echo(1), soon)).rejects.toMatchObject({ reason: "ended", sent: false });
  });

  it("at its time limit ends with its process", async () => {
    const session = await openSession();
    await expect(session.invoke(act("sleep 60000"), { timeoutMilliseconds: 300 })).rejects.toMatchObject({
      reason: "timedOut",
      sent: true,
    });
    await session.ended;
    expect(isRunning(session.facts.processId)).toBe(false);
  });

  it("when the caller gives up ends with its process", async () => {
    const session = await openSession({ FABRIC_TEST_CALLS: join(folder, "cancelled") });
    const controller = new AbortController();
    const lost = session.invoke(act("sleep 60000"), { ...soon, signal: controller.signal });
    await until(() => existsSync(join(folder, "cancelled")), "the call has begun");
    controller.abort();
    await expect(lost).rejects.toMatchObject({ reason: "cancelled", sent: true });
    await session.ended;
    expect(isRunning(session.facts.processId)).toBe(false);
  });
});

describe("a session that cannot be started", () => {
  it("names the executable that is not there", async () => {
    await expect(openSession({}, "/nowhere/pwsh")).rejects.toMatchObject({
      name: "ProviderError",
      code: "unreachable",
    });
  });
});
