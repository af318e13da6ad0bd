/** What is left when a run is cut short, and what the next one makes of it. */
import { finished, PulumiProject } from "../helpers/pulumiProject";
import { until } from "../helpers/sessions";

const hosts = { hosts: [{ name: "HV1", processors: 16, memory: "64GB", networkAdapters: [{ name: "NIC1" }] }] };
const program = `
const { VirtualMachine } = require("hyperv-fabric");
for (const name of ["web1", "web2", "web3"]) {
  new VirtualMachine(name, { host: "HV1", name, processor: { count: 2 }, networkAdapters: { lan: {} }, state: "Running" });
}
`;

describe("a run that is cut short", () => {
  let project: PulumiProject;

  beforeEach(async () => {
    project = await PulumiProject.ofProgram(program, hosts);
  });

  afterEach(async () => {
    await project.close();
  });

  async function upInTheMiddle() {
    await project.control.call("New-Fabric", { Path: project.fabric, Definition: JSON.stringify(hosts), Force: true });
    await project.control.call("Set-FabricLatency", { Cmdlet: "Set-VMProcessor", Milliseconds: 2000 });
    const child = project.start("up", "--yes", "--skip-preview");
    const result = finished(child);
    await until(() => project.sessions().length > 0, "a session runs", 30_000);
    for (;;) {
      const calls = await project.control.call("Get-FabricCall", { Cmdlet: "Set-VMProcessor" });
      if (calls.length > 0) return { child, result };
    }
  }

  async function expectConvergence(): Promise<void> {
    await project.control.call("Set-FabricLatency", { Cmdlet: "Set-VMProcessor", Milliseconds: 0 });
    const { exitCode, output } = await project.up();
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    const machines = await project.control.script(
      "Get-FabricMachine | Sort-Object -Property Name | ForEach-Object -Process { $_.Name }",
    );
    expect(machines).toEqual(["web1", "web2", "web3"]);
    expect(await project.up("--expect-no-changes")).toMatchObject({ exitCode: 0 });
  }

  it("by Ctrl-C leaves no process, and the next up goes on", async () => {
    const { child, result } = await upInTheMiddle();
    process.kill(-Number(child.pid), "SIGINT");
    await result;
    await until(() => project.sessions().length === 0, "no session is left");
    await expectConvergence();
  });

  it("by the death of the CLI leaves no process, and the next up goes on", async () => {
    const { child, result } = await upInTheMiddle();
    process.kill(Number(child.pid), "SIGKILL");
    await result;
    await until(() => project.sessions().length === 0, "no session is left");
    await project.run("cancel", "--yes");
    await expectConvergence();
  });
});
