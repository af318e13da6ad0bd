/** What a declaration of a machine in a cluster must say right before anything is changed. */
import fc from "fast-check";
import { formatFailure } from "../../../../provider/engine/check";
import type { Values } from "../../../../provider/engine/property";
import { unknownValue } from "../../../../provider/engine/unknown";
import { virtualMachine } from "../../../../provider/resources/virtualMachine";

const cluster = { name: "PROD", nodes: ["HV1", "hv2.fabrikam.test"] };
const base: Values = { host: "HV1", cluster, name: "web1", path: "C:\\ClusterStorage\\Volume1" };

const failures = (declared: Values) => virtualMachine.check({ ...base, ...declared }).failures.map(formatFailure);
const drives = (property: "hardDrives" | "dvdDrives", path: string) => ({ [property]: { "SCSI 0:0": { path } } });

const tail =
  "is on storage that only one node reaches; a machine in a cluster needs a path below C:\\ClusterStorage or on a share";

describe("the rules of a machine in a cluster", () => {
  it.each<[string, Values]>([
    ["a folder on a volume of the cluster", {}],
    ["a volume in any spelling", { path: "c:/clusterstorage/Volume1/" }],
    ["a folder on a share", { path: "\\\\FS01\\VMs" }],
    ["no folder: the node knows where it puts machines", { path: undefined }],
    ["a folder that is not known yet", { path: unknownValue }],
    ["a disk on a volume", drives("hardDrives", "C:\\ClusterStorage\\Volume2\\web1.vhdx")],
    ["a disk that is not known yet", drives("hardDrives", unknownValue)],
    ["disks that are not known yet", { hardDrives: unknownValue }],
    ["an image on a share", drives("dvdDrives", "\\\\FS01\\ISO\\setup.iso")],
    ["an empty DVD drive", drives("dvdDrives", "")],
    ["an image that is not known yet", drives("dvdDrives", unknownValue)],
    ["a cluster that is not known yet", { cluster: unknownValue, host: "HV9", path: "C:\\VMs" }],
    ["a node by its short name", { host: "hv2" }],
    ["a node by its full name", { host: "HV1.fabrikam.test" }],
    ["a host that is not known yet", { host: unknownValue }],
    ["nodes that are not known yet", { host: "HV9", cluster: { name: "PROD", nodes: ["HV1", unknownValue] } }],
  ])("accept %s", (_what, declared) => {
    expect(failures(declared)).toEqual([]);
  });

  it.each<[string, Values, string]>([
    ["a folder of one node", { path: "C:\\VMs" }, `path: "C:\\\\VMs" ${tail}`],
    [
      "the folder of the volumes itself, which is on the system drive",
      { path: "C:\\ClusterStorage" },
      `path: "C:\\\\ClusterStorage" ${tail}`,
    ],
    [
      "a folder that only begins like that of the volumes",
      { path: "C:\\ClusterStorageOld\\Volume1" },
      `path: "C:\\\\ClusterStorageOld\\\\Volume1" ${tail}`,
    ],
    [
      "a disk of one node",
      drives("hardDrives", "D:\\web1.vhdx"),
      `hardDrives["SCSI 0:0"].path: "D:\\\\web1.vhdx" ${tail}`,
    ],
    [
      "an image of one node",
      drives("dvdDrives", "C:\\ISO\\setup.iso"),
      `dvdDrives["SCSI 0:0"].path: "C:\\\\ISO\\\\setup.iso" ${tail}`,
    ],
    [
      "a host that is no node",
      { host: "HV9" },
      'host: "HV9" is none of the nodes of the cluster, HV1, hv2.fabrikam.test',
    ],
  ])("refuse %s", (_what, declared, failure) => {
    expect(failures(declared)).toEqual([failure]);
  });

  it("say nothing of a machine in no cluster", () => {
    const alone = { cluster: undefined, host: "HV9", path: "C:\\VMs", ...drives("dvdDrives", "C:\\ISO\\setup.iso") };
    expect(failures(alone)).toEqual([]);
  });

  it("name each file of one node, and no other, wherever it is declared", () => {
    const folders = fc.constantFrom("C:\\VMs", "D:\\", "C:\\ClusterStorage\\Volume1", "\\\\FS01\\VMs");
    const isLocal = (folder: string) => folder === "C:\\VMs" || folder === "D:\\";
    fc.assert(
      fc.property(
        folders,
        fc.array(folders, { maxLength: 4 }),
        fc.array(folders, { maxLength: 4 }),
        (path, hard, dvd) => {
          const devices = (list: readonly string[], location: number, ending: string) =>
            Object.fromEntries(
              list.map((folder, index) => [`SCSI 0:${location + index}`, { path: `${folder}\\${index}.${ending}` }]),
            );
          const declared = { ...base, path, hardDrives: devices(hard, 0, "vhdx"), dvdDrives: devices(dvd, 10, "iso") };
          const named = virtualMachine.check(declared).failures.map((failure) => failure.path.join(" "));
          const expected = [
            ...(isLocal(path) ? ["path"] : []),
            ...hard.flatMap((folder, index) => (isLocal(folder) ? [`hardDrives SCSI 0:${index} path`] : [])),
            ...dvd.flatMap((folder, index) => (isLocal(folder) ? [`dvdDrives SCSI 0:${10 + index} path`] : [])),
          ];
          expect(named.sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});
