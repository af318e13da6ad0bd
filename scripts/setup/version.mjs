const DIGITS = /\d+\.\d+\.\d+/;

/**
 * The first version number in what a tool prints about itself.
 *
 * @param {string} text
 * @returns {string | undefined}
 */
export function versionIn(text) {
  return DIGITS.exec(text)?.[0];
}

/**
 * @param {string} version
 * @param {string} minimum
 */
export function isAtLeast(version, minimum) {
  const have = version.split(".").map(Number);
  const want = minimum.split(".").map(Number);
  for (const [index, wanted] of want.entries()) {
    const difference = (have[index] ?? 0) - wanted;
    if (difference !== 0) {
      return difference > 0;
    }
  }
  return true;
}
