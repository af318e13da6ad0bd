/** Rules over several properties of a cluster shared volume. */
import type { Failure } from "../../engine/check";
import type { Claim } from "../../engine/kind";
import type { Values } from "../../engine/property";
import { claimsInCluster } from "../clusterIdentity";

type Rule = (declared: Values, complete: Values) => readonly Failure[];

const oneMode: Rule = ({ maintenance, redirectedAccess }) =>
  maintenance === true && redirectedAccess === true
    ? [{ path: ["redirectedAccess"], reason: "has no meaning with maintenance: nobody reaches the volume then" }]
    : [];

export const sharedVolumeRules: readonly Rule[] = [oneMode];

/** A disk is one volume, and a folder below C:\ClusterStorage leads to one. */
export const sharedVolumeClaims = (declared: Values): readonly Claim[] =>
  claimsInCluster(declared, {
    disk: (disk) => `the volume on the disk ${disk}`,
    name: (name) => `the volume name ${name}`,
    mountPointName: (folder) => `the folder C:\\ClusterStorage\\${folder}`,
  });
