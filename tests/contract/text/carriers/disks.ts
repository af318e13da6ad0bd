/** Virtual disks that carry texts in their paths, and others that have them as parents. */
import { z } from "zod";
import { virtualHardDisk } from "../../../../provider/resources/virtualHardDisk";
import type { TestFabric } from "../../../helpers/testFabric";
import { byHand } from "../../resources/byHand";
import type { Carrier, Place, Seen } from "../carrier";
import { hostileFileNames } from "../corpus";
import { inside } from "../seenIn";

const parentPath = (place: Place, text: string) => `C:\\Disks\\parent ${place}\\${text}.vhdx`;
export const childPath = (place: Place, text: string) => `C:\\Disks\\child ${place}\\${text}\\child.vhdx`;

/** The number of a parent or child, from its path. */
const placeIn = (path: string) => path.split("\\")[2]?.replace(/^\w+ /, "");

/** Looks at each file below the folders of parents or of children; the simulator gives a file by its path in the fabric. */
export function filesBelow(fabric: TestFabric, folders: "parent" | "child", look: string): Promise<readonly unknown[]> {
  const path = "'C:\\Disks\\' + (($_.FullName -split '[\\\\/]Disks[\\\\/]', 2)[1] -replace '/', '\\')";
  return byHand(
    fabric,
    "Get-ChildItem -LiteralPath C:\\Disks -Recurse -File | ForEach-Object -Process { " +
      `$path = ${path}; if ($path.StartsWith('C:\\Disks\\${folders} ')) { ${look} } }`,
  );
}

function seenAt<T>(
  found: readonly T[],
  made: Iterable<Place>,
  path: (one: T) => string,
  look: (one: T, place: Place) => Seen,
) {
  return new Map(
    [...made].map((place) => {
      const one = found.find((candidate) => placeIn(path(candidate)) === String(place));
      return [place, one === undefined ? {} : look(one, place)] as const;
    }),
  );
}

export const parentDisks: Carrier = {
  kind: virtualHardDisk,
  count: hostileFileNames.length,
  tracks: { "VirtualHardDisk.path": { texts: hostileFileNames, shift: 0, stays: true } },
  declared: ({ place, text }) => ({
    host: "HV1",
    path: parentPath(place, text("VirtualHardDisk.path")),
    sizeBytes: "1GB",
  }),
  async look(fabric, made) {
    const files = await filesBelow(fabric, "parent", "$path");
    return seenAt(
      z.array(z.string()).parse(files),
      made.keys(),
      (file) => file,
      (file, place) => ({ "VirtualHardDisk.path": inside(file, `C:\\Disks\\parent ${place}\\`, ".vhdx") }),
    );
  },
};

export const childDisks: Carrier = {
  kind: virtualHardDisk,
  count: hostileFileNames.length,
  tracks: {
    "VirtualHardDisk.path": { texts: hostileFileNames, shift: 0, stays: true },
    "VirtualHardDisk.parentPath": { texts: hostileFileNames, shift: 0, stays: true },
  },
  declared: ({ place, text }) => ({
    host: "HV1",
    path: childPath(place, text("VirtualHardDisk.path")),
    type: "Differencing",
    parentPath: parentPath(place, text("VirtualHardDisk.parentPath")),
  }),
  async look(fabric, made) {
    const seen = await filesBelow(fabric, "child", ", @($path, (Get-VHD -Path $path).ParentPath)");
    const files = z.array(z.tuple([z.string(), z.string().nullable()])).parse(seen);
    return seenAt(
      files,
      made.keys(),
      ([path]) => path,
      ([path, parent], place) => ({
        "VirtualHardDisk.path": inside(path, `C:\\Disks\\child ${place}\\`, "\\child.vhdx"),
        "VirtualHardDisk.parentPath": inside(parent, `C:\\Disks\\parent ${place}\\`, ".vhdx"),
      }),
    );
  },
};
