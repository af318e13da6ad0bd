/** Every property that takes text takes any text that the host can have, and nothing but that property feels it. */
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { virtualSwitch } from "../../../provider/resources/virtualSwitch";
import { TestFabric } from "../../helpers/testFabric";
import { hostileNames, plainTexts } from "./corpus";
import { journeys } from "./journeys";
import { closedProperties, hostNames, knownToTheHost } from "./otherProperties";
import { stringPropertiesOf } from "./stringProperties";

const kinds = [hyperVHost, virtualSwitch, virtualHardDisk, virtualMachine];

const definition = {
  hosts: [
    {
      name: "HV1",
      networkAdapters: [...plainTexts, ...hostileNames].map((name) => ({ name, description: `card ${name}` })),
    },
  ],
};

it("no property that takes text is left out", () => {
  const treated = [
    ...journeys.flatMap(({ properties }) => properties),
    ...closedProperties.map(({ property }) => property),
    ...knownToTheHost.map(({ property }) => property),
    ...hostNames,
  ];
  const all = kinds.flatMap((kind) => stringPropertiesOf(kind).map((path) => `${kind.name}.${path}`));
  expect([...new Set(treated)].sort()).toEqual([...all].sort());
});

describe("hostile text", () => {
  let fabric: TestFabric;

  beforeAll(async () => {
    fabric = await TestFabric.open({ definition });
  });

  afterAll(async () => {
    await fabric.close();
  });

  it.each(journeys.map((journey) => [journey.properties.join(", "), journey] as const))(
    "comes back byte for byte from %s, and takes no cmdlet more than plain text",
    async (_properties, { properties, texts, prepare, walk }) => {
      await prepare?.(fabric);
      await walk(fabric, plainTexts[0]);
      await fabric.clearCalls();
      await walk(fabric, plainTexts[1]);
      const usual = await fabric.changes();
      for (const text of texts) {
        await fabric.clearCalls();
        const seen = await walk(fabric, text);
        expect(seen).toEqual(Object.fromEntries(properties.map((property) => [property, text])));
        expect([text, await fabric.changes()]).toEqual([text, usual]);
      }
    },
  );

  it("reaches the installation of features as it stands", async () => {
    await fabric.clearCalls();
    const features = ["Hyper-V", "FS-FileServer"];
    const created = fabric.create(hyperVHost, { name: "HV1", features, featureSource: hostileNames });
    await created.catch(() => undefined);
    const [install] = await fabric.calls("Install-WindowsFeature");
    expect(install?.Parameters).toMatchObject({ Source: hostileNames });
  });

  it.each(knownToTheHost)("is refused by the host in $property, and nothing else happens", async ({ declared }) => {
    const base = { host: "HV1", name: "web" };
    const resource = await fabric.create(virtualMachine, base);
    for (const text of hostileNames.slice(0, 3)) {
      await fabric.clearCalls();
      await expect(fabric.update(resource, { ...base, ...declared(text) })).rejects.toThrow(
        'VirtualMachine "web" on HV1',
      );
      expect(await fabric.changes()).toHaveLength(1);
      expect(await fabric.differences(resource)).toEqual([]);
    }
    await fabric.delete(resource);
  });

  it.each(["$(Stop-Computer)'\"", "..\\..\\HV1"])("is no host: %s", async (host) => {
    await fabric.clearCalls();
    await expect(fabric.create(virtualMachine, { host, name: "web" })).rejects.toThrow(/host: .* has no host/);
    expect(await fabric.calls()).toEqual([]);
  });
});
