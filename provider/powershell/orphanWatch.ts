/**
 * Notices that the process that started this one is gone. A killed CLI cannot tell its plugins, and a plugin that stays keeps its sessions,
 * and the hosts busy, for ever.
 */
import { readFileSync } from "node:fs";

const intervalMilliseconds = 1000;

/** A wrapper script, which waits for us and so outlives the one that started it. */
const shells = new Set(["sh", "bash", "dash", "ash", "zsh", "busybox"]);

/** Calls back once, when a process is gone that this one was started by, directly or through a shell. */
export function watchParents(onGone: () => void): void {
  const parent = process.ppid;
  const watched = new Set([parent, ...grandparents(parent)]);
  const timer = setInterval(() => {
    if (process.ppid !== parent || [...watched].some(isGone)) {
      clearInterval(timer);
      onGone();
    }
  }, intervalMilliseconds);
  timer.unref();
}

function grandparents(parent: number): readonly number[] {
  const found = processEntry(parent);
  if (found === undefined || !shells.has(found.name) || found.parent <= 1) {
    return [];
  }
  return [found.parent, ...grandparents(found.parent)];
}

/** Only Linux shows it in a file; elsewhere the parent itself is watched. */
function processEntry(id: number): { readonly name: string; readonly parent: number } | undefined {
  try {
    const match = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${String(id)}/stat`, "utf8"));
    return match === null ? undefined : { name: match[1] ?? "", parent: Number(match[2]) };
  } catch {
    return undefined;
  }
}

/** Whether no process has that id. */
export function isGone(id: number): boolean {
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    return typeof error === "object" && error !== null && "code" in error && error.code === "ESRCH";
  }
}
