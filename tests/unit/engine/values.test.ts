import fc from "fast-check";
import { recordOrEmpty } from "../../../provider/engine/isRecord";
import { bytes, formatBytes } from "../../../provider/engine/values/bytes";
import { onOff, seconds } from "../../../provider/engine/values/codecs";
import { macAddress } from "../../../provider/engine/values/macAddress";
import { freeText, name, sameName } from "../../../provider/engine/values/text";
import { normalisePath, samePath, windowsPath } from "../../../provider/engine/values/windowsPath";

const units = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30, TB: 2 ** 40 } as const;

describe("sizes", () => {
  const size = bytes();

  it("are the same with any unit, in any case, with space or without", () => {
    const amount = fc.integer({ min: 0, max: 60 });
    const unit = fc.constantFrom("B", "KB", "MB", "GB", "TB");
    const spelling = fc.constantFrom("", " ", "  ");
    const law = fc.property(amount, unit, spelling, fc.boolean(), (count, name, space, isLower) => {
      const text = `${count}${space}${name}`;
      expect(size.parse(isLower ? text.toLowerCase() : text)).toBe(count * units[name]);
    });
    fc.assert(law);
  });

  it("come back from the text that messages write, where that is exact", () => {
    const law = fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (count) => {
      const text = formatBytes(count);
      expect(size.parse(text.endsWith(" bytes") ? Number(text.replace(" bytes", "")) : text)).toBe(count);
    });
    fc.assert(law);
  });

  it.each(["", "8", "GB", "8 gigs", "-1GB", "1.3B", "1e3MB", Number.NaN, -1, 0.5, 2 ** 53])("refuse %j", (value) => {
    expect(size.safeParse(value).success).toBe(false);
  });

  it("hold their limits and their grain", () => {
    const limited = bytes({ minimum: units.MB, maximum: units.GB, multipleOf: 4096 });
    const law = fc.property(fc.integer({ min: 0, max: 2 * units.GB }), (count) => {
      const allowed = count >= units.MB && count <= units.GB && count % 4096 === 0;
      expect(limited.safeParse(count).success).toBe(allowed);
    });
    fc.assert(law);
  });
});

describe("MAC addresses", () => {
  const pairs = fc
    .array(fc.integer({ min: 0, max: 255 }), { minLength: 6, maxLength: 6 })
    .map(([first = 0, ...rest]) => [first & 0xfe, ...rest].map((byte) => byte.toString(16).padStart(2, "0")));

  it("are the same with any separator and in any case", () => {
    const law = fc.property(pairs, fc.constantFrom("", "-", ":", "."), fc.boolean(), (bytesOf, separator, isUpper) => {
      const text = bytesOf.join(separator);
      expect(macAddress().parse(isUpper ? text.toUpperCase() : text)).toBe(bytesOf.join("").toUpperCase());
    });
    fc.assert(law);
  });

  it.each(["", "00155D01020", "00155D0102033", "00155D01020G", "01155D010203"])("refuse %j", (text) => {
    expect(macAddress().safeParse(text).success).toBe(false);
  });
});

describe("paths", () => {
  const part = fc.stringMatching(/^[A-Za-z0-9 _.-]*[A-Za-z0-9_-]$/, { maxLength: 12 });
  const path = fc
    .tuple(fc.constantFrom("c:", "D:", "\\\\server\\share"), fc.array(part, { minLength: 1, maxLength: 4 }))
    .map(([root, parts]) => [root, ...parts].join("\\"));

  it("have one normal form, which is its own", () => {
    const law = fc.property(path, (text) => {
      const normal = windowsPath().parse(text);
      expect(windowsPath().parse(normal)).toBe(normal);
      expect(normalisePath(text.replaceAll("\\", "/"))).toBe(normal);
      expect(normalisePath(`${text}\\`)).toBe(normal);
    });
    fc.assert(law);
  });

  it("name the same file in any case and with slashes of any kind, and another file with another part", () => {
    const law = fc.property(path, part, (text, more) => {
      expect(samePath(text, text.toUpperCase().replaceAll("\\", "/"))).toBe(true);
      expect(samePath(text, `${text}\\${more}`)).toBe(false);
    });
    fc.assert(law);
  });

  it.each(["", "a.vhdx", "\\a", "C:a", "C:", "\\\\server", "C:\\..\\a", "C:\\a|b", "C:\\a:b", "C:\\a\nb"])(
    "refuse %j",
    (text) => {
      expect(windowsPath().safeParse(text).success).toBe(false);
    },
  );
});

describe("names and text", () => {
  it("are taken as they are, whatever the script", () => {
    const law = fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (text) => {
      const parsed = name().safeParse(text);
      expect(parsed.success ? parsed.data : text).toBe(text);
      expect(sameName(text, text)).toBe(true);
    });
    fc.assert(law);
    expect(freeText().parse("a\r\nb\tc")).toBe("a\r\nb\tc");
  });

  it.each(["", " a", "a ", "a\nb", "a\u0000", "x".repeat(101)])("refuse the name %j", (text) => {
    expect(name().safeParse(text).success).toBe(false);
  });
});

describe("codecs", () => {
  it("give back what they were given", () => {
    const law = fc.property(fc.boolean(), fc.integer({ min: 0, max: 10 ** 7 }), (flag, time) => {
      expect(onOff.fromHost(onOff.toHost(flag))).toBe(flag);
      expect(seconds.fromHost(recordOrEmpty(seconds.toHost(time))["value"])).toBe(time);
    });
    fc.assert(law);
  });

  it.each([
    ["01:00:00", 3600],
    ["1.00:00:00", 86_400],
    ["00:00:30.5000000", 30],
  ])("read the time %s", (text, expected) => {
    expect(seconds.fromHost(text)).toBe(expected);
  });
});
