/** The folders of a host go through all texts that a folder can have. */
import { hyperVHost } from "../../../provider/resources/hyperVHost";
import { hostileFileNames } from "./corpus";
import type { Runner } from "./relay";

export const hostFolders: Runner = {
  kind: hyperVHost,
  legs: {
    "HyperVHost.virtualMachinePath": {
      texts: hostileFileNames,
      shift: 0,
      seen: "(Get-VMHost).VirtualMachinePath.Substring('C:\\VMs\\'.Length)",
    },
    "HyperVHost.virtualHardDiskPath": {
      texts: hostileFileNames,
      shift: 1,
      seen: "(Get-VMHost).VirtualHardDiskPath.Substring('C:\\Disks\\'.Length)",
    },
  },
  texts: (text) => ({
    virtualMachinePath: `C:\\VMs\\${text("HyperVHost.virtualMachinePath")}`,
    virtualHardDiskPath: `C:\\Disks\\${text("HyperVHost.virtualHardDiskPath")}`,
  }),
};
