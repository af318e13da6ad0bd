/** How much memory a process and all that it started take. Linux tells; other systems are not asked. */
import { readdirSync, readFileSync } from "node:fs";

/**
 * @typedef {object} ProcessEntry
 * @property {number} id
 * @property {number} parent
 * @property {string} command
 * @property {number} residentBytes now
 * @property {number} peakBytes the most that it ever had
 */

export const canLook = process.platform === "linux";

/**
 * The process and its descendants; the list is empty when it is gone.
 *
 * @param {number} root
 * @returns {ProcessEntry[]}
 */
export function readTree(root) {
  const parents = new Map(processIds().map((id) => [id, parentIn(readEntry(id, "stat"))]));
  return treeOf(root, parents).flatMap((id) => {
    const status = readEntry(id, "status");
    const command = readEntry(id, "cmdline").replaceAll("\0", " ").trim();
    return status === "" ? [] : [{ id, parent: parents.get(id) ?? 0, command, ...memoryIn(status) }];
  });
}

/**
 * @param {number} root
 * @param {ReadonlyMap<number, number>} parents by id
 * @returns {number[]}
 */
export function treeOf(root, parents) {
  const found = parents.has(root) ? [root] : [];
  for (const above of found) {
    for (const [id, parent] of parents) if (parent === above) found.push(id);
  }
  return found;
}

/**
 * The parent in the content of /proc/<id>/stat. The command's name stands in brackets and may hold anything.
 *
 * @param {string} stat
 */
export function parentIn(stat) {
  return Number(/^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1] ?? 0);
}

/**
 * @param {string} status the content of /proc/<id>/status
 */
export function memoryIn(status) {
  const kibibytes = (/** @type {string} */ name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1] ?? 0);
  return { residentBytes: kibibytes("VmRSS") * 1024, peakBytes: kibibytes("VmHWM") * 1024 };
}

function processIds() {
  return canLook
    ? readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : [];
}

/**
 * @param {number} id
 * @param {"stat" | "status" | "cmdline"} name
 */
function readEntry(id, name) {
  try {
    return readFileSync(`/proc/${String(id)}/${name}`, "utf8");
  } catch {
    return "";
  }
}
