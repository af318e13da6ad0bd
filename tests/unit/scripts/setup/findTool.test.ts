import { findTool } from "../../../../scripts/setup/findTool.mjs";
import { TemporaryFolder } from "../temporaryFolder";

const folder = new TemporaryFolder();
const posixTest = process.platform === "win32" ? test.skip : test;

const tool = { name: "sample-tool", minimum: "7.4.0", companions: ["sample-tool-host"] };

function find() {
  return findTool(
    tool,
    ["first", "second"].map((name) => folder.path(name)),
  );
}

posixTest("finds the first tool in the order of the folders", async () => {
  const file = folder.program("first/sample-tool", "Sample 7.5.0");
  folder.program("first/sample-tool-host", "");
  folder.program("second/sample-tool", "Sample 7.6.0");
  expect(await find()).toEqual({ found: { file, version: "7.5.0", environment: {} } });
});

posixTest("passes over a tool that is too old", async () => {
  folder.program("first/sample-tool", "Sample 7.3.9");
  folder.program("first/sample-tool-host", "");
  const file = folder.program("second/sample-tool", "Sample 7.4.0");
  folder.program("second/sample-tool-host", "");
  expect(await find()).toMatchObject({ found: { file } });
});

posixTest("passes over a tool whose companions are neither beside it nor on PATH", async () => {
  folder.program("first/sample-tool", "Sample 7.4.0");
  const file = folder.program("second/sample-tool", "Sample 7.4.0");
  folder.program("second/sample-tool-host", "");
  expect(await find()).toMatchObject({ found: { file } });
});

posixTest("takes companions that lie beside the program that a pointer leads to", async () => {
  const file = folder.program("engine/sample-tool", "Sample 7.4.0");
  folder.program("engine/sample-tool-host.cmd", "");
  folder.file("first/sample-tool", "../engine/sample-tool");
  expect(await find()).toMatchObject({ found: { file } });
});

posixTest("says why nothing that it found is usable", async () => {
  const old = folder.program("first/sample-tool", "Sample 7.3.9");
  folder.program("first/sample-tool-host", "");
  folder.program("second/sample-tool-host", "");
  const mute = folder.program("second/sample-tool", "hello");
  expect(await find()).toEqual({
    rejected: [`${old} is version 7.3.9, older than 7.4.0`, `${mute} --version says no version`],
  });
});

posixTest("does not believe a file that does not run", async () => {
  folder.program("first/sample-tool-host", "");
  folder.program("first/sample-tool", '"; echo "broken loader" >&2; exit 3; echo "');
  expect(await find()).toEqual({ rejected: [`${folder.path("first/sample-tool")} does not start: broken loader`] });
});

posixTest("starts a tool without cultures where the system has no ICU", async () => {
  folder.program("first/sample-tool-host", "");
  folder.program(
    "first/sample-tool",
    '"; [ -z "$DOTNET_SYSTEM_GLOBALIZATION_INVARIANT" ] && echo "no valid ICU package" >&2 && exit 134; echo "Sample 7.4.0',
  );
  expect(await find()).toMatchObject({
    found: { environment: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } },
  });
});

test("finds nothing in folders that do not exist", async () => {
  expect(await find()).toEqual({ rejected: [] });
});
