import { unknownValue } from "../../../../provider/engine/unknown";
import { hyperVHost } from "../../../../provider/resources/hyperVHost";

function complaints(inputs: Record<string, unknown>): readonly string[] {
  return hyperVHost
    .check({ name: "HV1", ...inputs })
    .failures.map(({ path, reason }) => `${path.join(".")}: ${reason}`);
}

describe("the check of a Hyper-V host", () => {
  it.each<[string, Record<string, unknown>]>([
    ["a name alone", {}],
    [
      "features by name",
      { features: ["Hyper-V", "Failover-Clustering", "FS-Data-Deduplication", "NET-Framework-45-Core"] },
    ],
    ["no features", { features: [] }],
    ["a range of addresses", { macAddressMinimum: "00-15-5D-01-00-00", macAddressMaximum: "00155d0100ff" }],
    ["a range that is not known yet", { macAddressMinimum: unknownValue, macAddressMaximum: "00155D0100FF" }],
    [
      "subnets of both families",
      { migrationNetworks: { "10.0.1.0/24": { priority: 1 }, "FD00:1::/64": {}, "0.0.0.0/0": {} } },
    ],
    ["limits", { maximumStorageMigrations: 0, resourceMeteringSaveInterval: 3600 }],
  ])("takes %s", (_what, inputs) => {
    expect(complaints(inputs)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a feature with a wildcard", { features: ["RSAT-*"] }, "features.0: is no name of a Windows feature"],
    ["a feature twice", { features: ["Hyper-V", "hyper-v"] }, 'features.1: names "hyper-v" twice'],
    ["half a range", { macAddressMinimum: "00155D010000" }, "macAddressMaximum: is required beside macAddressMinimum"],
    [
      "the other half",
      { macAddressMaximum: "00155D0100FF" },
      "macAddressMinimum: is required beside macAddressMaximum",
    ],
    [
      "a range upside down",
      { macAddressMinimum: "00155D0100FF", macAddressMaximum: "00155D010000" },
      "macAddressMinimum: 00155D0100FF is above",
    ],
    ["an address that is none", { macAddressMinimum: "x", macAddressMaximum: "00155D0100FF" }, "macAddressMinimum:"],
    ["a subnet without prefix", { migrationNetworks: { "10.0.1.0": {} } }, "is no subnet"],
    ["an address in a subnet", { migrationNetworks: { "10.0.1.7/24": {} } }, 'the subnet is "10.0.1.0/24"'],
    ["a prefix that is too long", { migrationNetworks: { "10.0.1.0/33": {} } }, "is no subnet"],
    ["numbers that are no address", { migrationNetworks: { "10.0.1.256/24": {} } }, "is no subnet"],
    ["an IPv6 subnet with two gaps", { migrationNetworks: { "fd00::1::/64": {} } }, "is no subnet"],
    ["a subnet twice", { migrationNetworks: { "FD00:1::/64": {}, "fd00:1::/64": {} } }, "names the same device"],
    [
      "an interval of minutes",
      { resourceMeteringSaveInterval: 600 },
      "resourceMeteringSaveInterval: is less than an hour",
    ],
    ["a relative folder", { virtualMachinePath: "VMs" }, "virtualMachinePath:"],
    ["a policy that there is not", { rebootPolicy: "always" }, "rebootPolicy:"],
  ])("refuses %s", (_what, inputs, complaint) => {
    expect(complaints(inputs)).toEqual([expect.stringContaining(complaint)]);
  });
});
