import fc from "fast-check";
import { decodeReply, encodeRequest } from "../../../provider/powershell/codec";

const reply = {
  id: "a",
  ok: true,
  result: null,
  error: null,
  warnings: [],
  timings: { milliseconds: 1, steps: [] },
  done: [],
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value), "utf8").toString("base64");

describe("a request", () => {
  it("is one ASCII word, whatever is in it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.string({ unit: "binary" }), (value, command) => {
        const encoded = encodeRequest({ id: "a", marker: "m", command, parameters: { value } });
        expect(encoded).toMatch(/^[A-Za-z0-9+/=]+$/);
      }),
    );
  });

  it("marks every text among the parameters, and no key", () => {
    const encoded = encodeRequest({
      id: "a",
      marker: "m",
      command: "Get-X",
      parameters: { Name: "x", List: ["y", 1, null, true], Inner: { Key: "z" } },
    });
    const decoded: unknown = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
    expect(decoded).toEqual({
      id: "a",
      marker: "m",
      command: "Get-X",
      parameters: { Name: "=x", List: ["=y", 1, null, true], Inner: { Key: "=z" } },
    });
  });
});

describe("a reply", () => {
  it("is given without its id", () => {
    expect(decodeReply(encode(reply), "a")).toEqual({
      ok: true,
      result: null,
      error: null,
      warnings: [],
      timings: { milliseconds: 1, steps: [] },
      done: [],
    });
  });

  it("to another request is refused", () => {
    expect(() => decodeReply(encode(reply), "b")).toThrow("to request a, not to b");
  });

  it.each([
    ["no JSON", "AAAA"],
    ["another form", encode({ id: "a" })],
  ])("of %s is refused", (_, payload) => {
    expect(() => decodeReply(payload, "a")).toThrow();
  });
});
