/** The simulator's log of calls shows what was called and with what, but no secrets. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Control } from "../../helpers/control";
import { temporaryFolder } from "../../helpers/sessions";

const callSchema = z.object({ Parameters: z.record(z.string(), z.unknown()) });

/** The key of a cloud witness and that of a machine, as text and as bytes in base 64. */
const accessKey = "c2VjcmV0LWtleQ==";
const keyProtector = [83, 101, 97, 108, 101, 100];

describe("the log of calls", () => {
  const fabric = join(temporaryFolder(), "fabric");
  const control = new Control(fabric);

  beforeAll(async () => {
    await control.script(`New-Fabric -Path '${fabric}' -Definition '{ "hosts": [ { "name": "HV1" } ] }'`);
    const lines = [
      "$env:HYPERV_FABRIC_HOST = 'HV1'",
      "Import-Module -Name Hyper-V, FailoverClusters",
      "New-Cluster -Name CL1 -Node HV1 -NoStorage",
      `Set-ClusterQuorum -CloudWitness -AccountName witness01 -AccessKey '${accessKey}'`,
      "New-VM -Name web01 -Generation 2 -MemoryStartupBytes 1GB -NoVHD",
      "Set-VMKeyProtector -VMName web01 -NewLocalKeyProtector",
      `Set-VMKeyProtector -VMName web01 -KeyProtector ([byte[]] (${keyProtector.join(", ")}))`,
    ];
    await control.script(`& { $null = . { ${lines.join("; ")} } }`);
  });

  afterAll(() => control.close());

  async function calls(cmdlet: string): Promise<unknown[]> {
    const found = await control.script(`Get-FabricCall -Cmdlet ${cmdlet} | Select-Object -Property Parameters`);
    return z
      .array(callSchema)
      .parse(found)
      .map(({ Parameters }) => Parameters);
  }

  it("masks what is a secret by the name of its parameter, and nothing else", async () => {
    expect(await calls("Set-ClusterQuorum")).toEqual([
      { CloudWitness: true, AccountName: "witness01", AccessKey: "***" },
    ]);
    expect(await calls("Set-VMKeyProtector")).toEqual([
      { VMName: ["web01"], NewLocalKeyProtector: true },
      { VMName: ["web01"], KeyProtector: "***" },
    ]);
  });

  it("does not hold a secret anywhere in its files", () => {
    const files = readdirSync(join(fabric, "log")).map((file) => readFileSync(join(fabric, "log", file), "utf8"));
    const text = files.join("");
    expect(text).toContain("witness01");
    expect(text).not.toContain(accessKey);
    expect(text).not.toContain(keyProtector.join(","));
  });
});
