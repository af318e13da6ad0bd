/** @jest-environment node */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { act, echo, openPool, openSession, soon, temporaryFolder } from "../../helpers/sessions";

const folder = temporaryFolder();
const line = z.looseObject({ event: z.string(), command: z.string().optional(), ok: z.boolean().optional() });

function traced(file: string) {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((text) => line.parse(JSON.parse(text)));
}

describe("the trace of a session", () => {
  afterEach(() => {
    delete process.env["HYPERV_FABRIC_TRACE"];
  });

  it("has a line for its start and for each request, and nothing of what is in them", async () => {
    const file = join(folder, "trace.jsonl");
    process.env["HYPERV_FABRIC_TRACE"] = file;
    const pool = openPool(1);
    await pool.invoke(echo("s3cret"), soon);
    await pool.invoke(act("denied"), soon);
    const text = readFileSync(file, "utf8");
    await pool.dispose();
    const session = { event: "session", host: "HV1", processId: expect.any(Number), milliseconds: expect.any(Number) };
    const request = {
      event: "request",
      host: "HV1",
      processId: expect.any(Number),
      milliseconds: expect.any(Number),
      bytesSent: expect.any(Number),
      bytesReceived: expect.any(Number),
    };
    const time = expect.any(String);
    expect(traced(file)).toEqual([
      { time, ...session },
      { time, ...request, command: "Get-SessionRecord", ok: true },
      { time, ...request, command: "Get-MachineRecord", ok: false },
    ]);
    expect(text).not.toContain("s3cret");
    expect(text).not.toContain(Buffer.from("s3cret").toString("base64").slice(0, 6));
  });

  it("is not written without the variable", async () => {
    const file = join(folder, "none.jsonl");
    const session = await openSession();
    await session.invoke(echo("x"), soon);
    session.end();
    await session.ended;
    expect(existsSync(file)).toBe(false);
  });

  it("is refused before anything is done when its file cannot be written", async () => {
    process.env["HYPERV_FABRIC_TRACE"] = join(folder, "missing", "trace.jsonl");
    await expect(openPool(1).invoke(echo("x"), soon)).rejects.toMatchObject({
      code: "invalidParameter",
      message: expect.stringContaining("the file that HYPERV_FABRIC_TRACE names cannot be written"),
      hint: expect.stringContaining("name a file in a folder that is there"),
    });
  });
});
