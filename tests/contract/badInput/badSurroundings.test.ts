/** What a declaration takes for granted and the host does not have: said before anything is changed. */
import { PartialFailure } from "../../../provider/lifecycle/partialFailure";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import { TestFabric, type Resource } from "../../helpers/testFabric";
import { byHand } from "../resources/byHand";

const machine = { host: "HV1", name: "web1" };
const disk = (path: string) => ({ ...machine, hardDrives: { "SCSI 0:0": { path } } });

/** The one error of an operation. */
async function failureOf(operation: Promise<unknown>): Promise<Error> {
  const error = await operation.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("it did not fail");
  return error;
}

describe("what the host lacks is one error that names resource and property, before anything is changed", () => {
  let fabric: TestFabric;

  beforeAll(async () => {
    fabric = await TestFabric.open();
    await byHand(
      fabric,
      "$null = New-VMSwitch -Name lan -SwitchType Private; $null = New-VM -Name db1 -Generation 2 -NewVHDPath C:\\Disks\\db1.vhdx -NewVHDSizeBytes 1GB",
    );
  });

  afterAll(async () => {
    await fabric.close();
  });

  beforeEach(async () => {
    await fabric.clearCalls();
  });

  it.each([
    [
      "a host that nobody knows",
      { ...machine, host: "HV9" },
      /^VirtualMachine "web1" on HV9: host: the simulated fabric in .* has no host "HV9"; it has "HV1"\. Name one of these/,
    ],
    [
      "a switch that does not exist",
      { ...machine, networkAdapters: { lan: { switchName: "lna" } } },
      /^VirtualMachine "web1" on HV1: .* networkAdapters\.lan\.switchName: This host has no virtual switch 'lna'; it has 'lan'\. Name one of these/,
    ],
    [
      "a disk that does not exist",
      disk("C:\\Disks\\web1.vhdx"),
      /^VirtualMachine "web1" on HV1: .* hardDrives\["SCSI 0:0"\]\.path: This host has no file 'C:\\Disks\\web1\.vhdx'\. Put it there first/,
    ],
    [
      "an image that does not exist",
      { ...machine, dvdDrives: { "SCSI 0:1": { path: "C:\\ISO\\setup.iso" } } },
      /^VirtualMachine "web1" on HV1: .* dvdDrives\["SCSI 0:1"\]\.path: This host has no file 'C:\\ISO\\setup\.iso'/,
    ],
    [
      "a disk that another machine has",
      disk("c:/disks/DB1.vhdx"),
      /^VirtualMachine "web1" on HV1: .* hardDrives\["SCSI 0:0"\]\.path: The disk 'C:\\disks\\DB1\.vhdx' belongs to the virtual machine 'db1'\. Detach it there first, or name another disk\.$/,
    ],
    [
      "a name that is taken",
      { host: "HV1", name: "DB1" },
      /^VirtualMachine "DB1" on HV1: name: the host has one already, with the id [-0-9a-f]+, and this stack did not make it\. Choose another name, or remove the existing VirtualMachine\.$/,
    ],
  ])("%s", async (_what, declared, message) => {
    const failure = await failureOf(fabric.create(virtualMachine, declared));
    expect(failure.message).toMatch(message);
    expect(failure).not.toBeInstanceOf(PartialFailure);
    expect(await fabric.changes()).toEqual([]);
    expect((await fabric.machines()).map(({ Name }) => Name)).toEqual(["db1"]);
    expect(await fabric.marks("HV1")).toEqual([]);
  });

  it("a path that a file has already", async () => {
    const declared = { host: "HV1", path: "C:\\Disks\\db1.vhdx", sizeBytes: "2GB" };
    const { message } = await failureOf(fabric.create(virtualHardDisk, declared));
    expect(message).toMatch(
      /^VirtualHardDisk "C:\\Disks\\db1\.vhdx" on HV1: path: the host has one already.* Choose another path/,
    );
    expect(await fabric.changes()).toEqual([]);
  });

  it("a switch name that is taken", async () => {
    const { message } = await failureOf(
      fabric.create(virtualSwitch, { host: "HV1", name: "lan", switchType: "Internal" }),
    );
    expect(message).toMatch(/^VirtualSwitch "lan" on HV1: name: the host has one already/);
    expect(await fabric.changes()).toEqual([]);
  });

  it("a name of its own, by which alone Windows sets performance monitoring", async () => {
    const twin = { host: "HV1", name: "twin" };
    const monitored = { processor: { perfmon: ["pmu"] } };
    const resource = await fabric.create(virtualMachine, twin);
    await byHand(fabric, "$null = New-VM -Name twin -NoVHD");
    const failure = await failureOf(fabric.update(resource, { ...twin, ...monitored }));
    expect(failure.message).toMatch(
      /setting processor\.perfmon: .* the host has 2 virtual machines with the name 'twin'/,
    );
    for (const name of ["tw[ei]n", "tw`in"]) {
      const { message } = await failureOf(fabric.update(resource, { host: "HV1", name, ...monitored }));
      expect(message).toContain(`, and the name '${name}' is a pattern of other names.`);
    }
    await fabric.delete(resource);
    await byHand(fabric, "Remove-VM -Name twin -Force");
  });

  describe("and a machine that exists stays as it is", () => {
    const running = { ...machine, networkAdapters: { lan: { switchName: "lan" } }, state: "Running" };
    let resource: Resource;

    beforeAll(async () => {
      resource = await fabric.create(virtualMachine, running);
    });

    it.each([
      [
        "when it is plugged into a switch that does not exist",
        { ...running, networkAdapters: { lan: { switchName: "lna" } } },
        "networkAdapters.lan.switchName: This host has no virtual switch 'lna'",
      ],
      [
        "when it gets the disk of another",
        { ...running, ...disk("C:\\Disks\\db1.vhdx"), processor: { count: 4 } },
        `hardDrives["SCSI 0:0"].path: The disk 'C:\\Disks\\db1.vhdx' belongs to the virtual machine 'db1'`,
      ],
      [
        "when it gets the name of another",
        { ...running, name: "db1", notes: "new" },
        "name: The name 'db1' is taken on this host, by the VirtualMachine with the id",
      ],
    ])("%s", async (_what, edited, message) => {
      const failure = await failureOf(fabric.update(resource, edited));
      expect(failure.message).toContain(message);
      // Pulumi keeps what the host has.
      expect(failure).toMatchObject({ id: resource.id, properties: { name: "web1", state: "Running" } });
      expect(await fabric.changes()).toEqual([]);
      expect(await fabric.differences(resource)).toEqual([]);
      expect(await fabric.machine("web1")).toMatchObject({ State: "Running", Starts: 1, Stops: 0, TurnOffs: 0 });
    });
  });
});
