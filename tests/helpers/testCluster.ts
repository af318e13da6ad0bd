/** Hosts that can become a cluster, and the declarations of one. */
import { failoverCluster } from "../../provider/resources/failoverCluster";
import type { Resource, TestFabric, TestFabricOptions } from "./testFabric";

export const clusterName = "PROD";
const memory = "64GB";
const networkAdapters = [{ name: "NIC1" }, { name: "NIC2" }];

/** That many hosts HV1, HV2 …, with two shared disks and a share for a witness. */
export function clusterHosts(count: number): TestFabricOptions {
  const names = Array.from({ length: count }, (_, index) => `HV${index + 1}`);
  return {
    definition: {
      hosts: names.map((name) => ({
        name,
        os: "2022",
        domain: "fabrikam.test",
        processors: 16,
        memory,
        networkAdapters,
      })),
      sharedDisks: [
        { name: "data", size: "1TB", format: "NTFS", serialNumber: "SER-DATA", uniqueId: "600A0B80000F1D2E" },
        { name: "more", size: "1TB", serialNumber: "SER-MORE", uniqueId: "600A0B80000F1D30" },
        { name: "small", size: "1GB", format: "NTFS", serialNumber: "SER-SMALL", uniqueId: "600A0B80000F1D2F" },
      ],
      shares: ["\\\\FS01\\Witness"],
    },
  };
}

/** What resources of the cluster take as `cluster`. */
export function clusterIdentity(...nodes: readonly string[]) {
  return { name: clusterName, nodes };
}

/** A cluster of the hosts, made by the provider. */
export function createCluster(fabric: TestFabric, ...nodes: readonly string[]): Promise<Resource> {
  return fabric.create(failoverCluster, {
    name: clusterName,
    nodes,
    staticAddresses: ["10.0.1.50"],
    witness: { type: "FileShare", path: "\\\\FS01\\Witness" },
  });
}
