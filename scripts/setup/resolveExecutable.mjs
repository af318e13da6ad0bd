import { accessSync, constants, lstatSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

// Longer than any path that Git would have written in place of a symbolic link.
const POINTER_SIZE_LIMIT = 4096;
const POINTER_DEPTH_LIMIT = 5;

/**
 * The executable file behind a command's name in one folder.
 *
 * A symbolic link that was checked out or copied as a plain file holds the path of its target as text; such a file is
 * followed like the link that it was.
 *
 * @param {string} folder
 * @param {string} name
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined}
 */
export function resolveExecutable(folder, name, platform = process.platform) {
  const names = platform === "win32" ? [`${name}.exe`, name] : [name];
  return names
    .map((each) => followPointers(path.join(folder, each), POINTER_DEPTH_LIMIT))
    .find((file) => isExecutable(file, platform));
}

/**
 * @param {string} file
 * @param {number} depth
 * @returns {string}
 */
function followPointers(file, depth) {
  const target = depth > 0 ? pointerTarget(file) : undefined;
  return target === undefined ? file : followPointers(target, depth - 1);
}

/** @param {string} file */
function pointerTarget(file) {
  const size = fileSize(file);
  if (size === undefined || size === 0 || size > POINTER_SIZE_LIMIT) {
    return undefined;
  }
  const text = readFileSync(file, "utf8").trim();
  if (text.startsWith("#!") || /[\r\n\0]/.test(text)) {
    return undefined;
  }
  const target = path.resolve(path.dirname(file), text);
  return fileSize(target) === undefined ? undefined : target;
}

/** @param {string} file */
function fileSize(file) {
  try {
    const facts = statSync(file);
    return facts.isFile() ? facts.size : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {NodeJS.Platform} platform
 */
function isExecutable(file, platform) {
  try {
    if (platform === "win32") {
      // PowerShell from the Microsoft Store is an alias that cannot be opened, only started.
      return file.toLowerCase().endsWith(".exe") && !lstatSync(file).isDirectory();
    }
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
