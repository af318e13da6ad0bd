import { hyperVHost } from "../../../../provider/resources/hyperVHost";
import { bare, declared, record, waiting } from "./host";

describe("what a host says of itself", () => {
  it("keeps a declaration that it fulfils", () => {
    const said = {
      ...declared,
      features: ["hyper-v"],
      macAddressMinimum: "00155D010000",
      macAddressMaximum: "00155D0100FF",
    };
    expect(hyperVHost.asObserved(said, record())).toEqual(said);
  });

  it("shows features that are gone, tools that are gone, and settings that differ", () => {
    const said = { ...declared, features: ["Hyper-V", "Multipath-IO"], enhancedSessionMode: true };
    const observed = record({ features: { "Hyper-V-PowerShell": "Available" } });
    expect(hyperVHost.asObserved(said, observed)).toEqual({
      name: "HV1",
      features: ["Hyper-V"],
      includeManagementTools: false,
      enhancedSessionMode: false,
    });
  });

  it("becomes outputs, also before Hyper-V runs", () => {
    const outputs = {
      logicalProcessorCount: 16,
      memoryCapacityBytes: 2 ** 36,
      operatingSystem: "Microsoft Windows Server 2022 Datacenter",
      osVersion: "10.0.20348",
      osBuild: "20348",
      fullyQualifiedDomainName: "HV1.corp.example",
      pendingReboot: false,
    };
    expect(hyperVHost.outputs(record(), "HV1")).toEqual({
      ...outputs,
      supportedVirtualMachineVersions: ["9.0", "10.0"],
      defaultVirtualMachineVersion: "10.0",
    });
    expect(hyperVHost.outputs(record(bare), "HV1")).toEqual({
      ...outputs,
      supportedVirtualMachineVersions: [],
      defaultVirtualMachineVersion: undefined,
    });
  });

  it.each<[string, unknown, boolean | undefined]>([
    ["a feature that is to come", record(waiting), true],
    [
      "a feature that is to go, and that nobody declared",
      record({ features: { "Multipath-IO": "UninstallPending" } }),
      true,
    ],
    ["features whose files are gone", record({ features: { "Multipath-IO": "Removed" } }), false],
    ["a client, which does not tell", { ...record(), WindowsFeature: undefined }, undefined],
  ])("tells from %s whether a restart is due", (_what, observed, due) => {
    expect(hyperVHost.outputs(observed, "HV1")["pendingReboot"]).toBe(due);
  });

  it("identifies it by its name in lower case", () => {
    expect(hyperVHost.id(record(), declared)).toBe("hv1");
  });
});

describe("the end of a host's resource", () => {
  it("takes nothing away, and does not even ask the host", () => {
    expect(hyperVHost.removable).toBe(false);
    expect(hyperVHost.remove(declared, record())).toEqual([]);
  });
});
