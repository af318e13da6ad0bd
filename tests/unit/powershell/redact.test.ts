import fc from "fast-check";
import { redact } from "../../../provider/powershell/redact";

describe("redaction", () => {
  it("takes a secret out wherever it stands", () => {
    expect(redact("the password hunter2 is hunter2", ["hunter2"])).toBe("the password [secret] is [secret]");
  });

  it("takes it out as JSON and in Base64 too", () => {
    const secret = 'a"b\\c\nd';
    const encoded = Buffer.from(secret).toString("base64");
    expect(redact(`${JSON.stringify({ secret })} ${encoded}`, [secret])).toBe('{"secret":"[secret]"} [secret]');
  });

  it("leaves nothing of a secret that contains another", () => {
    expect(redact("swordfish", ["sword", "swordfish"])).toBe("[secret]");
  });

  it("leaves text alone that holds none, and does not redact words of one or two letters", () => {
    expect(redact("a plain text", ["", "a", "xyz"])).toBe("a plain text");
  });

  it("never lets a secret through", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 3 }), fc.string(), (before, secret, after) => {
        fc.pre(!"[secret]".includes(secret));
        expect(
          redact(before + secret + after, [secret])
            .split("[secret]")
            .join("\0"),
        ).not.toContain(secret);
      }),
    );
  });
});
