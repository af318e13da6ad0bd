import fc from "fast-check";
import { isPlanError } from "../../../../provider/engine/planError";
import { virtualHardDisk } from "../../../../provider/resources/virtualHardDisk";

const path = "C:\\VMs\\web1.vhdx";
const GB = 2 ** 30;
const declared = { host: "HV1", path, sizeBytes: 40 * GB };
const context = { refused: new Set<string>(), owner: "shop/production", foundOn: "HV1", remembered: {} };
const web1 = { vmName: "web1", vmState: "Running", controllerType: "SCSI", path };

function record(disk: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) {
  return {
    VirtualHardDisk: {
      DiskIdentifier: "4A1C7B1E-0B4E-4C1D-9C57-3B9E4E6F1A02",
      Path: path,
      VhdType: "Dynamic",
      Size: 40 * GB,
      MinimumSize: null,
      BlockSize: 32 * 2 ** 20,
      LogicalSectorSize: 512,
      PhysicalSectorSize: 4096,
      ParentPath: "",
      ...disk,
    },
    ...rest,
  };
}

const plan = (values: Record<string, unknown>, observed: unknown) =>
  virtualHardDisk.plan({ ...declared, ...values }, observed, context);

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isPlanError(error)) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error("It was not refused.");
}

describe("the plan of a virtual disk", () => {
  it("makes a disk that is not there, between the marks of who makes it", () => {
    const steps = plan({ type: "Fixed" }, null);
    expect(steps.map(({ cmdlet }) => cmdlet)).toEqual(["New-IntentRecord", "New-DiskFile", "Set-IntentRecord"]);
    expect(steps[1]?.parameters).toEqual({ Path: path, Type: "Fixed", SizeBytes: 40 * GB });
    expect(steps[2]?.parameters).toMatchObject({ Id: { $ref: "New-DiskFile", property: "Id" } });
  });

  it("is empty for a disk that is as declared", () => {
    const size = fc.integer({ min: 1, max: 2 ** 20 }).map((sectors) => (sectors + 2 ** 13) * 4096);
    const sector = fc.constantFrom(512, 4096, undefined);
    fc.assert(
      fc.property(size, sector, fc.constantFrom("Dynamic", "Fixed"), (sizeBytes, physicalSectorSizeBytes, type) => {
        const observed = record({
          Size: sizeBytes,
          VhdType: type,
          PhysicalSectorSize: physicalSectorSizeBytes ?? 4096,
        });
        expect(plan({ sizeBytes, type, physicalSectorSizeBytes }, observed)).toEqual([]);
      }),
    );
  });

  it("takes a path in another spelling for the same", () => {
    expect(plan({}, record({ Path: "c:\\vms\\WEB1.VHDX" }))).toEqual([]);
  });

  it("resizes a disk on SCSI while its machine runs", () => {
    const steps = plan({ sizeBytes: 80 * GB }, record({}, { attachedTo: [web1] }));
    expect(steps).toMatchObject([{ cmdlet: "Resize-VHD", parameters: { Path: path, SizeBytes: 80 * GB } }]);
  });

  it("shrinks down to the minimum that the partitions need, and refuses less", () => {
    const observed = record({ MinimumSize: 20 * GB });
    expect(plan({ sizeBytes: 20 * GB }, observed)).toMatchObject([{ cmdlet: "Resize-VHD" }]);
    expect(refusalOf(() => plan({ sizeBytes: 19 * GB }, observed))).toBe(
      "refused sizeBytes: 40GB cannot become 19GB: its partitions need 20GB, the minimum; shrink them in the guest first",
    );
  });

  it("refuses to shrink a .vhd", () => {
    const vhd = "C:\\VMs\\web1.vhd";
    expect(refusalOf(() => plan({ path: vhd, sizeBytes: 20 * GB }, record({ Path: vhd })))).toContain(
      "only a .vhdx can",
    );
  });

  it("refuses to resize on IDE while the machine runs, and does it while the machine is off", () => {
    const ide = { ...web1, controllerType: "IDE" };
    expect(refusalOf(() => plan({ sizeBytes: 80 * GB }, record({}, { attachedTo: [ide] })))).toContain(
      'the virtual machine "web1" has it on an IDE controller and must be off for it',
    );
    expect(plan({ sizeBytes: 80 * GB }, record({}, { attachedTo: [{ ...ide, vmState: "Off" }] }))).toHaveLength(1);
  });

  it("refuses to resize under checkpoints, and names the machine", () => {
    const attachedTo = [{ ...web1, vmState: "Off", path: "C:\\VMs\\web1_1.avhdx" }];
    expect(refusalOf(() => plan({ sizeBytes: 80 * GB }, record({}, { attachedTo })))).toContain(
      'the virtual machine "web1" has checkpoints on it',
    );
  });

  it("converts a disk that nothing uses, and refuses while a machine has it", () => {
    expect(plan({ type: "Fixed" }, record({}, { attachedTo: [] }))).toMatchObject([
      {
        cmdlet: "Convert-DiskFile",
        parameters: { Path: path, Type: "Fixed", DiskIdentifier: "4A1C7B1E-0B4E-4C1D-9C57-3B9E4E6F1A02" },
      },
    ]);
    const attachedTo = [{ ...web1, vmState: "Off" }];
    expect(refusalOf(() => plan({ type: "Fixed" }, record({}, { attachedTo })))).toContain(
      'the virtual machine "web1" has the disk attached',
    );
  });

  it("keeps the declared block size through a conversion to Dynamic", () => {
    const observed = record({ VhdType: "Fixed", BlockSize: 0 }, { attachedTo: [] });
    expect(plan({ blockSizeBytes: 2 ** 20 }, observed)).toMatchObject([
      { cmdlet: "Convert-DiskFile", parameters: { BlockSizeBytes: 2 ** 20 } },
    ]);
  });

  it("goes on with a conversion that was interrupted, even when the disk looks as declared", () => {
    expect(plan({}, record({}, { conversionPending: true, attachedTo: [] }))).toMatchObject([
      { cmdlet: "Convert-DiskFile" },
    ]);
  });

  it("refuses what only a new disk can have", () => {
    expect(refusalOf(() => plan({ blockSizeBytes: 2 ** 20 }, record()))).toContain(
      "blockSizeBytes: the disk has 33554432",
    );
    expect(refusalOf(() => plan({ logicalSectorSizeBytes: 4096 }, record()))).toContain(
      "logicalSectorSizeBytes: the disk has 512",
    );
  });

  it("changes the physical sector size unless a machine uses the disk", () => {
    expect(plan({ physicalSectorSizeBytes: 512 }, record({}, { attachedTo: [] }))).toMatchObject([
      { cmdlet: "Set-VHD", parameters: { Path: path, PhysicalSectorSizeBytes: 512 } },
    ]);
    expect(refusalOf(() => plan({ physicalSectorSizeBytes: 512 }, record({}, { attachedTo: [web1] })))).toContain(
      'the virtual machine "web1" is Running and must be off for it',
    );
  });

  it("deletes exactly its file and takes the marks away, or only the marks when the file is to stay", () => {
    const marks = [
      ["Remove-IntentRecord", "DiskSuccession"],
      ["Remove-IntentRecord", "VirtualHardDisk"],
    ];
    const removal = (values: Record<string, unknown>) =>
      virtualHardDisk.remove(values, record()).map(({ cmdlet, parameters }) => [cmdlet, parameters["Kind"]]);
    expect(removal(declared)).toEqual([["Remove-DiskFile", undefined], ...marks]);
    const kept = { ...declared, deleteOnDestroy: false };
    expect(removal(kept)).toEqual(marks);
    expect([virtualHardDisk.keeps(declared), virtualHardDisk.keeps(kept)]).toEqual([false, true]);
  });
});

describe("a change of a declared virtual disk", () => {
  const costOf = (before: Record<string, unknown>, after: Record<string, unknown>) =>
    virtualHardDisk
      .diff({ ...declared, ...before }, { ...declared, ...after })
      .map(({ path: at, cost }) => `${at.join(".")} ${cost}`);

  it.each([
    [{}, { sizeBytes: 20 * GB }, ["sizeBytes inPlace"]],
    [{}, { type: "Fixed" }, ["type inPlace"]],
    [{}, { type: "Differencing", parentPath: "C:\\base.vhdx" }, ["type replace", "parentPath replace"]],
    [{}, { path: "C:\\VMs\\web2.vhdx" }, ["path replace"]],
    [{}, { path: "c:/vms/WEB1.vhdx" }, []],
    [{ blockSizeBytes: 2 ** 20 }, { blockSizeBytes: 2 ** 21 }, ["blockSizeBytes replace"]],
    [{}, { blockSizeBytes: 2 ** 21 }, ["blockSizeBytes inPlace"]],
    [{}, { deleteOnDestroy: false }, ["deleteOnDestroy inPlace"]],
  ])("from %j to %j costs %j", (before, after, costs) => {
    expect(costOf(before, after)).toEqual(costs);
  });
});
