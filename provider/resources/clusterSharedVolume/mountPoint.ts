/** The folder of a volume below C:\ClusterStorage. */
import { z } from "zod";
import { name } from "../../engine/values/text";

const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** The name of a folder, without its path. */
export function mountPoint() {
  return name(80)
    .refine((text) => !/[\\/:*?"<>|]/.test(text), 'is the name of one folder, without any of \\ / : * ? " < > |')
    .refine((text) => !text.endsWith("."), "ends with a dot")
    .refine((text) => !reserved.test(text), "is a name that Windows keeps for a device");
}

/** The last part of a volume's path. */
export function mountPointIn(path: unknown): string | undefined {
  return z.string().safeParse(path).data?.split("\\").at(-1);
}
