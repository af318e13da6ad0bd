/** The size of a volume: a file system rounds what it is given. */

/** NTFS leaves out less than a cluster, ReFS up to some hundred megabytes of a terabyte. */
const tolerated = 1 / 1000;

/** Whether a volume of that size is what was asked for. */
export function sameCapacity(left: unknown, right: unknown): boolean {
  return Math.abs(Number(left) - Number(right)) <= Number(right) * tolerated;
}
