/** The life of any resource, told once and run for every kind. */
import type { Kind } from "../../../provider/engine/kind";
import type { Values } from "../../../provider/engine/property";
import { TestFabric, type Resource, type TestFabricOptions } from "../../helpers/testFabric";

export interface LifeCycle {
  readonly kind: Kind;
  /** The hosts; one, when left out. */
  readonly hosts?: TestFabricOptions;
  /** What must exist before. */
  readonly prepare?: (fabric: TestFabric) => Promise<void>;
  readonly declared: Values;
  /** The declaration after an edit that is possible in place. */
  readonly edited: Values;
  /** The declaration after an edit that needs a new object; left out where there is none. */
  readonly replaced?: Values;
  /** Changes the object behind the provider's back, with the control module or plain cmdlets. */
  readonly drift: (fabric: TestFabric, resource: Resource) => Promise<void>;
  /** Removes the object behind the provider's back; left out where it cannot be removed. */
  readonly vanish?: (fabric: TestFabric, resource: Resource) => Promise<void>;
  /** How many objects of the kind the fabric has, seen from outside. */
  readonly count: (fabric: TestFabric) => Promise<number>;
  /** How many remain after the delete. @default 0 */
  readonly remaining?: number;
}

export function describeLifeCycle({
  kind,
  hosts,
  prepare,
  declared,
  edited,
  replaced,
  drift,
  vanish,
  count,
  remaining = 0,
}: LifeCycle): void {
  describe(`the life of a ${kind.name}`, () => {
    let fabric: TestFabric;
    let resource: Resource;

    beforeAll(async () => {
      fabric = await TestFabric.open(hosts);
      await prepare?.(fabric);
    });

    afterAll(async () => {
      await fabric.close();
    });

    it("is created as declared", async () => {
      resource = await fabric.create(kind, declared);
      expect(await count(fabric)).toBe(1);
      expect(await fabric.differences(resource)).toEqual([]);
    });

    it("is not touched by a second up", async () => {
      await fabric.clearCalls();
      resource = await fabric.update(resource, declared);
      expect(await fabric.changes()).toEqual([]);
    });

    it("is changed in place and keeps its id", async () => {
      const { id } = resource;
      resource = await fabric.update(resource, edited);
      expect(resource.id).toBe(id);
      expect(await fabric.differences(resource)).toEqual([]);
    });

    it("goes back to what it was", async () => {
      resource = await fabric.update(resource, declared);
      expect(await fabric.differences(resource)).toEqual([]);
      expect(await count(fabric)).toBe(1);
    });

    it("shows what was changed behind its back, and the next up takes it back", async () => {
      await drift(fabric, resource);
      const read = await fabric.operations.read(kind, resource.id, resource.outs);
      expect(kind.diff(read.props ?? {}, resource.inputs)).not.toEqual([]);
      resource = await fabric.update({ ...resource, outs: read.props ?? {} }, declared);
      expect(await fabric.differences(resource)).toEqual([]);
    });

    if (replaced !== undefined) {
      it("is replaced where it cannot be changed", async () => {
        const old = resource.id;
        resource = await fabric.update(resource, replaced);
        expect(resource.id).not.toBe(old);
        expect(await count(fabric)).toBe(1);
        expect(await fabric.differences(resource)).toEqual([]);
      });
    }

    it("is deleted without a trace", async () => {
      await fabric.delete(resource);
      expect(await count(fabric)).toBe(remaining);
    });

    it("is deleted a second time without complaint", async () => {
      await expect(fabric.delete(resource)).resolves.toBeUndefined();
    });

    if (vanish !== undefined) {
      it("is gone after a refresh when somebody removed it", async () => {
        resource = await fabric.create(kind, declared);
        await vanish(fabric, resource);
        expect(await fabric.operations.read(kind, resource.id, resource.outs)).toEqual({});
      });
    }
  });
}
