/** Sizes: a number of bytes, or text with a binary unit, such as "8GB". */
import { z } from "zod";

const units = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30, TB: 2 ** 40 } as const;
const sizeText = /^\s*(\d+(?:\.\d+)?)\s*([KMGT]?B)\s*$/i;

function isUnit(text: string): text is keyof typeof units {
  return text in units;
}

/** The number of bytes that a text such as "1.5GB" means; `undefined` for text that is no size. */
function parseBytes(text: string): number | undefined {
  const [, amount, unit] = sizeText.exec(text) ?? [];
  const name = unit?.toUpperCase() ?? "";
  if (amount === undefined || !isUnit(name)) return undefined;
  const bytes = Number(amount) * units[name];
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** The shortest exact way to write a number of bytes, for messages. */
export function formatBytes(bytes: number): string {
  const unit = (["TB", "GB", "MB", "KB"] as const).find((name) => bytes >= units[name] && bytes % units[name] === 0);
  return unit === undefined ? `${bytes} bytes` : `${bytes / units[unit]}${unit}`;
}

export interface ByteLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

/** A size in bytes, as a number or as text with a unit (B, KB, MB, GB, TB; each 1024 of the one before). */
export function bytes(limits: ByteLimits = {}) {
  const { minimum = 0, maximum = 64 * units.TB, multipleOf = 1 } = limits;
  return z.union([z.number(), z.string()]).transform((value, context) => {
    const size = typeof value === "number" ? value : parseBytes(value);
    const reject = (message: string): never => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (size === undefined)
      return reject(`${JSON.stringify(value)} is no size; write bytes as a number, or text such as "512MB" or "8GB"`);
    if (!Number.isSafeInteger(size) || size < 0) return reject(`${size} is no whole number of bytes`);
    if (size < minimum) return reject(`${formatBytes(size)} is below the minimum of ${formatBytes(minimum)}`);
    if (size > maximum) return reject(`${formatBytes(size)} is above the maximum of ${formatBytes(maximum)}`);
    if (size % multipleOf !== 0) return reject(`${formatBytes(size)} is no multiple of ${formatBytes(multipleOf)}`);
    return size;
  });
}
