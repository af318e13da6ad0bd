/** What the simulated Get- cmdlets return has the type, properties and enumerations that are documented. */
import { join } from "node:path";
import { z } from "zod";
import { runScript } from "../../helpers/pwsh";
import { temporaryFolder } from "../../helpers/sessions";
import { bareName, documentedEnums, documentedTypes, writtenCmdlets, type DocumentedType } from "./documented";

const propertySchema = z.object({
  type: z.string().nullable(),
  array: z.boolean(),
  nullable: z.boolean(),
  value: z.boolean(),
  alias: z.string().nullable(),
});
const typeSchema = z.record(z.string(), propertySchema);
const resultSchema = z.object({
  cmdlets: z.record(z.string(), z.array(z.string())),
  types: z.record(z.string(), typeSchema),
  enums: z.record(z.string(), z.record(z.string(), z.number())),
});

type WrittenType = z.output<typeof typeSchema>;

const modules = ["Hyper-V", "ServerManager", "NetAdapter", "FailoverClusters", "Storage"];

/** Properties that are documented, but not as one of the object: Group Common Properties (MicrosoftDocs/win32, CC-BY-4.0). */
const otherwiseDocumented: Readonly<Record<string, readonly string[]>> = { ClusterGroup: ["GroupStartDelay: UInt32"] };

/** Members that the simulator has although they are not in the data: a feature waits for a restart in these states. */
const undocumentedMembers: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  InstallState: { InstallPending: 2, UninstallPending: 3 },
};

/** The documented members of an enumeration, which can stand under its bare name. */
function documentedMembers(fullName: string): Readonly<Record<string, number>> | undefined {
  const bare = bareName(fullName);
  const members = documentedEnums.get(fullName) ?? documentedEnums.get(bare);
  return members === undefined ? undefined : { ...members, ...undocumentedMembers[bare] };
}

/** Both sides as lines of text. An object without a class shows names only, and only a value type shows whether it can be null. */
function documentedLines(written: WrittenType, documented: DocumentedType, hasClass: boolean): readonly string[] {
  return Object.entries(documented.properties)
    .map(([name, { type, array, nullable, collection, alias }]) => {
      if (!hasClass) return name;
      if (alias !== undefined) return `${name} = ${alias}`;
      const isArray = array || collection !== undefined;
      return `${name}: ${bareName(type)}${isArray ? "[]" : ""}${nullable && !isArray && written[name]?.value === true ? "?" : ""}`;
    })
    .sort();
}

function writtenLines(written: WrittenType, hasClass: boolean): readonly string[] {
  return Object.entries(written)
    .map(([name, { type, array, nullable, alias }]) => {
      if (!hasClass) return name;
      if (alias !== null) return `${name} = ${alias}`;
      return `${name}: ${type ?? ""}${array ? "[]" : ""}${nullable && !array ? "?" : ""}`;
    })
    .sort();
}

describe("the objects of the simulated cmdlets", () => {
  const cmdlets = writtenCmdlets()
    .filter(([module, cmdlet]) => modules.includes(module) && cmdlet.startsWith("Get-"))
    .map(([, cmdlet]) => cmdlet);
  const folder = temporaryFolder();
  let result: z.output<typeof resultSchema>;

  beforeAll(async () => {
    result = resultSchema.parse(
      await runScript(join(__dirname, "objects.ps1"), { Fabric: join(folder, "fabric"), Cmdlet: cmdlets.join(",") }),
    );
  });

  it.each(cmdlets)("%s returns a type that is documented for it", (cmdlet) => {
    const returned = result.cmdlets[cmdlet] ?? [];
    expect(returned).not.toEqual([]);
    const documented = returned.filter((type) => documentedTypes.get(type.toLowerCase())?.returnedBy.includes(cmdlet));
    expect(returned).toEqual(documented);
  });

  it("have the documented properties and no other, with their types", () => {
    for (const [name, written] of Object.entries(result.types)) {
      const documented = documentedTypes.get(name.toLowerCase());
      if (documented === undefined) throw new Error(`nothing is documented of ${name}`);
      // Of abstract bases and of a few classes only the name is known.
      if (Object.keys(documented.properties).length === 0) continue;
      const hasClass = !name.includes("#");
      expect([name, ...writtenLines(written, hasClass)]).toEqual([
        name,
        ...[...documentedLines(written, documented, hasClass), ...(otherwiseDocumented[bareName(name)] ?? [])].sort(),
      ]);
    }
  });

  it("have enumerations with the documented members and numbers", () => {
    const documented = Object.fromEntries(Object.keys(result.enums).map((name) => [name, documentedMembers(name)]));
    expect(result.enums).toEqual(documented);
  });
});
