import { sessionEnvironment } from "../../../provider/powershell/connections/environment";

describe("the environment of a session", () => {
  const before = { ...process.env };

  beforeEach(() => {
    process.env["PSModulePath"] = "/from/powershell/7";
    process.env["PULUMI_CONFIG_PASSPHRASE"] = "hunter2";
    delete process.env["NODE_POWERSHELL"];
  });

  afterEach(() => {
    process.env = { ...before };
  });

  it.each(["powershell", "powershell.exe", "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\PowerShell.exe"])(
    "has no module path of PowerShell 7 for %s",
    (executable) => {
      expect(sessionEnvironment(executable, {})).not.toHaveProperty("PSModulePath");
    },
  );

  it("keeps the module path for PowerShell 7", () => {
    expect(sessionEnvironment("/usr/bin/pwsh", {})).toHaveProperty("PSModulePath", "/from/powershell/7");
  });

  it("goes by the executable that NODE_POWERSHELL names", () => {
    process.env["NODE_POWERSHELL"] = "powershell.exe";
    expect(sessionEnvironment("pwsh", {})).not.toHaveProperty("PSModulePath");
  });

  it("has what is set, in whatever case it stood before", () => {
    process.env["PROGRAMDATA"] = "C:\\ProgramData";
    const environment = sessionEnvironment("powershell", { ProgramData: "/fabric", PSModulePath: "/simulator" });
    expect(environment).toMatchObject({ ProgramData: "/fabric", PSModulePath: "/simulator" });
    expect(environment).not.toHaveProperty("PROGRAMDATA");
  });

  it("does not hand on the passphrase of the stack", () => {
    expect(sessionEnvironment("pwsh", {})).not.toHaveProperty("PULUMI_CONFIG_PASSPHRASE");
  });
});
