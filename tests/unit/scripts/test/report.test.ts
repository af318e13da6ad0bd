import { counts, summary } from "../../../../scripts/test/report.mjs";

test("adds up what the stages came to", () => {
  const rows = [
    { name: "types", passed: 1, failed: 0, milliseconds: 3100 },
    { name: "unit", passed: 41, failed: 2, milliseconds: 1250 },
  ];
  expect(summary(rows, 4400)).toBe(
    [
      "types     3.1 s  1 passed, 0 failed",
      "unit      1.3 s  41 passed, 2 failed",
      "all       4.4 s  42 passed, 2 failed",
    ].join("\n"),
  );
});

test("the closing line has the form that pipelines read", () => {
  expect(counts({ passed: 42, failed: 0 })).toBe("42 passed, 0 failed");
});
