/** Two hosts, a cluster of them with a shared volume, and for each machine a disk there and a role. */
import {
  diskPath,
  machineName,
  machineValues,
  nodes,
  storageSwitchName,
  switchName,
  volumePath,
} from "./declarations.mjs";

/**
 * @param {import("./declare.mjs").Declare} declare
 * @param {import("./declarations.mjs").Settings} settings
 */
export function declareCluster(declare, settings) {
  const features = ["Hyper-V", "Failover-Clustering"];
  const hosts = nodes.map((name) => declare("HyperVHost", name, { name, features, liveMigrationEnabled: true }));
  const switches = nodes.flatMap((host) => {
    const lan = { host, name: switchName, switchType: "External", netAdapterNames: ["NIC1"] };
    const san = { host, name: storageSwitchName, switchType: "Private" };
    return [
      declare("VirtualSwitch", `${host}-${switchName}`, lan, hosts),
      declare("VirtualSwitch", `${host}-${storageSwitchName}`, san, hosts),
    ];
  });
  const prod = declare(
    "FailoverCluster",
    "prod",
    {
      name: "PROD",
      nodes,
      staticAddresses: ["10.0.1.50"],
      witness: { type: "FileShare", path: "\\\\FS01\\Witness" },
    },
    hosts,
  );
  const cluster = { name: prod.output("name"), nodes: prod.output("nodes") };
  const format = { fileSystem: "NTFS", label: "Data" };
  const data = declare("ClusterDisk", "data", { cluster, serialNumber: "LUN-0001", format });
  const volume = declare("ClusterSharedVolume", "data", { cluster, disk: data.output("id") });
  for (let index = 0; index < settings.size; index += 1) {
    const name = machineName(index);
    const host = nodes[index % nodes.length];
    const system = declare(
      "VirtualHardDisk",
      `${name}-system`,
      { host, cluster, path: diskPath(volumePath, index), sizeBytes: "40GB" },
      [volume],
    );
    const drives = { hardDrives: { "SCSI 0:0": { path: system.output("path") } } };
    const machine = { host, cluster, path: volumePath, ...machineValues(settings, index), ...drives };
    const made = declare("VirtualMachine", name, machine, switches);
    declare("ClusterRole", name, { cluster, vmId: made.output("id"), ownerNode: host, priority: "medium" });
  }
}
