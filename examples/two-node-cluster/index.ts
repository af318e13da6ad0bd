import { interpolate } from "@pulumi/pulumi";
import {
  ClusterDisk,
  ClusterRole,
  ClusterSharedVolume,
  FailoverCluster,
  HyperVHost,
  VirtualHardDisk,
  VirtualMachine,
  VirtualSwitch,
} from "hyperv-fabric";

/** The machines, and the node that each is placed on. */
const machines = {
  web1: "HV1",
  web2: "HV1",
  db1: "HV2",
};

const hosts = ["HV1", "HV2"].map(
  (name) => new HyperVHost(name, { name, features: ["Hyper-V", "Failover-Clustering"], liveMigrationEnabled: true }),
);

const switches = hosts.map(
  (host, index) =>
    new VirtualSwitch(`lan-${index + 1}`, {
      host: host.name,
      name: "lan",
      switchType: "External",
      netAdapterNames: ["NIC1"],
    }),
);

const cluster = new FailoverCluster("prod", {
  name: "PROD",
  nodes: hosts.map((host) => host.name),
  staticAddresses: ["10.0.1.50"],
  witness: { type: "FileShare", path: "\\\\FS01\\Witness" },
});

const disk = new ClusterDisk("data", {
  cluster: cluster.identity,
  serialNumber: "LUN-0001",
  format: { fileSystem: "NTFS", label: "Data" },
});

const volume = new ClusterSharedVolume("data", { cluster: cluster.identity, disk: disk.diskId });

for (const [name, ownerNode] of Object.entries(machines)) {
  const system = new VirtualHardDisk(`${name}-system`, {
    host: "HV1",
    cluster: cluster.identity,
    path: interpolate`${volume.path}\\${name}\\system.vhdx`,
    sizeBytes: "40GB",
  });

  const machine = new VirtualMachine(
    name,
    {
      host: "HV1",
      cluster: cluster.identity,
      name,
      path: volume.path,
      processor: { count: 2 },
      memory: { startupBytes: "4GB" },
      networkAdapters: { lan: { switchName: "lan" } },
      hardDrives: { "SCSI 0:0": { path: system.path } },
      state: "Running",
    },
    { dependsOn: switches },
  );

  new ClusterRole(name, {
    cluster: cluster.identity,
    vmId: machine.vmId,
    ownerNode,
    priority: name.startsWith("db") ? "high" : "medium",
  });
}
