/** The marks that are left on a host for objects that are being made. */
import { join } from "node:path";
import type { Session } from "../../../provider/powershell/session";
import { openSession, resultOf, soon, temporaryFolder } from "../../helpers/sessions";

const folder = temporaryFolder();
let session: Session;

beforeAll(async () => {
  session = await openSession({ ProgramData: join(folder, "ProgramData") });
});

afterAll(() => session.end());

async function run(command: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
  return resultOf(await session.invoke({ command, parameters }, soon));
}

const names = ["web1", "a/b\\c:*?", "'$(exit)'", "gr\u00fc\u00df\u4e2d\u{1f600}", "x".repeat(200)];

it.each(names)("a mark for %j says who makes it and, later, what it became", async (Name) => {
  const mark = { Kind: "VirtualMachine", Name, Token: "shop/production" };
  await run("New-IntentRecord", mark);
  expect(await run("Get-IntentRecord", { Kind: "VirtualMachine", Name })).toEqual({
    kind: "VirtualMachine",
    name: Name,
    token: "shop/production",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    id: null,
  });
  await run("Set-IntentRecord", { ...mark, Id: "7d3a2c1e-0f4b-4a4f-9a55-0c6f0f6e5b11" });
  expect(await run("Get-IntentRecord", { Kind: "VirtualMachine", Name })).toMatchObject({
    id: "7d3a2c1e-0f4b-4a4f-9a55-0c6f0f6e5b11",
  });
  await run("Remove-IntentRecord", { Kind: "VirtualMachine", Name });
  expect(await run("Get-IntentRecord", { Kind: "VirtualMachine", Name })).toBeNull();
});

it("case does not count, kinds do, and removing what is not there is no error", async () => {
  await run("New-IntentRecord", { Kind: "VirtualMachine", Name: "Web1", Token: "t" });
  expect(await run("Get-IntentRecord", { Kind: "VirtualMachine", Name: "WEB1" })).toMatchObject({ name: "Web1" });
  expect(await run("Get-IntentRecord", { Kind: "VirtualSwitch", Name: "Web1" })).toBeNull();
  await run("Remove-IntentRecord", { Kind: "VirtualMachine", Name: "web1" });
  await run("Remove-IntentRecord", { Kind: "VirtualMachine", Name: "web1" });
});
