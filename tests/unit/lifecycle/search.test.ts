/** Who is asked for an object that several hosts may have, and what their answers mean together. */
import type { Values } from "../../../provider/engine/property";
import { Deadline } from "../../../provider/lifecycle/deadline";
import { search } from "../../../provider/lifecycle/search";
import type { HostReply, PowerShellHost } from "../../../provider/powershell/host";
import { ProviderError } from "../../../provider/powershell/providerError";
import type { Kind } from "../../../provider/engine/kind";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { quietSurroundings } from "../../helpers/quietSurroundings";

/** What a host says: it has the object, it has none, the object is in use, it does not answer, or it fails otherwise. */
type Answer = "has" | "none" | "inUse" | "silent" | "broken";

const record = { VirtualMachine: { Id: "1" }, VirtualHardDisk: { Path: "x" } };
const common = { warnings: [], timings: { milliseconds: 1, steps: [] }, done: [] };

function replyOf(answer: Exclude<Answer, "silent">): HostReply {
  if (answer === "has" || answer === "none")
    return { ok: true, result: { record: answer === "has" ? record : null, intent: null }, error: null, ...common };
  const fullyQualifiedErrorId = answer === "inUse" ? "ObjectInUse,GetVHD" : "InvalidParameter,GetVHD";
  const rest = { category: "", exceptionType: "", hresult: null, step: null };
  return { ok: false, result: null, error: { message: answer, fullyQualifiedErrorId, ...rest }, ...common };
}

/** The result of a search for what HV1 and HV2 may have, and who was asked. */
async function find(kind: Kind, id: string | undefined, first: Answer, second: Answer) {
  const answers: Readonly<Record<string, Answer>> = { HV1: first, HV2: second };
  const asked: string[] = [];
  const host = (name: string): PowerShellHost => ({
    name,
    restartable: false,
    expectRestart: () => Promise.resolve(),
    invoke: () => {
      asked.push(name);
      const answer = answers[name] ?? "none";
      return answer === "silent"
        ? Promise.reject(new ProviderError("unreachable", `${name} is silent`))
        : Promise.resolve(replyOf(answer));
    },
  });
  const surroundings = quietSurroundings(host);
  const cluster = { name: "PROD", nodes: ["HV1", "HV2"] };
  const declared: Values = { host: "HV1", cluster, name: "web1", path: "C:\\ClusterStorage\\Volume1\\web1.vhdx" };
  const sought = { kind, id, declared, remembered: {} };
  const outcome = await search(sought, { surroundings, deadline: new Deadline(60, "timeouts.read") }).then(
    (found) => `${found.observation.record === null ? "none" : "found"} on ${found.host.name}`,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { outcome, asked: asked.join(" ") };
}

describe("a search for a machine that any node may have", () => {
  it.each<[Answer, Answer, string, string]>([
    ["has", "none", "found on HV1", "HV1"],
    ["none", "has", "found on HV2", "HV1 HV2"],
    ["silent", "has", "found on HV2", "HV1 HV2"],
    ["none", "none", "none on HV1", "HV1 HV2"],
    ["none", "silent", "HV2 is silent", "HV1 HV2"],
    ["silent", "none", "HV1 is silent", "HV1 HV2"],
    ["silent", "silent", "HV1 is silent", "HV1 HV2"],
  ])("of which one says %s and the other %s ends: %s", async (first, second, outcome, asked) => {
    expect(await find(virtualMachine, "1", first, second)).toEqual({ outcome, asked });
  });

  it("ends at once with what is neither silence nor use by another: nobody else can mend that", async () => {
    const { outcome, asked } = await find(virtualMachine, "1", "broken", "has");
    expect(outcome).toMatch(/broken/);
    expect(asked).toBe("HV1");
  });

  it("does not wait for a silent node before something new is made on the first", async () => {
    expect(await find(virtualMachine, undefined, "none", "silent")).toMatchObject({ outcome: "none on HV1" });
    expect(await find(virtualMachine, undefined, "silent", "none")).toMatchObject({ outcome: "HV1 is silent" });
  });
});

describe("a search for a disk that every node sees", () => {
  it.each<[Answer, Answer, RegExp, string]>([
    ["none", "has", /^none on HV1$/, "HV1"],
    ["inUse", "has", /^found on HV2$/, "HV1 HV2"],
    ["silent", "has", /^found on HV2$/, "HV1 HV2"],
    // Somebody has it open, so it is there.
    ["inUse", "none", /\(busy\).*inUse/, "HV1 HV2"],
    ["inUse", "inUse", /\(busy\).*inUse/, "HV1 HV2"],
    ["inUse", "silent", /^HV2 is silent$/, "HV1 HV2"],
    ["silent", "inUse", /^HV1 is silent$/, "HV1 HV2"],
  ])("of which one says %s and the other %s ends: %s", async (first, second, outcome, asked) => {
    const result = await find(virtualHardDisk, "1", first, second);
    expect(result.outcome).toMatch(outcome);
    expect(result.asked).toBe(asked);
  });
});
