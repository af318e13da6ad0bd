import type { z } from "zod";
import type { virtualMachineShape } from "./schema";

/** A complete declaration of a virtual machine. */
export type VirtualMachineValues = z.output<z.ZodObject<typeof virtualMachineShape>>;
