/** Two resources of one program that would be the same object: one has it, and the other is refused. */
import type { Operations } from "../../../provider/lifecycle/operations";
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import { TestFabric } from "../../helpers/testFabric";

interface Case {
  readonly kind: Kind;
  readonly one: Values;
  /** The same object, in other words. */
  readonly same: Values;
  readonly property: string;
}

const cases: readonly (readonly [string, Case])[] = [
  {
    kind: virtualMachine,
    one: { host: "HV1", name: "web1" },
    same: { host: "hv1", name: "WEB1", notes: "the other" },
    property: "name",
  },
  {
    kind: virtualSwitch,
    one: { host: "HV1", name: "lan", switchType: "Internal" },
    same: { host: "HV1", name: "Lan", switchType: "Internal", notes: "the other" },
    property: "name",
  },
  {
    kind: virtualHardDisk,
    one: { host: "HV1", path: "C:\\Disks\\web1.vhdx", sizeBytes: "1GB" },
    same: { host: "HV1", path: "c:\\disks\\WEB1.vhdx", sizeBytes: "2GB" },
    property: "path",
  },
].map((entry) => [entry.kind.name, entry] as const);

describe("two resources of one program that are the same object", () => {
  let fabric: TestFabric;
  let operations: Operations;

  beforeAll(async () => {
    fabric = await TestFabric.open({ sessions: 2 });
  });

  beforeEach(() => {
    operations = fabric.operations;
  });

  afterAll(async () => {
    await fabric.close();
  });

  const checked = (kind: Kind, inputs: Values, older: Values = {}) => operations.check(kind, older, inputs).inputs;

  describe.each(cases)("%s", (_name, { kind, one, same, property }) => {
    const refusal = new RegExp(`^${kind.name} .*: ${property}: another resource of this program is ${kind.name} `);

    it("at once: one is made, the other says that it is there already", async () => {
      const outcomes = await Promise.allSettled(
        [one, same].map((inputs) => operations.create(kind, checked(kind, inputs))),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
      const [made, refused] = outcomes;
      expect(refused).toMatchObject({ reason: { message: expect.stringMatching(refusal) } });
      if (made?.status !== "fulfilled") return;
      await fabric.operations.delete(kind, made.value.id, made.value.outs);
    });

    it("of which one is there since an earlier run", async () => {
      const inputs = checked(kind, one);
      const { id, outs } = await operations.create(kind, inputs);
      operations = fabric.operations;
      checked(kind, one, inputs);
      await fabric.clearCalls();
      await expect(operations.create(kind, checked(kind, same))).rejects.toThrow(refusal);
      expect(await fabric.changes()).toEqual([]);
      await fabric.operations.delete(kind, id, outs);
    });

    it("but one after the other: what is replaced makes room for what replaces it", async () => {
      const inputs = checked(kind, one);
      const before = await operations.create(kind, inputs);
      operations = fabric.operations;
      checked(kind, one, inputs);
      expect(operations.diff(kind, before.id, before.outs, inputs).changes).toBe(false);
      await operations.delete(kind, before.id, before.outs);
      const after = await operations.create(kind, checked(kind, same));
      await fabric.operations.delete(kind, after.id, after.outs);
    });
  });

  it("is found out when the older of them is looked at after the new one took its machine", async () => {
    const inputs = checked(virtualMachine, { host: "HV1", name: "web1" });
    const { id, outs } = await operations.create(virtualMachine, inputs);
    operations = fabric.operations;
    const taken = await operations.create(virtualMachine, checked(virtualMachine, { host: "HV1", name: "web1" }));
    expect(taken.id).toBe(id);
    const renamed = checked(virtualMachine, { host: "HV1", name: "web2" }, inputs);
    expect(() => operations.diff(virtualMachine, id, outs, renamed)).toThrow(/another resource of this program/);
    await fabric.operations.delete(virtualMachine, id, outs);
  });

  it("is no obstacle to another try of one that failed", async () => {
    const lost = checked(virtualMachine, {
      host: "HV1",
      name: "web1",
      networkAdapters: { lan: { switchName: "lna" } },
    });
    await expect(operations.create(virtualMachine, lost)).rejects.toThrow(/no virtual switch 'lna'/);
    const { id, outs } = await operations.create(
      virtualMachine,
      checked(virtualMachine, { host: "HV1", name: "web1" }),
    );
    await fabric.operations.delete(virtualMachine, id, outs);
  });

  it("are one where a resource got another name in the program, also after a refresh", async () => {
    const inputs = checked(virtualMachine, { host: "HV1", name: "web1" });
    const { id, outs } = await operations.create(virtualMachine, inputs);
    operations = fabric.operations;
    const { props = {} } = await operations.read(virtualMachine, id, outs);
    expect(operations.diff(virtualMachine, id, props, inputs).changes).toBe(false);
    const renamed = await operations.create(virtualMachine, checked(virtualMachine, inputs));
    expect(renamed.id).toBe(id);
    await operations.delete(virtualMachine, id, props);
    expect((await fabric.machines()).map(({ Id }) => Id)).toEqual([id]);
    await fabric.operations.delete(virtualMachine, id, renamed.outs);
  });

  it("leaves nothing behind", async () => {
    expect(await fabric.machines()).toEqual([]);
  });
});
