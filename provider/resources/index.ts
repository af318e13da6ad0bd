/** Every kind of resource, one line each. */
import type { Kind } from "../engine/kind";
import { clusterDisk } from "./clusterDisk";
import { clusterRole } from "./clusterRole";
import { clusterSharedVolume } from "./clusterSharedVolume";
import { failoverCluster } from "./failoverCluster";
import { hyperVHost } from "./hyperVHost";
import { virtualHardDisk } from "./virtualHardDisk";
import { virtualMachine } from "./virtualMachine";
import { virtualSwitch } from "./virtualSwitch";

export const kinds: Readonly<Record<string, Kind>> = {
  ClusterDisk: clusterDisk,
  ClusterRole: clusterRole,
  ClusterSharedVolume: clusterSharedVolume,
  FailoverCluster: failoverCluster,
  HyperVHost: hyperVHost,
  VirtualSwitch: virtualSwitch,
  VirtualHardDisk: virtualHardDisk,
  VirtualMachine: virtualMachine,
};
