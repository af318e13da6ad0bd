/** Random valid declarations of a virtual machine. */
import fc from "fast-check";

const mebibyte = 2 ** 20;
const memorySize = (least: number, most: number) =>
  fc.integer({ min: least / 2, max: most / 2 }).map((half) => half * 2 * mebibyte);

/** Leaves a key out half of the time: absent and declared values take different ways. */
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const vlanId = fc.integer({ min: 1, max: 4094 });
const vlan = fc.oneof(
  fc.constant({ mode: "Untagged" }),
  vlanId.map((id) => ({ mode: "Access", vlanId: id })),
  fc.record({
    mode: fc.constant("Trunk"),
    nativeVlanId: fc.integer({ min: 0, max: 4094 }),
    allowedVlanIdList: fc.constantFrom("1-100,200", "5", "7,9-12"),
  }),
  fc.record({ mode: fc.constantFrom("Isolated", "Community"), primaryVlanId: vlanId, secondaryVlanId: vlanId }),
  fc.record({
    mode: fc.constant("Promiscuous"),
    primaryVlanId: vlanId,
    secondaryVlanIdList: fc.constantFrom("200-210", "300"),
  }),
);

const macAddress = fc
  .integer({ min: 0, max: 0xffffff })
  .map((tail) => `00155D${tail.toString(16).padStart(6, "0").toUpperCase()}`);

function adapter(switchNames: readonly string[]) {
  return fc.record(
    {
      switchName: fc.constantFrom("", ...switchNames),
      macAddress: fc.oneof(fc.constant("dynamic"), macAddress),
      macAddressSpoofing: fc.boolean(),
      dhcpGuard: fc.boolean(),
      routerGuard: fc.boolean(),
      portMirroring: fc.constantFrom("None", "Source", "Destination"),
      ieeePriorityTag: fc.boolean(),
      allowTeaming: fc.boolean(),
      deviceNaming: fc.boolean(),
      maximumBandwidth: fc.integer({ min: 0, max: 1_000_000 }).map((kilobits) => kilobits * 8000),
      vmqWeight: fc.integer({ min: 0, max: 100 }),
      stormLimit: fc.integer({ min: 0, max: 1000 }),
      vlan,
    },
    { requiredKeys: [] },
  );
}

const processor = fc.record(
  {
    count: fc.integer({ min: 1, max: 8 }),
    maximum: fc.integer({ min: 50, max: 100 }),
    reserve: fc.integer({ min: 0, max: 50 }),
    relativeWeight: fc.integer({ min: 1, max: 10_000 }),
    compatibilityForMigrationEnabled: fc.boolean(),
    compatibilityForOlderOperatingSystemsEnabled: fc.boolean(),
    enableHostResourceProtection: fc.boolean(),
    perfmon: fc.subarray(["pmu", "lbr", "pebs", "ipt"]),
  },
  { requiredKeys: [] },
);

const memory = fc.oneof(
  fc.record({ startupBytes: memorySize(64, 2048), priority: fc.integer({ min: 0, max: 100 }) }, { requiredKeys: [] }),
  fc
    .tuple(memorySize(64, 512), memorySize(512, 1024), memorySize(1024, 8192), fc.integer({ min: 5, max: 2000 }))
    .map(([minimumBytes, startupBytes, maximumBytes, buffer]) => ({
      dynamicEnabled: true,
      minimumBytes,
      startupBytes,
      maximumBytes,
      buffer,
    })),
);

export interface ArbitraryMachineOptions {
  readonly host: string;
  readonly switchNames: readonly string[];
  /** Disk files that exist and nobody uses. */
  readonly diskPaths: readonly string[];
  /** Either when left out. */
  readonly generation?: 1 | 2 | undefined;
}

/** A declaration that check accepts. `name` is left to the caller, who knows what is taken. */
export function arbitraryMachine({
  host,
  switchNames,
  diskPaths,
  generation: only,
}: ArbitraryMachineOptions): fc.Arbitrary<Record<string, unknown>> {
  return fc.constantFrom(...(only === undefined ? [1, 2] : [only])).chain((generation) => {
    const drivePlaces = generation === 2 ? ["SCSI 0:0", "SCSI 0:1", "SCSI 1:0"] : ["IDE 0:0", "IDE 0:1", "SCSI 0:5"];
    const dvdPlace = generation === 2 ? "SCSI 0:7" : "IDE 1:0";
    const hardDrives = fc
      .subarray([...diskPaths], { maxLength: Math.min(3, diskPaths.length) })
      .map((paths) => Object.fromEntries(paths.map((path, index) => [drivePlaces[index] ?? "SCSI 0:9", { path }])));
    return fc
      .record({
        generation: fc.constant(generation),
        notes: optional(fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replaceAll("\u0000", ""))),
        processor: optional(processor),
        memory: optional(memory),
        networkAdapters: optional(
          fc.dictionary(fc.constantFrom("lan", "san", "Back up 2", "émigré"), adapter(switchNames), { maxKeys: 3 }),
        ),
        hardDrives: optional(hardDrives),
        dvdDrives: optional(fc.constantFrom({}, { [dvdPlace]: {} })),
        scsiControllerCount: fc.integer({ min: 2, max: 4 }),
        firmware:
          generation === 1
            ? fc.constant(undefined)
            : optional(
                fc.record(
                  {
                    secureBoot: fc.boolean(),
                    pauseAfterBootFailure: fc.boolean(),
                    consoleMode: fc.constantFrom("Default", "COM1", "None"),
                    preferredNetworkBootProtocol: fc.constantFrom("IPv4", "IPv6"),
                  },
                  { requiredKeys: [] },
                ),
              ),
        bios: generation === 1 ? optional(fc.record({ numLock: fc.boolean() })) : fc.constant(undefined),
        automaticStartAction: optional(fc.constantFrom("Nothing", "StartIfRunning", "Start")),
        automaticStartDelay: optional(fc.integer({ min: 0, max: 600 })),
        automaticStopAction: optional(fc.constantFrom("TurnOff", "Save", "ShutDown")),
        automaticCriticalErrorAction: optional(fc.constantFrom("None", "Pause")),
        automaticCriticalErrorActionTimeout: optional(fc.integer({ min: 0, max: 600 })),
        checkpointType: optional(fc.constantFrom("Disabled", "Standard", "Production", "ProductionOnly")),
        state: optional(fc.constantFrom("Running", "Off")),
      })
      .map((machine) => ({ host, ...withoutUndefined(machine) }));
  });
}

function withoutUndefined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
