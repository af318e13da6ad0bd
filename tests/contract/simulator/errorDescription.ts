/** What functions/Get-ErrorDescription.ps1 gives of an error. */
import { z } from "zod";

export const errorDescription = z.strictObject({
  id: z.string(),
  category: z.string(),
  exceptionType: z.string(),
  message: z.string(),
  code: z.number().nullable(),
  terminating: z.boolean(),
});

export type ErrorDescription = z.output<typeof errorDescription>;
