/**
 * Values cross the pipe unharmed, in both directions, whatever the locale of the process.
 *
 * @jest-environment node
 */
import fc from "fast-check";
import { z } from "zod";
import type { Session } from "../../../provider/powershell/session";
import { echo, openSession, resultOf, soon } from "../../helpers/sessions";

/** PowerShell's tables of names know no case, and Windows PowerShell has none for a name without letters. */
const key = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((name) => !/[$\0]/.test(name) && name !== "__proto__");

/** Numbers that both sides hold exactly. */
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, min: -1e300, max: 1e300 }).map((value) => Number(value.toPrecision(15)) + 0),
);

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    number,
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }).map((date) => date.toJSON()),
  ),
  value: fc.oneof(
    { depthSize: "small" },
    tie("leaf"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(key, tie("value")), {
        maxLength: 4,
        selector: ([name]) => name.toLowerCase().toUpperCase().normalize(),
      })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

const echoed = z.object({ echo: z.unknown() });

describe.each([
  ["C", { LANG: "C", LC_ALL: "C" }],
  ["tr_TR.UTF-8", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
])("in the locale %s", (_, variables) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(variables);
  });

  afterAll(() => session.end());

  async function there(sent: unknown): Promise<unknown> {
    return echoed.parse(resultOf(await session.invoke(echo(sent), soon))).echo;
  }

  it("any JSON value with any text comes back as it was sent", async () => {
    await fc.assert(
      fc.asyncProperty(value, async (sent) => {
        expect(await there(sent)).toEqual(sent);
      }),
      { numRuns: 60 },
    );
  });

  it("text that looks like something else stays text", async () => {
    const sent = [
      "2024-01-31T00:00:00Z",
      "/Date(0)/",
      "\\/Date(0)\\/",
      "=",
      "==x",
      "1e5",
      "true",
      "null",
      "",
      " ",
      "\ufeff",
      "\u0000",
      "\u2028",
      "a\r\nb",
    ];
    expect(await there(sent)).toEqual(sent);
  });

  it("lists of none and of one stay lists", async () => {
    expect(await there([[], [[]], [1], { a: [] }])).toEqual([[], [[]], [1], { a: [] }]);
  });
});

describe("a large value", () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({ LANG: "C" });
  });

  afterAll(() => session.end());

  it("of 5 MB comes back whole", async () => {
    const line = "\u{1f600} gr\u00fc\u00df \u4e2d\u6587 \u202eabc\u202c \u0301";
    const sent = Array.from({ length: 3500 }, (_, index) => line.repeat(50) + String(index));
    expect(Buffer.byteLength(JSON.stringify(sent))).toBeGreaterThan(5_000_000);
    expect(resultOf(await session.invoke(echo(sent), soon))).toMatchObject({ echo: sent });
  });
});
