import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { TestFabric } from "../../helpers/testFabric";
import { byHand } from "./byHand";
import { describeLifeCycle } from "./lifeCycle";

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

const drives = ["C", "D"].map((letter) => ({ letter, size: "1TB" }));
const host = { name: "HV1", domain: "corp.example", drives };

describe("a HyperVHost that is a bare server", () => {
  let fabric: TestFabric;

  beforeEach(async () => {
    fabric = await TestFabric.open({ definition: { hosts: [{ ...host, features: [] }] } });
  });

  afterEach(async () => {
    await fabric.close();
  });

  it("gets the role, restarts once for it, gets its settings, and keeps all of it when its resource goes", async () => {
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
    await fabric.clearCalls();
    await fabric.retry(resource, resource.inputs);
    await fabric.delete(resource);
    expect(await fabric.changes()).toEqual([]);
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
});

describeLifeCycle({
  kind: hyperVHost,
  hosts: { definition: { hosts: [host] } },
  declared: settings,
  edited: {
    ...settings,
    liveMigrationEnabled: false,
    migrationNetworks: { "10.0.2.0/24": { priority: 5 }, "fd00:1::/64": {} },
    virtualMachinePath: "D:\\Machines",
  },
  drift: async (fabric) => {
    await byHand(fabric, "Set-VMHost -MaximumStorageMigrations 7; Remove-VMMigrationNetwork -Subnet 10.0.1.0/24");
  },
  count: async (fabric) => (await fabric.control.call("Get-FabricHost")).length,
  // Deleting it is to stop managing the host.
  remaining: 1,
});
