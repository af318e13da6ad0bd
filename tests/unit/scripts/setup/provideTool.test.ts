import { missingToolMessage, provideTool } from "../../../../scripts/setup/provideTool.mjs";
import { POWERSHELL, PULUMI } from "../../../../scripts/setup/requirements.mjs";
import { SetupError } from "../../../../scripts/setup/setupError.mjs";
import { TemporaryFolder } from "../temporaryFolder";

const folder = new TemporaryFolder();

test("says what to install and how when there is no tool and no download", async () => {
  jest.spyOn(console, "error").mockImplementation();
  const tool = { ...POWERSHELL, name: "no-such-pwsh" };
  const noDownload = () => Promise.reject(new Error("https://mirror.example/hashes.sha256: HTTP 404 Not Found"));
  const providing = provideTool(tool, noDownload, ["Without access: use a mirror."], [folder.path()]);
  await expect(providing).rejects.toThrow(SetupError);
  await expect(providing).rejects.toThrow(
    missingToolMessage(
      tool,
      ["download failed: https://mirror.example/hashes.sha256: HTTP 404 Not Found"],
      ["Without access: use a mirror."],
    ),
  );
});

test("the message names the version, what was found, each system's way and the way out", () => {
  expect(missingToolMessage(PULUMI, ["/usr/bin/pulumi is version 3.100.0, older than 3.216.0"], ["Or ask."])).toBe(
    [
      "Pulumi 3.216.0 or newer is needed, and this machine has none that is usable:",
      "  - /usr/bin/pulumi is version 3.100.0, older than 3.216.0",
      'Install it so that "pulumi" is on PATH, and run the same command again:',
      "  Windows: winget install Pulumi.Pulumi",
      "  macOS:   brew install pulumi/tap/pulumi",
      "  Linux:   curl -fsSL https://get.pulumi.com | sh",
      "  others:  https://www.pulumi.com/docs/install/",
      "Or ask.",
    ].join("\n"),
  );
});
