import { isPlanError } from "../../../../provider/engine/planError";
import { virtualMachine } from "../../../../provider/resources/virtualMachine";
import { bareAdapter } from "../../../helpers/hostRecord";

const declared = { host: "HV1", name: "web1" };
const id = "11111111-2222-3333-4444-555555555555";

/** What a host shows of a machine with everything at its default. */
function record(machine: Record<string, unknown> = {}, parts: Record<string, unknown> = {}) {
  return {
    VirtualMachine: {
      Id: id,
      Name: "web1",
      State: "Running",
      Generation: 2,
      Notes: "",
      AutomaticStartAction: "StartIfRunning",
      AutomaticStartDelay: 0,
      AutomaticStopAction: "Save",
      AutomaticCriticalErrorAction: "Pause",
      AutomaticCriticalErrorActionTimeout: 30,
      CheckpointType: "Production",
      ...machine,
    },
    VMProcessor: {
      Count: 1,
      Maximum: 100,
      Reserve: 0,
      RelativeWeight: 100,
      ExposeVirtualizationExtensions: false,
      CompatibilityForMigrationEnabled: false,
      CompatibilityForOlderOperatingSystemsEnabled: false,
      EnableHostResourceProtection: false,
      ResourcePoolName: "Primordial",
    },
    VMMemory: { Startup: 2 ** 29, DynamicMemoryEnabled: false, Priority: 50, ResourcePoolName: "Primordial" },
    VMFirmware: {
      BootOrder: [],
      SecureBoot: "On",
      SecureBootTemplate: "MicrosoftWindows",
      ConsoleMode: "Default",
      PauseAfterBootFailure: "Off",
      PreferredNetworkBootProtocol: "IPv4",
    },
    VMNetworkAdapter: [],
    VMScsiController: [{ ControllerNumber: 0 }],
    HardDiskDrive: [],
    DvdDrive: [],
    ...parts,
  };
}

function plan(changes: Record<string, unknown>, observed: unknown, refused: readonly string[] = []) {
  const context = { refused: new Set(refused), owner: "test", foundOn: "HV1", remembered: {} };
  return virtualMachine.plan({ ...declared, ...changes }, observed, context);
}

const cmdlets = (steps: ReturnType<typeof plan>) => steps.map(({ cmdlet }) => cmdlet);

describe("the plan of a virtual machine", () => {
  it("is empty when the host has what is declared", () => {
    expect(plan({}, record())).toEqual([]);
  });

  it("makes a machine with all its devices in one go, the mark around the creating step", () => {
    const steps = plan(
      {
        processor: { count: 2 },
        networkAdapters: { lan: { switchName: "lan", dhcpGuard: true, vlan: { mode: "Access", vlanId: 20 } } },
        hardDrives: { "SCSI 0:0": { path: "C:\\a.vhdx" } },
        firmware: { bootOrder: ["SCSI 0:0"] },
        state: "Running",
      },
      null,
    );
    expect(cmdlets(steps)).toEqual([
      "Assert-VirtualSwitch",
      "Assert-DiskFile",
      "New-IntentRecord",
      "New-VM",
      "Set-IntentRecord",
      "Remove-VMNetworkAdapter",
      "Set-VMProcessor",
      "Add-VMNetworkAdapter",
      "Set-VMNetworkAdapter",
      "Set-VMNetworkAdapterVlan",
      "Add-VMHardDiskDrive",
      "Set-MachineBootOrder",
      "Start-VM",
    ]);
  });

  it("asks a node where it puts a machine whose folder is not declared, before it makes one for a cluster", () => {
    const cluster = { name: "PROD", nodes: ["HV1", "HV2"] };
    const [look] = plan({ cluster }, null);
    expect(look).toMatchObject({
      cmdlet: "Assert-MachineFolder",
      parameters: { Cluster: "PROD" },
      because: ["path"],
    });
    expect(cmdlets(plan({ cluster, path: "C:\\ClusterStorage\\Volume1" }, null))).not.toContain("Assert-MachineFolder");
    expect(cmdlets(plan({}, null))).not.toContain("Assert-MachineFolder");
  });

  it("changes live what can be changed live", () => {
    const steps = plan({ notes: "x", processor: { relativeWeight: 200 } }, record());
    expect(steps).toEqual([
      { id: "Set-VM", cmdlet: "Set-VM", parameters: { Notes: "x", VM: { $vm: id } }, because: ["notes"] },
      {
        id: "Set-VMProcessor",
        cmdlet: "Set-VMProcessor",
        parameters: { RelativeWeight: 200, VM: { $vm: id } },
        because: ["processor.relativeWeight"],
      },
    ]);
  });

  it("stops the machine once for all that needs it off, and starts it again", () => {
    const steps = plan({ notes: "x", processor: { count: 2 }, firmware: { secureBoot: false } }, record());
    expect(cmdlets(steps)).toEqual(["Set-VM", "Stop-Machine", "Set-VMProcessor", "Set-VMFirmware", "Start-VM"]);
  });

  it("does while the machine is off anyway what the host might refuse while it runs", () => {
    const wanted = { generation: 1, processor: { count: 2 }, hardDrives: { "IDE 0:0": { path: "C:\\a.vhdx" } } };
    const found = record({ Generation: 1 }, { VMBios: { NumLockEnabled: false } });
    expect(cmdlets(plan(wanted, found))).toEqual([
      "Assert-DiskFile",
      "Stop-Machine",
      "Set-VMProcessor",
      "Add-VMHardDiskDrive",
      "Start-VM",
    ]);
  });

  it("starts a machine that is off only when all is done", () => {
    const wanted = { processor: { count: 2 }, networkAdapters: { lan: {} }, state: "Running" };
    expect(cmdlets(plan(wanted, record({ State: "Off" })))).toEqual([
      "Set-VMProcessor",
      "Add-VMNetworkAdapter",
      "Start-VM",
    ]);
  });

  it("adds an adapter with a fixed address to a running machine without stopping it", () => {
    const adapter = { macAddress: "00155D010203", deviceNaming: true };
    expect(plan({ networkAdapters: { lan: adapter } }, record())).toEqual([
      expect.objectContaining({
        cmdlet: "Add-VMNetworkAdapter",
        parameters: {
          VM: { $vm: id },
          Name: "lan",
          StaticMacAddress: "00155D010203",
          DeviceNaming: "On",
          Passthru: true,
        },
      }),
    ]);
  });

  it.each([
    ["Off", ["Set-VMProcessor"]],
    ["Running", ["Stop-Machine", "Set-VMProcessor", "Start-VM"]],
    ["Saved", ["Start-VM", "Stop-Machine", "Set-VMProcessor", "Start-VM", "Save-VM"]],
    ["FastSaved", ["Start-VM", "Stop-Machine", "Set-VMProcessor", "Start-VM", "Save-VM"]],
    ["Paused", ["Resume-VM", "Stop-Machine", "Set-VMProcessor", "Start-VM", "Suspend-VM"]],
  ])("brings a machine that is %s back to the state that it had", (state, expected) => {
    expect(cmdlets(plan({ processor: { count: 2 } }, record({ State: state })))).toEqual(expected);
  });

  it.each([
    ["Off", "Running", ["Start-VM"]],
    ["Running", "Off", ["Stop-Machine"]],
    ["Saved", "Off", ["Start-VM", "Stop-Machine"]],
    ["Paused", "Running", ["Resume-VM"]],
    ["Running", "Saved", ["Save-VM"]],
    ["Running", "Paused", ["Suspend-VM"]],
    ["Off", "Off", []],
  ])("takes a machine from %s to %s", (from, to, expected) => {
    expect(cmdlets(plan({ state: to }, record({ State: from })))).toEqual(expected);
  });

  it.each([
    ["Running", ["Start-VM"]],
    ["Saved", ["Start-VM", "Save-VM"]],
    ["Off", []],
  ])("brings a machine that was %s back when an earlier round left it off", (state, expected) => {
    const context = { refused: new Set<string>(), owner: "test", remembered: {}, foundOn: "HV1" };
    const steps = virtualMachine.plan(declared, record({ State: "Off" }), {
      ...context,
      initial: record({ State: state }),
    });
    expect(cmdlets(steps)).toEqual(expected);
  });

  it("refuses a restart that the policy forbids, before anything is done", () => {
    const run = () => plan({ processor: { count: 2 }, restartPolicy: "never" }, record());
    expect(run).toThrow(expect.objectContaining({ code: "restartForbidden", because: ["processor.count"] }));
  });

  it("needs no restart of a machine that is off anyway", () => {
    const steps = plan({ processor: { count: 2 }, restartPolicy: "never" }, record({ State: "Off" }));
    expect(cmdlets(steps)).toEqual(["Set-VMProcessor"]);
  });

  it("stops the machine for what the host refused to change live", () => {
    const wanted = { memory: { startupBytes: 2 ** 30 } };
    expect(cmdlets(plan(wanted, record()))).toEqual(["Set-VMMemory"]);
    expect(cmdlets(plan(wanted, record(), ["memory.startupBytes"]))).toEqual([
      "Stop-Machine",
      "Set-VMMemory",
      "Start-VM",
    ]);
  });

  it.each([
    ["Starting", "busy"],
    ["Saving", "busy"],
    ["OffCritical", "wrongState"],
    ["Other", "wrongState"],
  ])("does not touch a machine that is %s", (state, code) => {
    let thrown: unknown;
    try {
      plan({ processor: { count: 2 } }, record({ State: state }));
    } catch (error) {
      thrown = error;
    }
    expect(isPlanError(thrown) && thrown.code).toBe(code);
  });

  it("removes the surplus adapter alone", () => {
    const adapters = ["lan", "san"].map((Name) => ({ ...bareAdapter(), Id: Name, Name }));
    const steps = plan({ networkAdapters: { san: {} } }, record({}, { VMNetworkAdapter: adapters }));
    expect(steps).toEqual([
      {
        id: "Remove-VMNetworkAdapter lan",
        cmdlet: "Remove-VMNetworkAdapter",
        parameters: { VMNetworkAdapter: { $adapterName: "lan", $vm: id } },
        because: ["networkAdapters.lan"],
      },
    ]);
  });

  it("turns a running machine off before it is removed, and takes its mark away", () => {
    expect(virtualMachine.remove(declared, record()).map(({ cmdlet }) => cmdlet)).toEqual([
      "Stop-Machine",
      "Remove-VM",
      "Remove-IntentRecord",
    ]);
    expect(virtualMachine.remove(declared, record({ State: "Saved" })).map(({ cmdlet }) => cmdlet)).toEqual([
      "Remove-VM",
      "Remove-IntentRecord",
    ]);
  });

  it("cuts the power of a paused machine before it is removed: its guest hears nothing", () => {
    const steps = virtualMachine.remove(declared, record({ State: "Paused" }));
    expect(steps.map(({ cmdlet }) => cmdlet)).toEqual(["Stop-VM", "Remove-VM", "Remove-IntentRecord"]);
    expect(steps[0]?.parameters).toMatchObject({ TurnOff: true });
  });

  it.each(["Running", "Paused", "Saved", "Off"])(
    "neither stops nor removes a machine that is a role, whatever its state: %s",
    (State) => {
      const remove = () => virtualMachine.remove(declared, record({ State, IsClustered: true }));
      expect(remove).toThrow(/still a role of a failover cluster; remove its ClusterRole/);
    },
  );
});

describe("what a refresh says of a machine's host", () => {
  const seen = (more: Record<string, unknown>, foundOn: string) =>
    virtualMachine.asObserved({ ...declared, ...more }, record(), { remembered: {}, foundOn });

  it("names the one that has it, where the machine did not get to the declared one", () => {
    expect(seen({}, "HV2")).toEqual({ ...declared, host: "HV2" });
    expect(seen({}, "hv1")).toEqual(declared);
  });

  it("says nothing of where a cluster has it", () => {
    const cluster = { name: "PROD", nodes: ["HV1", "HV2"] };
    expect(seen({ cluster }, "HV2")).toEqual({ ...declared, cluster });
  });
});
