/** Random valid declarations of a host, a switch and a disk. */
import fc from "fast-check";

type Declaration = fc.Arbitrary<Record<string, unknown>>;

const withoutUndefined = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const notes = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replaceAll("\u0000", ""));
const size = fc.oneof(
  fc.integer({ min: 1, max: 64 }).map((gigabytes) => `${gigabytes}GB`),
  fc.integer({ min: 8192, max: 2 ** 20 }).map((clusters) => clusters * 4096),
);

export const arbitraryHost: Declaration = fc
  .record({
    features: optional(fc.subarray(["Hyper-V", "Failover-Clustering", "Multipath-IO"])),
    includeManagementTools: optional(fc.boolean()),
    virtualMachinePath: optional(fc.constantFrom("D:\\VMs", "d:/VMs/")),
    range: optional(fc.tuple(fc.integer({ min: 0, max: 0xfff }), fc.integer({ min: 0x1000, max: 0xffff }))),
    maximumStorageMigrations: optional(fc.nat(20)),
    maximumVirtualMachineMigrations: optional(fc.nat(20)),
    liveMigrationEnabled: optional(fc.boolean()),
    migrationAuthenticationType: optional(fc.constantFrom("CredSSP", "Kerberos")),
    migrationPerformanceOption: optional(fc.constantFrom("TCPIP", "Compression", "SMB")),
    useAnyNetworkForMigration: optional(fc.boolean()),
    migrationNetworks: optional(
      fc.dictionary(fc.constantFrom("10.0.1.0/24", "10.0.2.0/24", "FD00:1::/64"), fc.record({ priority: fc.nat(9) })),
    ),
    numaSpanningEnabled: optional(fc.boolean()),
    enhancedSessionMode: optional(fc.boolean()),
    resourceMeteringSaveInterval: optional(fc.integer({ min: 3600, max: 86_400 })),
  })
  .map(({ range, ...host }) => ({
    name: "HV1",
    ...withoutUndefined(host),
    ...(range === undefined ? {} : { macAddressMinimum: mac(range[0]), macAddressMaximum: mac(range[1]) }),
  }));

const mac = (tail: number): string => `00-15-5d-01-${tail.toString(16).padStart(4, "0").replace(/^../, "$&-")}`;

const bandwidth = fc.oneof(
  fc.record({
    minimumBandwidthMode: fc.constantFrom("Weight", undefined),
    defaultFlowMinimumBandwidthWeight: optional(fc.integer({ min: 1, max: 100 })),
  }),
  fc.record({
    minimumBandwidthMode: fc.constant("Absolute"),
    defaultFlowMinimumBandwidthAbsolute: optional(fc.nat(10 ** 10)),
  }),
  fc.constant({ minimumBandwidthMode: "None" }),
);

const uplinks = fc.oneof(
  fc.record({ switchType: fc.constantFrom("Internal", "Private") }),
  fc.record({
    switchType: fc.constant("External"),
    netAdapterNames: fc.subarray(["NIC1", "NIC2", "NIC3"], { minLength: 1 }),
    allowManagementOS: optional(fc.boolean()),
    defaultQueueVmmqEnabled: optional(fc.boolean()),
    defaultQueueVmmqQueuePairs: optional(fc.integer({ min: 1, max: 16 })),
    defaultQueueVrssEnabled: optional(fc.boolean()),
  }),
  fc.record({
    switchType: fc.constant("External"),
    netAdapterInterfaceDescriptions: fc.constantFrom(["Adapter 1"], ["Adapter 2"]),
    enableEmbeddedTeaming: fc.constant(true),
    loadBalancingAlgorithm: optional(fc.constantFrom("Dynamic", "HyperVPort")),
  }),
);

export const arbitrarySwitch: Declaration = fc
  .tuple(uplinks, bandwidth, optional(notes))
  .map(([uplink, mode, text]) => withoutUndefined({ host: "HV1", name: "lan", ...uplink, ...mode, notes: text }));

export const arbitraryDisk: Declaration = fc
  .oneof(
    fc
      .record({ sizeBytes: size, logicalSectorSizeBytes: optional(fc.constantFrom(512, 4096)) })
      .map((disk) => ({ ...disk, type: "Fixed" })),
    fc
      .record({ sizeBytes: size, blockSizeBytes: optional(fc.constantFrom("1MB", "32MB", 2 ** 28)) })
      .map((disk) => ({ ...disk, type: "Dynamic" })),
    optional(size).map((sizeBytes) => ({ sizeBytes, type: "Differencing", parentPath: "C:\\Disks\\base.vhdx" })),
  )
  .map((disk) => withoutUndefined({ host: "HV1", path: "C:\\Disks\\a.vhdx", ...disk }));
