/**
 * What a program reads off a resource.
 *
 * The SDK keeps its own globals until the process ends.
 *
 * @jest-environment-options { "globalsCleanup": "off" }
 */
import * as pulumi from "@pulumi/pulumi";
import { VirtualMachine } from "../../../sdk";

const valueOf = <T>(output: pulumi.Output<T>) => new Promise<T>((resolve) => output.apply(resolve));

describe("a virtual machine in a program", () => {
  let machine: VirtualMachine;

  beforeAll(async () => {
    const newResource = ({ inputs }: pulumi.runtime.MockResourceArgs) => ({
      id: "id",
      state: { ...inputs, vmId: "an id" },
    });
    await pulumi.runtime.setMocks({ newResource, call: () => ({}) });
    machine = new VirtualMachine("web", { host: "HV1", name: "web", notes: undefined });
  });

  it("has what was declared", async () => {
    expect(await valueOf(machine.name)).toBe("web");
  });

  it("has what the host says", async () => {
    expect(await valueOf(machine.vmId)).toBe("an id");
  });

  it.each([
    [undefined, true],
    [false, false],
  ])("whose program says %s to being deleted before it is replaced has %s", (declared, expected) => {
    let seen: boolean | undefined;
    const look: pulumi.ResourceTransformation = ({ opts }) => {
      const custom: pulumi.CustomResourceOptions = pulumi.mergeOptions({}, opts);
      seen = custom.deleteBeforeReplace;
      return undefined;
    };
    const options = declared === undefined ? {} : { deleteBeforeReplace: declared };
    new VirtualMachine("other", { host: "HV1", name: "other" }, { ...options, transformations: [look] });
    expect(seen).toBe(expected);
  });

  it.each(["path", "notes", "processor"] as const)(
    "has an output without a value for %s, which was left out",
    async (name) => {
      expect(pulumi.Output.isInstance(machine[name])).toBe(true);
      expect(await valueOf<unknown>(machine[name])).toBeUndefined();
    },
  );
});
