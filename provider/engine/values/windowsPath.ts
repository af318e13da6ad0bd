/** Absolute Windows paths: one spelling for what the file system takes as the same. */
import { z } from "zod";

const absolutePath = /^(?:[A-Za-z]:\\|\\\\[^\\]+\\[^\\]+)/;
const forbidden = /[<>"|?*\u0000-\u001f]/;

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
    const rest = normal.slice(2);
    const reason = !absolutePath.test(normal)
      ? "is not absolute; start with a drive such as C:\\ or with \\\\server\\share"
      : forbidden.test(rest) || rest.includes(":")
        ? "holds a character that Windows does not allow in a path"
        : normal.split("\\").some((part) => part === "." || part === "..")
          ? "holds . or ..; write the path out"
          : undefined;
    if (reason === undefined) return normal;
    context.addIssue({ code: "custom", message: `${JSON.stringify(path)} ${reason}` });
    return z.NEVER;
  });
}
