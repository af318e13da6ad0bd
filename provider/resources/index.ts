/** Every kind of resource, one line each. */
import type { Kind } from "../engine/kind";
import { clusterRole } from "./clusterRole";
import { failoverCluster } from "./failoverCluster";
import { hyperVHost } from "./hyperVHost";
import { virtualHardDisk } from "./virtualHardDisk";
import { virtualMachine } from "./virtualMachine";
import { virtualSwitch } from "./virtualSwitch";

export const kinds: Readonly<Record<string, Kind>> = {
  ClusterRole: clusterRole,
  FailoverCluster: failoverCluster,
  HyperVHost: hyperVHost,
  VirtualSwitch: virtualSwitch,
  VirtualHardDisk: virtualHardDisk,
  VirtualMachine: virtualMachine,
};
