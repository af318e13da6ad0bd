import type { z } from "zod";
import type { hyperVHostShape } from "./schema";

/** A complete declaration of a host. */
export type HyperVHostValues = z.output<z.ZodObject<typeof hyperVHostShape>>;
