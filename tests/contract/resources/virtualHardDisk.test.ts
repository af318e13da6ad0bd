import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { TestFabric } from "../../helpers/testFabric";
import { byHand } from "./byHand";
import { describeLifeCycle } from "./lifeCycle";

const GB = 2 ** 30;
const declared = { host: "HV1", path: "C:\\Disks\\web1.vhdx", sizeBytes: "40GB" };

const files = (fabric: TestFabric) =>
  byHand(
    fabric,
    "if (Test-Path -LiteralPath 'C:\\Disks') { Get-ChildItem -LiteralPath 'C:\\Disks' | ForEach-Object -Process { $_.Name } }",
  );

const attach = (generation: 1 | 2) =>
  `$null = New-VM -Name web1 -Generation ${generation} -VHDPath 'C:\\Disks\\web1.vhdx'; Start-VM -Name web1`;

describeLifeCycle({
  kind: virtualHardDisk,
  declared,
  edited: { ...declared, type: "Fixed", sizeBytes: "60GB", physicalSectorSizeBytes: 512 },
  replaced: { ...declared, path: "C:\\Disks\\deeper\\web2.vhd" },
  drift: async (fabric) => {
    await byHand(fabric, "Resize-VHD -Path C:\\Disks\\web1.vhdx -SizeBytes 50GB");
  },
  vanish: async (fabric) => {
    await byHand(fabric, "Remove-Item -LiteralPath C:\\Disks\\web1.vhdx");
  },
  count: async (fabric) =>
    (
      await byHand(
        fabric,
        "if (Test-Path C:\\Disks) { Get-ChildItem -LiteralPath C:\\Disks -Recurse -File | ForEach-Object -Process { $_.Name } }",
      )
    ).length,
});

describe("a VirtualHardDisk on a simulated host", () => {
  let fabric: TestFabric;

  beforeEach(async () => {
    fabric = await TestFabric.open();
  });

  afterEach(async () => {
    await fabric.close();
  });

  it("leaves a file alone that somebody else made, and names it", async () => {
    await byHand(
      fabric,
      "$null = New-Item -ItemType Directory -Path C:\\Disks; $null = New-VHD -Path C:\\Disks\\web1.vhdx -SizeBytes 1GB",
    );
    await expect(fabric.create(virtualHardDisk, declared)).rejects.toThrow(/web1\.vhdx.*already/);
    expect(await byHand(fabric, "(Get-VHD -Path C:\\Disks\\web1.vhdx).Size")).toEqual([GB]);
  });

  it("grows on SCSI while its machine runs, and says on IDE that the machine must be off", async () => {
    const resource = await fabric.create(virtualHardDisk, declared);
    await byHand(fabric, attach(2));
    expect((await fabric.update(resource, { ...declared, sizeBytes: "80GB" })).outs["virtualSizeBytes"]).toBe(80 * GB);
    await byHand(fabric, `Remove-VM -VM (Stop-VM -Name web1 -TurnOff -Passthru) -Force; ${attach(1)}`);
    await expect(fabric.update(resource, { ...declared, sizeBytes: "90GB" })).rejects.toThrow(
      /sizeBytes.*"web1" has it on an IDE controller/,
    );
  });

  it("is neither converted nor deleted while a machine has it", async () => {
    const resource = await fabric.create(virtualHardDisk, declared);
    await byHand(fabric, attach(2));
    await expect(fabric.update(resource, { ...declared, type: "Fixed" })).rejects.toThrow(
      /"web1" has the disk attached/,
    );
    await expect(fabric.delete(resource)).rejects.toThrow(/belongs to the virtual machine 'web1'/);
    expect(await files(fabric)).toEqual(["web1.vhdx"]);
  });

  it("keeps a parent for as long as its child is there", async () => {
    const parent = await fabric.create(virtualHardDisk, declared);
    const child = await fabric.create(virtualHardDisk, {
      host: "HV1",
      path: "C:\\Disks\\child.vhdx",
      type: "Differencing",
      parentPath: declared.path,
    });
    expect(await fabric.differences(child)).toEqual([]);
    await expect(fabric.delete(parent)).rejects.toThrow(/child\.vhdx/);
    await fabric.delete(child);
    await fabric.delete(parent);
    expect(await files(fabric)).toEqual([]);
  });

  it("deletes no other disk that took its place", async () => {
    const resource = await fabric.create(virtualHardDisk, declared);
    await byHand(
      fabric,
      "Remove-Item -LiteralPath C:\\Disks\\web1.vhdx; $null = New-VHD -Path C:\\Disks\\web1.vhdx -SizeBytes 1GB",
    );
    await fabric.delete(resource);
    expect(await files(fabric)).toEqual(["web1.vhdx"]);
  });

  it("leaves the file with deleteOnDestroy: false", async () => {
    const resource = await fabric.create(virtualHardDisk, { ...declared, deleteOnDestroy: false });
    await fabric.delete(resource);
    expect(await files(fabric)).toEqual(["web1.vhdx"]);
  });

  it("leaves nothing beside the disk after the session was killed while it made it", async () => {
    await fabric.control.call("Add-FabricFault", { Cmdlet: "New-VHD", Action: "KillAfter" });
    const resource = await fabric.create(virtualHardDisk, declared);
    expect(await fabric.differences(resource)).toEqual([]);
    expect(await files(fabric)).toEqual(["web1.vhdx"]);
  });

  it("is made once when two stacks make it at the same time, and the other is told that it is there", async () => {
    await fabric.control.call("Set-FabricLatency", { Cmdlet: "New-VHD", Milliseconds: 500 });
    const other = fabric.anotherStack("other");
    const outcomes = await Promise.allSettled([fabric, other].map((stack) => stack.create(virtualHardDisk, declared)));
    await other.disconnect();
    const made = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : []));
    const refusals = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? String(outcome.reason) : []));
    expect(refusals).toEqual([expect.stringMatching(/web1.*already/)]);
    expect(await Promise.all(made.map((resource) => fabric.differences(resource)))).toEqual([[]]);
    expect(await files(fabric)).toEqual(["web1.vhdx"]);
  });

  it("finishes a conversion after the session was killed in it", async () => {
    const resource = await fabric.create(virtualHardDisk, declared);
    await fabric.control.call("Add-FabricFault", { Cmdlet: "Convert-VHD", Action: "KillAfter" });
    const fixed = await fabric.update(resource, { ...declared, type: "Fixed" });
    expect(await fabric.differences(fixed)).toEqual([]);
    expect(await files(fabric)).toEqual(["web1.vhdx"]);
  });

  it("puts the disk back when its file is missing and what lies beside it did not come from converting it", async () => {
    const resource = await fabric.create(virtualHardDisk, declared);
    await byHand(
      fabric,
      "Convert-VHD -Path C:\\Disks\\web1.vhdx -DestinationPath C:\\Disks\\web1.vhdx.hyperv-fabric-draft.vhdx -VHDType Fixed; " +
        "Move-Item -LiteralPath C:\\Disks\\web1.vhdx -Destination C:\\Disks\\web1.vhdx.hyperv-fabric-former.vhdx",
    );
    expect(await fabric.differences(resource)).toEqual([]);
    const after = await fabric.retry(resource, declared);
    expect(after.outs["diskIdentifier"]).toBe(resource.outs["diskIdentifier"]);
    expect(await files(fabric)).toEqual(["web1.vhdx"]);
  });
});
