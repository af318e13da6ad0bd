import type { PlanContext } from "../../../../provider/engine/kind";
import { bare, calls, plan, record, refusal, waiting, type Observed } from "./host";

describe("the features of a Hyper-V host", () => {
  it("are nothing to do when they are there", () => {
    expect(plan({}, record())).toEqual([]);
  });

  it("are installed with the tools, and settings wait until Hyper-V runs", () => {
    expect(calls(plan({ enhancedSessionMode: true }, record(bare)))).toEqual([
      ["Install-WindowsFeature", { Name: ["Hyper-V", "Hyper-V-PowerShell"], IncludeManagementTools: true }],
    ]);
  });

  it("are installed from a source, and without tools, where that is declared", () => {
    const changes = { includeManagementTools: false, featureSource: ["wim:D:\\sources\\install.wim:4"] };
    expect(calls(plan(changes, record(bare)))).toEqual([
      ["Install-WindowsFeature", { Name: ["Hyper-V"], Source: changes.featureSource }],
    ]);
  });

  it("are completed by tools that are missing", () => {
    const observed = record({ features: { "Hyper-V-PowerShell": "Available" }, settings: null });
    expect(calls(plan({}, observed))).toEqual([
      ["Install-WindowsFeature", { Name: ["Hyper-V-PowerShell"], IncludeManagementTools: true }],
    ]);
  });

  it("grow by what is new in the list, in any case, and ask for its PowerShell module", () => {
    expect(plan({ features: ["hyper-v", "failover-clustering"] }, record())[0]?.parameters).toEqual({
      Name: ["failover-clustering", "RSAT-Clustering-PowerShell"],
      IncludeManagementTools: true,
    });
  });

  it("stay when they are taken off the list", () => {
    expect(plan({ features: [] }, record({ features: { "Multipath-IO": "Installed" } }))).toEqual([]);
  });

  it("restart the host where they wait for it", () => {
    expect(plan({ rebootTimeoutSeconds: 99 }, record(waiting))).toEqual([
      {
        id: "Restart-HostComputer",
        cmdlet: "Restart-HostComputer",
        parameters: {},
        because: ["features"],
        effect: "hostRestart",
        restartSeconds: 99,
      },
    ]);
  });

  it("restart the host first where it takes no other feature before", () => {
    const observed = record({ ...waiting, features: { ...waiting.features, "Multipath-IO": "Available" } });
    const changes = { features: ["Hyper-V", "Multipath-IO"] };
    expect(plan(changes, observed)[0]?.cmdlet).toBe("Install-WindowsFeature");
    expect(plan(changes, observed, { refused: new Set(["features"]) })[0]?.cmdlet).toBe("Restart-HostComputer");
  });

  it.each<[string, Record<string, unknown>, Observed, Partial<PlanContext>, string]>([
    [
      "a restart that the policy forbids",
      { rebootPolicy: "never" },
      waiting,
      {},
      'restartForbidden: Hyper-V is installed, and the host must restart for it, but rebootPolicy is "never"',
    ],
    [
      "a feature with a typo",
      { features: ["Hyper-V", "Failover-Clusterin"] },
      {},
      {},
      'refused: features[1]: the host knows no feature "Failover-Clusterin"; did you mean "Failover-Clustering"?',
    ],
    [
      "a feature that nobody knows",
      { features: ["Mainframe-Emulation"] },
      {},
      {},
      "see Get-WindowsFeature on the host",
    ],
    [
      "a feature on its way out",
      {},
      { features: { "Hyper-V": "UninstallPending" } },
      {},
      "wrongState: Hyper-V was removed by hand",
    ],
    [
      "an installation that the restart undid",
      {},
      bare,
      { restarts: 1 },
      "wrongState: the host came back from its restart without Hyper-V",
    ],
    ["a host that waits for a restart after two", {}, waiting, { restarts: 2 }, "still waits for one"],
    ["a role without hypervisor", {}, { settings: null, hypervisor: false }, { restarts: 1 }, "no hypervisor runs"],
    ["a management service that is away for long", {}, { settings: null }, {}, "wrongState: Hyper-V does not answer"],
    [
      "a management service that is about to come",
      {},
      { settings: null, minutesUp: 1 },
      { restarts: 1 },
      "busy: Hyper-V has not answered yet",
    ],
    [
      "settings of a host without the role",
      { features: [], enhancedSessionMode: true },
      bare,
      {},
      "refused: enhancedSessionMode: the host has no Hyper-V",
    ],
  ])("end in a clear error: %s", (_what, changes, observed, context, message) => {
    expect(refusal(() => plan(changes, record(observed), context))).toContain(message);
  });

  it("may leave out Hyper-V, as on a host that only manages others", () => {
    expect(
      plan(
        { features: ["Failover-Clustering"] },
        record({
          ...bare,
          features: { ...bare.features, "Failover-Clustering": "Installed", "RSAT-Clustering-PowerShell": "Installed" },
        }),
      ),
    ).toEqual([]);
  });
});

describe("a host whose Windows cannot install features by name", () => {
  const { WindowsFeature, ...client } = record();

  it("is as declared when its Hyper-V runs", () => {
    expect(WindowsFeature).toBeDefined();
    expect(plan({}, client)).toEqual([]);
  });

  it("says what to do about anything else", () => {
    expect(refusal(() => plan({ features: ["Hyper-V", "Failover-Clustering"] }, client))).toContain(
      "features[1]: Microsoft Windows Server 2022 Datacenter cannot install",
    );
  });
});
