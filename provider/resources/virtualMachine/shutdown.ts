/** How a running virtual machine is brought down. */
import { z } from "zod";
import { group, property } from "../../engine/property";

export const shutdown = group(
  z
    .strictObject({
      /** How long the guest may take to shut down; seconds. @default 300 */
      timeoutSeconds: property(z.number().int().min(1, "is below 1").max(86_400, "is above 86400").default(300), {
        change: "inPlace",
        providerOnly: true,
      }),
      /**
       * What to do when the guest did not shut down in time, or cannot be asked: `fail` leaves it running, `turnOff` cuts
       * its power. A delete always ends with `turnOff`. @default "fail"
       */
      whenGuestDoesNotAnswer: property(z.enum(["fail", "turnOff"]).default("fail"), {
        change: "inPlace",
        providerOnly: true,
      }),
    })
    .prefault({}),
);
