/** How long the provider may take over one operation on a resource: Pulumi's customTimeouts never reach a dynamic provider. */
import { z } from "zod";
import { group, property } from "../engine/property";

const seconds = (standard: number) =>
  property(z.number().int().min(1, "is less than a second").max(86_400, "is more than a day").default(standard), {
    change: "inPlace",
    providerOnly: true,
  });

/** Time limits of one resource, in seconds. */
export const timeouts = group(
  z
    .strictObject({
      /** Creating it, everything included. Seconds. @default 1800 */
      create: seconds(1800),
      /** Updating it, a shutdown and a start included. Seconds. @default 1800 */
      update: seconds(1800),
      /** Deleting it. Seconds. @default 1800 */
      delete: seconds(1800),
      /** Reading it once. Seconds. @default 120 */
      read: seconds(120),
    })
    .prefault({}),
);
