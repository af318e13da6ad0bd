import { isAtLeast, versionIn } from "../../../../scripts/setup/version.mjs";

test("finds the version in what a tool prints", () => {
  expect(versionIn("v3.259.0\n")).toBe("3.259.0");
  expect(versionIn("PowerShell 7.6.6")).toBe("7.6.6");
  expect(versionIn("no version here")).toBeUndefined();
});

test.each([
  ["3.216.0", "3.216.0", true],
  ["3.259.0", "3.216.0", true],
  ["4.0.0", "3.216.0", true],
  ["3.99.9", "3.216.0", false],
  ["7.4.0", "7.4.1", false],
])("compares %s with the minimum %s by number", (version, minimum, expected) => {
  expect(isAtLeast(version, minimum)).toBe(expected);
});
