import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { TestFabric } from "../../helpers/testFabric";

const declared = { name: "HV1" };
const settings = {
  ...declared,
  virtualMachinePath: "D:\\VMs",
  macAddressMinimum: "00155D010000",
  macAddressMaximum: "00155D0101FF",
  maximumStorageMigrations: 4,
  liveMigrationEnabled: true,
  migrationAuthenticationType: "Kerberos",
  migrationPerformanceOption: "SMB",
  migrationNetworks: { "10.0.1.0/24": { priority: 1 }, "10.0.2.0/24": {} },
  numaSpanningEnabled: false,
  enhancedSessionMode: true,
  resourceMeteringSaveInterval: 7200,
};

const hostWith = (host: Record<string, unknown>) => ({
  definition: {
    hosts: [
      {
        name: "HV1",
        domain: "corp.example",
        drives: [
          { letter: "C", size: "1TB" },
          { letter: "D", size: "1TB" },
        ],
        ...host,
      },
    ],
  },
});

describe("a HyperVHost that is a bare server", () => {
  let fabric: TestFabric;

  beforeEach(async () => {
    fabric = await TestFabric.open(hostWith({ features: [] }));
  });

  afterEach(async () => {
    await fabric.close();
  });

  it("gets the role, restarts once for it, and then its settings", async () => {
    const resource = await fabric.create(hyperVHost, { ...settings, features: ["Hyper-V", "Failover-Clustering"] });
    expect(resource.id).toBe("hv1");
    expect(resource.outs).toMatchObject({
      fullyQualifiedDomainName: "HV1.corp.example",
      logicalProcessorCount: 16,
      osBuild: "20348",
    });
    expect(await fabric.differences(resource)).toEqual([]);
    const changes = await fabric.changes();
    expect(changes.filter((cmdlet) => /Install|Restart/.test(cmdlet))).toEqual([
      "Install-WindowsFeature",
      "Restart-Computer",
    ]);
  });

  it("is not restarted against its policy, keeps what was installed, and goes on when it may", async () => {
    const never = { ...declared, rebootPolicy: "never", enhancedSessionMode: true };
    const failure = await fabric.create(hyperVHost, never).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      id: "hv1",
      message: expect.stringContaining('rebootPolicy is "never"'),
      properties: { pendingReboot: true },
    });
    expect(await fabric.changes()).toEqual(["Install-WindowsFeature"]);

    const half = { kind: hyperVHost, id: "hv1", inputs: never, outs: {} };
    const resource = await fabric.retry(half, { ...never, rebootPolicy: "ifNeeded" });
    expect(await fabric.differences(resource)).toEqual([]);
    expect(resource.outs).toMatchObject({ pendingReboot: false });
  });

  it("names a feature that the host does not know", async () => {
    await expect(
      fabric.create(hyperVHost, { ...declared, features: ["Hyper-V", "Failover-Clusterin"] }),
    ).rejects.toThrow(
      'features[1]: the host knows no feature "Failover-Clusterin"; did you mean "Failover-Clustering"?',
    );
    expect(await fabric.changes()).toEqual([]);
  });
});

describe("a HyperVHost that has the role", () => {
  let fabric: TestFabric;

  beforeAll(async () => {
    fabric = await TestFabric.open(hostWith({}));
  });

  afterAll(async () => {
    await fabric.close();
  });

  it("is set in place, is not touched by a second up, shows drift, and stays as it is when its resource goes", async () => {
    let resource = await fabric.create(hyperVHost, settings);
    expect(await fabric.differences(resource)).toEqual([]);
    await fabric.clearCalls();
    await fabric.retry(resource, settings);
    expect(await fabric.changes()).toEqual([]);

    const edited = {
      ...settings,
      liveMigrationEnabled: false,
      migrationNetworks: { "10.0.2.0/24": { priority: 5 }, "fd00:1::/64": {} },
      virtualMachinePath: "D:\\Machines",
    };
    resource = await fabric.update(resource, edited);
    expect(await fabric.differences(resource)).toEqual([]);

    await fabric.control.script(
      "& { $env:HYPERV_FABRIC_HOST = 'HV1'; Import-Module -Name Hyper-V; Set-VMHost -MaximumStorageMigrations 7 }",
    );
    expect(await fabric.differences(resource)).toEqual(["maximumStorageMigrations"]);
    await fabric.clearCalls();
    await fabric.delete(resource);
    expect(await fabric.changes()).toEqual([]);
  });
});
