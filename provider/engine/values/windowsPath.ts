/** Absolute Windows paths: one spelling for what the file system takes as the same. */
import { z } from "zod";

const absolutePath = /^(?:[A-Za-z]:\\|\\\\[^\\]+\\[^\\]+)/;
const forbidden = /[<>"|?*\u0000-\u001f]/;
/** Names of devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;
const loneSurrogate = /\p{Surrogate}/u;

/** Backslashes only, no doubled or trailing ones, an upper-case drive letter. The case of names stays as it is. */
export function normalisePath(path: string): string {
  const slashes = path.replaceAll("/", "\\");
  const start = slashes.startsWith("\\\\") ? "\\\\" : "";
  const body = slashes.slice(start.length).replace(/\\{2,}/g, "\\");
  const trimmed = /^[A-Za-z]:\\$/.test(body) ? body : body.replace(/\\$/, "");
  return start + trimmed.replace(/^[a-z]:/, (drive) => drive.toUpperCase());
}

/** Whether two paths name the same file. */
export function samePath(left: unknown, right: unknown): boolean {
  if (typeof left !== "string" || typeof right !== "string") return left === right;
  return normalisePath(left).toLowerCase() === normalisePath(right).toLowerCase();
}

/** An absolute path on the host, local (`C:\\VMs`) or UNC; slashes of either kind. */
export function windowsPath() {
  return z.string().transform((path, context) => {
    const normal = normalisePath(path);
    const reason = absolutePath.test(normal)
      ? faultOfParts(normal.slice(2))
      : "is not absolute; start with a drive such as C:\\ or with \\\\server\\share";
    if (reason === undefined) return normal;
    context.addIssue({ code: "custom", message: `${JSON.stringify(path)} ${reason}` });
    return z.NEVER;
  });
}

/** Whether every node of a cluster reaches the path: it is on a Cluster Shared Volume or on a share. */
export function isOnSharedStorage(path: string): boolean {
  return /^(?:[A-Za-z]:\\ClusterStorage\\|\\\\)/i.test(normalisePath(path));
}

/** What is wrong with the part of a path behind its drive, or behind the beginning of a share. */
function faultOfParts(rest: string): string | undefined {
  const parts = rest.split("\\");
  if (forbidden.test(rest) || rest.includes(":") || loneSurrogate.test(rest))
    return "holds a character that Windows does not allow in a path";
  if (parts.some((part) => part === "." || part === "..")) return "holds . or ..; write the path out";
  if (parts.some((part) => /[. ]$/.test(part)))
    return "holds a name that ends with a dot or a blank, which Windows drops";
  const device = parts.find((part) => reserved.test(part));
  return device === undefined ? undefined : `holds the name ${device}, which Windows reserves for a device`;
}
