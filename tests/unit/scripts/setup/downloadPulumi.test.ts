import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { downloadPulumi } from "../../../../scripts/setup/downloadPulumi.mjs";
import { TemporaryFolder } from "../temporaryFolder";

const folder = new TemporaryFolder();

test("installs the wanted version into the folder", async () => {
  await downloadPulumi({
    version: "3.259.0",
    folder: folder.path("tools/pulumi-3.259.0"),
    install: (version, root) => writeFile(path.join(root, "pulumi"), version),
  });
  expect(readdirSync(folder.path("tools"))).toEqual(["pulumi-3.259.0"]);
  expect(readdirSync(folder.path("tools/pulumi-3.259.0"))).toEqual(["pulumi"]);
});

test("leaves nothing behind when the installer fails half-way", async () => {
  const installing = downloadPulumi({
    version: "3.259.0",
    folder: folder.path("tools/pulumi-3.259.0"),
    install: async (version, root) => {
      await writeFile(path.join(root, "pulumi"), version);
      throw new Error("Failed to download https://get.pulumi.com/install.sh: fetch failed");
    },
  });
  await expect(installing).rejects.toThrow("fetch failed");
  expect(existsSync(folder.path("tools/pulumi-3.259.0"))).toBe(false);
  expect(readdirSync(folder.path("tools"))).toEqual([]);
});
