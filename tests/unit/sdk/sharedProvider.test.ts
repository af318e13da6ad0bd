/**
 * Pulumi serialises a provider object once: all resources of a kind must give it the same one.
 *
 * The SDK keeps its own globals until the process ends.
 *
 * @jest-environment-options { "globalsCleanup": "off" }
 */
import * as pulumi from "@pulumi/pulumi";
import { serializeFunction } from "@pulumi/pulumi/runtime/closure/serializeClosure";
import { kinds } from "../../../provider/resources";
import * as sdk from "../../../sdk";

jest.mock("@pulumi/pulumi/runtime/closure/serializeClosure", () => ({ serializeFunction: jest.fn() }));

const serialise = jest.mocked(serializeFunction);
const classes = Object.entries(sdk).filter(([, value]) => value.prototype instanceof pulumi.dynamic.Resource);

describe("the classes of the sdk", () => {
  beforeAll(async () => {
    await pulumi.runtime.setMocks({ newResource: ({ inputs }) => ({ id: "id", state: inputs }), call: () => ({}) });
  });

  it("are one for each kind", () => {
    expect(classes.map(([name]) => name).sort()).toEqual(Object.keys(kinds).sort());
  });

  it.each(classes)("give Pulumi one provider object for every %s", (_name, resource) => {
    serialise.mockReset().mockResolvedValue({ text: "", exportName: "handler", containsSecrets: false });
    for (const name of ["one", "two"]) Reflect.construct(resource, [name, {}]);
    expect(serialise).toHaveBeenCalledTimes(1);
  });
});
