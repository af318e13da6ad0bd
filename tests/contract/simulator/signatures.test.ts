/** The simulated cmdlets have the parameters that Microsoft documents. */
import { join } from "node:path";
import { z } from "zod";
import { runScript } from "../../helpers/pwsh";
import { temporaryFolder } from "../../helpers/sessions";
import {
  bareName,
  documentedCmdlets,
  documentedEnums,
  documentedTypes,
  writtenCmdlets,
  type DocumentedCmdlet,
} from "./documented";

const writtenSchema = z.object({
  shouldProcess: z.boolean(),
  parameters: z.record(
    z.string(),
    z.object({ type: z.string(), array: z.boolean(), aliases: z.array(z.string()), values: z.array(z.string()) }),
  ),
  sets: z.record(
    z.string(),
    z.object({
      default: z.boolean(),
      parameters: z.record(
        z.string(),
        z.object({
          required: z.boolean(),
          position: z.number().nullable(),
          byValue: z.boolean(),
          byPropertyName: z.boolean(),
        }),
      ),
    }),
  ),
});
const modulesSchema = z.record(z.string(), z.record(z.string(), writtenSchema));

type WrittenCmdlet = z.output<typeof writtenSchema>;

const namedTypes = new Set(
  [...documentedTypes.keys(), ...documentedEnums.keys()].map((name) => bareName(name).toLowerCase()),
);

/** Types of .NET and PowerShell that pages name. */
const plainTypes = new Set([
  ...[
    "Boolean",
    "Byte",
    "Char",
    "CimInstance",
    "CimSession",
    "DateTime",
    "Guid",
    "Hashtable",
    "Int16",
    "Int32",
    "Int64",
  ],
  ...[
    "Object",
    "PSCredential",
    "PSObject",
    "String",
    "StringCollection",
    "SwitchParameter",
    "TimeSpan",
    "UInt16",
    "UInt32",
  ],
  ...["UInt64", "Version"],
]);

/** A type that nothing is documented of is text in the simulator. */
function simulatedType(type: string): string {
  return plainTypes.has(type) || namedTypes.has(type.toLowerCase()) ? type : "String";
}

/** No CimInstance can be made outside Windows: objects of disks, partitions and volumes are taken as they are there. */
function withoutCim(module: string, cmdlet: string, type: string): string {
  return type === "CimInstance" && (module === "Storage" || cmdlet === "Get-ClusterAvailableDisk") ? "PSObject" : type;
}

/** Both sides in one form; of the accepted values only those that the page names, for an enumeration can have more. */
function documentedForm(module: string, name: string, cmdlet: DocumentedCmdlet) {
  const sets = Object.entries(cmdlet.sets);
  return {
    shouldProcess: cmdlet.shouldProcess,
    defaultSet: sets.length === 1 ? undefined : sets.find(([, set]) => set.default)?.[0],
    parameters: Object.fromEntries(
      Object.entries(cmdlet.parameters).map(([parameter, { type, array, aliases, values }]) => [
        parameter,
        {
          type: withoutCim(module, name, simulatedType(type)),
          array,
          aliases: [...aliases].sort(),
          values: [...values].sort(),
        },
      ]),
    ),
    sets: Object.fromEntries(
      sets.map(([setName, set]) => [
        setName,
        Object.fromEntries(
          Object.entries(set.parameters).map(([name, { required, position, pipeline }]) => [
            name,
            {
              required,
              position,
              byValue: pipeline === "ByValue" || pipeline === "Both",
              byPropertyName: pipeline === "ByPropertyName" || pipeline === "Both",
            },
          ]),
        ),
      ]),
    ),
  };
}

function writtenForm(cmdlet: WrittenCmdlet, documented: DocumentedCmdlet) {
  const sets = Object.entries(cmdlet.sets);
  return {
    shouldProcess: cmdlet.shouldProcess,
    defaultSet: sets.length === 1 ? undefined : sets.find(([, set]) => set.default)?.[0],
    parameters: Object.fromEntries(
      Object.entries(cmdlet.parameters).map(([name, { type, array, aliases, values }]) => {
        const named = documented.parameters[name]?.values ?? [];
        return [
          name,
          {
            type,
            array,
            aliases: [...aliases].sort(),
            values: values.filter((value) => named.includes(value)).sort(),
          },
        ];
      }),
    ),
    sets: Object.fromEntries(
      sets.map(([setName, set]) => [
        setName,
        Object.fromEntries(
          Object.entries(set.parameters).map(([name, { required, position, byValue, byPropertyName }]) => [
            name,
            { required, position: position ?? undefined, byValue, byPropertyName },
          ]),
        ),
      ]),
    ),
  };
}

describe("the simulated cmdlets", () => {
  const cmdlets = writtenCmdlets();
  const folder = temporaryFolder();
  let written: z.output<typeof modulesSchema>;

  beforeAll(async () => {
    const modules = [...new Set(cmdlets.map(([module]) => module))].join(",");
    written = modulesSchema.parse(
      await runScript(join(__dirname, "signatures.ps1"), { Fabric: join(folder, "fabric"), Module: modules }),
    );
  });

  it.each(cmdlets)("of %s: %s has the documented parameters", (module, cmdlet) => {
    const documented = documentedCmdlets(module)[cmdlet];
    const actual = written[module]?.[cmdlet];
    if (documented === undefined || actual === undefined) throw new Error(`${module} has no ${cmdlet}`);
    expect(writtenForm(actual, documented)).toEqual(documentedForm(module, cmdlet, documented));
  });
});
