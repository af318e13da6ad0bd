/** The most memory that the processes of a run took, looked at again and again. */
import { canLook, readTree } from "./processTree.mjs";

/**
 * @typedef {object} Memory
 * @property {number} providerBytes of the process that runs the provider: its own record of the most it had
 * @property {number} powerShellBytes of all PowerShell processes together, at the worst moment that was seen
 * @property {number} treeBytes of everything: CLI, language host, program, provider, PowerShell; pages that they share count each time
 */

const intervalMilliseconds = 200;

/** Starts the process in which the SDK serves dynamic providers. */
const ofProvider = /@pulumi[/\\]pulumi[/\\]cmd[/\\]dynamic-provider/;
const ofPowerShell = /^\S*pwsh(\s|$)/;

export class MemoryWatch {
  #timer;
  #root;
  /** @type {Memory | undefined} */
  #most = canLook ? { providerBytes: 0, powerShellBytes: 0, treeBytes: 0 } : undefined;

  /** @param {number} root id of the process at the top */
  constructor(root) {
    this.#root = root;
    this.#timer = setInterval(() => this.#look(), intervalMilliseconds);
  }

  /** @returns {Memory | undefined} nothing where the system does not tell */
  end() {
    clearInterval(this.#timer);
    return this.#most;
  }

  #look() {
    if (this.#most === undefined) return;
    const tree = readTree(this.#root);
    const now = memoryOf(tree);
    this.#most = {
      providerBytes: Math.max(this.#most.providerBytes, now.providerBytes),
      powerShellBytes: Math.max(this.#most.powerShellBytes, now.powerShellBytes),
      treeBytes: Math.max(this.#most.treeBytes, now.treeBytes),
    };
  }
}

/**
 * @param {readonly import("./processTree.mjs").ProcessEntry[]} tree
 * @returns {Memory}
 */
export function memoryOf(tree) {
  const powerShell = tree.filter(({ command }) => ofPowerShell.test(command));
  const provider = tree.filter(({ command }) => ofProvider.test(command));
  return {
    providerBytes: Math.max(0, ...provider.map(({ peakBytes }) => peakBytes)),
    powerShellBytes: resident(powerShell),
    treeBytes: resident(tree),
  };
}

/** @param {readonly import("./processTree.mjs").ProcessEntry[]} entries */
function resident(entries) {
  return entries.reduce((sum, { residentBytes }) => sum + residentBytes, 0);
}
