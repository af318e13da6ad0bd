/** What Microsoft documents of cmdlets and objects, from the files in ../data. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { simulatorModules } from "../../../provider/powershell/packageFolder";

const data = join(__dirname, "..", "data");

const pipelineSchema = z.enum(["ByValue", "ByPropertyName", "Both"]);

const cmdletSchema = z.strictObject({
  shouldProcess: z.boolean().default(false),
  parameters: z.record(
    z.string(),
    z.strictObject({
      type: z.string(),
      array: z.boolean().default(false),
      values: z.array(z.string()).default([]),
      aliases: z.array(z.string()).default([]),
    }),
  ),
  sets: z.record(
    z.string(),
    z.strictObject({
      default: z.boolean().default(false),
      parameters: z.record(
        z.string(),
        z.strictObject({
          required: z.boolean().default(false),
          position: z.number().optional(),
          pipeline: pipelineSchema.optional(),
        }),
      ),
    }),
  ),
});

const propertySchema = z.strictObject({
  type: z.string(),
  array: z.boolean().default(false),
  nullable: z.boolean().default(false),
  collection: z.string().optional(),
  alias: z.string().optional(),
});

const typeSchema = z.strictObject({
  module: z.string().optional(),
  returnedBy: z.array(z.string()).default([]),
  returnedByPassThru: z.array(z.string()).default([]),
  properties: z.record(z.string(), propertySchema),
});

const cmdletFileSchema = z.object({ cmdlets: z.record(z.string(), cmdletSchema) });
const objectFileSchema = z.object({
  enums: z.record(z.string(), z.record(z.string(), z.number())),
  types: z.record(z.string(), typeSchema),
});

export type DocumentedCmdlet = z.output<typeof cmdletSchema>;
export type DocumentedType = z.output<typeof typeSchema>;

function readJson(...path: string[]): unknown {
  const json: unknown = JSON.parse(readFileSync(join(data, ...path), "utf8"));
  return json;
}

/** The documented cmdlets of a module. */
export function documentedCmdlets(module: string): Readonly<Record<string, DocumentedCmdlet>> {
  return cmdletFileSchema.parse(readJson("cmdlets", `${module}.json`)).cmdlets;
}

const objectFiles = readdirSync(join(data, "objects")).map((file) => objectFileSchema.parse(readJson("objects", file)));

/** The documented types of objects, by full name in lower case: the modules spell some in two ways. */
export const documentedTypes: ReadonlyMap<string, DocumentedType> = new Map(
  objectFiles.flatMap(({ types }) => Object.entries(types).map(([name, type]) => [name.toLowerCase(), type] as const)),
);

/** The documented enumerations, by full name. */
export const documentedEnums: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  objectFiles.flatMap(({ enums }) => Object.entries(enums)),
);

/** The last part of a type's name. */
export function bareName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}

/** The modules that imitate Microsoft's and the cmdlets written for each. */
export function writtenCmdlets(): readonly (readonly [module: string, cmdlet: string])[] {
  const modules = readdirSync(join(data, "cmdlets")).map((file) => file.replace(/\.json$/, ""));
  const simulated = new Set(readdirSync(simulatorModules()));
  return modules
    .filter((module) => simulated.has(module))
    .flatMap((module) =>
      readdirSync(join(simulatorModules(), module, "Public")).map(
        (file) => [module, file.replace(/\.ps1$/, "")] as const,
      ),
    );
}
