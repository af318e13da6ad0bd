import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { downloadPowerShell } from "../../../../scripts/setup/downloadPowerShell.mjs";
import { findTool } from "../../../../scripts/setup/findTool.mjs";
import { FileServer } from "../fileServer";
import { TemporaryFolder } from "../temporaryFolder";

const ARCHIVE = "/v7.6.6/powershell-7.6.6-linux-x64.tar.gz";
const HASHES = "/v7.6.6/hashes.sha256";

const folder = new TemporaryFolder();
const server = new FileServer();
const posixTest = process.platform === "win32" ? test.skip : test;

function install(releases = server.address) {
  return downloadPowerShell({
    version: "7.6.6",
    folder: folder.path("tools/pwsh-7.6.6"),
    releases,
    machine: { platform: "linux", architecture: "x64", musl: false },
  });
}

/** An archive like a release's: without the execute bit. */
function archive() {
  chmodSync(folder.program("content/pwsh", "PowerShell 7.6.6"), 0o644);
  folder.file("content/Modules/readme.txt", "modules");
  execFileSync("tar", ["-czf", folder.path("made.tar.gz"), "-C", folder.path("content"), "."]);
  return readFileSync(folder.path("made.tar.gz"));
}

function publish(content: Buffer, hashed = content) {
  const hash = createHash("sha256").update(hashed).digest("hex").toUpperCase();
  server.files.set(ARCHIVE, content);
  server.files.set(HASHES, Buffer.from(`${hash} *${ARCHIVE.slice("/v7.6.6/".length)}\r\n`));
}

function installed() {
  return existsSync(folder.path("tools")) ? readdirSync(folder.path("tools")) : [];
}

test("installs a release whose archive has the published hash", async () => {
  publish(archive());
  await install(`${server.address}/`);
  expect(installed()).toEqual(["pwsh-7.6.6"]);
  expect(readdirSync(folder.path("tools/pwsh-7.6.6")).sort()).toEqual(["Modules", "pwsh"]);
});

posixTest("makes what it installed executable", async () => {
  publish(archive());
  await install();
  const tool = { name: "pwsh", minimum: "7.4.0", companions: [] };
  expect(await findTool(tool, [folder.path("tools/pwsh-7.6.6")])).toMatchObject({ found: { version: "7.6.6" } });
});

test("replaces what was there", async () => {
  folder.file("tools/pwsh-7.6.6/broken", "");
  publish(archive());
  await install();
  expect(readdirSync(folder.path("tools/pwsh-7.6.6")).sort()).toEqual(["Modules", "pwsh"]);
});

test("refuses a damaged archive and leaves nothing behind", async () => {
  const good = archive();
  publish(Buffer.concat([good, Buffer.from("x")]), good);
  await expect(install()).rejects.toThrow(/is damaged: its SHA-256 is [0-9a-f]{64}, the release says [0-9a-f]{64}/);
  expect(installed()).toEqual([]);
});

test("refuses an archive that cannot be unpacked and leaves nothing behind", async () => {
  publish(Buffer.from("not an archive"));
  await expect(install()).rejects.toThrow(/tar/);
  expect(installed()).toEqual([]);
});

test("leaves what was there when the download fails", async () => {
  folder.file("tools/pwsh-7.6.6/pwsh", "");
  await expect(install()).rejects.toThrow(`${server.address}${HASHES}: HTTP 404 Not Found`);
  expect(installed()).toEqual(["pwsh-7.6.6"]);
  expect(readdirSync(folder.path("tools/pwsh-7.6.6"))).toEqual(["pwsh"]);
});

test("says which archive is missing", async () => {
  publish(archive());
  server.files.delete(ARCHIVE);
  await expect(install()).rejects.toThrow(`${server.address}${ARCHIVE}: HTTP 404 Not Found`);
  expect(installed()).toEqual([]);
});

test("says what the network said", async () => {
  const { address } = server;
  await server.close();
  await expect(install(address)).rejects.toThrow(/hashes\.sha256: .*ECONNREFUSED/);
  expect(installed()).toEqual([]);
});
