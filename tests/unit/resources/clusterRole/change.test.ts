import type { Values } from "../../../../provider/engine/property";
import { calls, plan, record, refusal, role, unset, type Observed } from "./role";

const set = (parameters: Values) => ["Set-MachineRole", { ...role, ...parameters }];
const setOwner = (parameters: Values) => ["Set-MachineRoleOwner", { ...role, ...parameters }];
const setResource = (parameters: Values) => ["Set-MachineRoleResource", { ...role, ...parameters }];
const vmResource = (inner: Values) => ({ vmResource: inner });
const restart = (inner: Values) => vmResource({ restartPolicy: inner });

describe("the plan of a role that exists", () => {
  it.each<[string, Values, Observed]>([
    ["as it was made", {}, {}],
    ["with every default said", { priority: "medium", failback: { allowed: false }, possibleOwners: [] }, {}],
    ["with what is left out set by hand", {}, { resource: { RestartThreshold: 7 }, group: { PersistentState: 0 } }],
    ["with all nodes named", { possibleOwners: ["hv3", "HV2", "hv1.fabrikam.test"] }, {}],
    ["on its node", { ownerNode: "hv1.fabrikam.test" }, {}],
    ["with no window, as WMI says it", {}, { group: { FailbackWindowStart: -1, FailbackWindowEnd: -1 } }],
    ["with no class names at all", {}, { group: { AntiAffinityClassNames: null, Description: null } }],
    [
      "with class names in another order",
      { antiAffinityClassNames: ["web", "DB"] },
      { group: { AntiAffinityClassNames: ["db", "web"] } },
    ],
  ])("is empty when it is as declared: %s", (_what, declared, observed) => {
    expect(plan(declared, record(observed))).toEqual([]);
  });

  it.each<[string, Values, Observed, unknown]>([
    ["name", { name: "front" }, {}, set({ Name: "front" })],
    ["description", { description: "x" }, {}, set({ Description: "x" })],
    ["priority", { priority: "high" }, {}, set({ Priority: 3000 })],
    ["priority set by hand", {}, { group: { Priority: 1500 } }, set({ Priority: 2000 })],
    ["no automatic start", { priority: "noAutoStart" }, {}, set({ Priority: 0 })],
    [
      "failback with its window",
      { preferredOwners: ["HV1"], failback: { allowed: true, windowStart: 22, windowEnd: 4 } },
      { more: { preferredOwners: ["HV1"] } },
      set({ AutoFailbackType: 1, FailbackWindowStart: 22, FailbackWindowEnd: 4 }),
    ],
    [
      "failback taken back",
      {},
      { group: { AutoFailbackType: 1, FailbackWindowStart: 22, FailbackWindowEnd: 4 } },
      set({ AutoFailbackType: 0, FailbackWindowStart: unset, FailbackWindowEnd: unset }),
    ],
    ["thresholds", { failoverThreshold: 3, failoverPeriod: 12 }, {}, set({ FailoverThreshold: 3, FailoverPeriod: 12 })],
    ["thresholds taken back", {}, { group: { FailoverThreshold: 3 } }, set({ FailoverThreshold: unset })],
    ["anti-affinity", { antiAffinityClassNames: ["web"] }, {}, set({ AntiAffinityClassNames: ["web"] })],
    [
      "anti-affinity taken back",
      {},
      { group: { AntiAffinityClassNames: ["web"] } },
      set({ AntiAffinityClassNames: [] }),
    ],
    ["start delay", { groupStartDelay: 60 }, {}, set({ GroupStartDelay: 60 })],
    ["persistent state", { persistentState: false }, {}, set({ PersistentState: 0 })],
    ["preferred owners", { preferredOwners: ["HV2", "hv3.x"] }, {}, setOwner({ PreferredOwner: ["HV2", "hv3"] })],
    [
      "their order",
      { preferredOwners: ["HV2", "HV1"] },
      { more: { preferredOwners: ["HV1", "HV2"] } },
      setOwner({ PreferredOwner: ["HV2", "HV1"] }),
    ],
    ["preferred owners taken back", {}, { more: { preferredOwners: ["HV1"] } }, setOwner({ PreferredOwner: [] })],
    ["possible owners", { possibleOwners: ["HV1", "HV2"] }, {}, setOwner({ PossibleOwner: ["HV1", "HV2"] })],
    ["possible owners taken back", {}, { more: { possibleOwners: ["HV1"] } }, setOwner({ PossibleOwner: [] })],
    ["offline action", vmResource({ offlineAction: "shutDown" }), {}, setResource({ OfflineAction: 2 })],
    ["shutdown action", vmResource({ shutdownAction: "fail" }), {}, setResource({ ShutdownAction: 1 })],
    ["heartbeat", vmResource({ checkHeartbeat: false }), {}, setResource({ CheckHeartbeat: 0 })],
    ["restart action", restart({ restartAction: "none" }), {}, setResource({ RestartAction: 0 })],
    [
      "restarts",
      restart({ restartThreshold: 5, restartPeriod: 1, restartDelay: 2, retryPeriodOnFailure: 3 }),
      {},
      setResource({ RestartThreshold: 5, RestartPeriod: 1, RestartDelay: 2, RetryPeriodOnFailure: 3 }),
    ],
    [
      "limits and intervals",
      vmResource({ pendingTimeout: 9, deadlockTimeout: 8, isAlivePollInterval: 7, looksAlivePollInterval: 6 }),
      {},
      setResource({ PendingTimeout: 9, DeadlockTimeout: 8, IsAlivePollInterval: 7, LooksAlivePollInterval: 6 }),
    ],
    [
      "the type's interval",
      vmResource({ isAlivePollInterval: "typeDefault" }),
      { resource: { IsAlivePollInterval: 7 } },
      setResource({ IsAlivePollInterval: unset }),
    ],
    [
      "monitor and embedded failures",
      vmResource({ separateMonitor: true, embeddedFailureAction: "logOnly" }),
      {},
      setResource({ SeparateMonitor: true, EmbeddedFailureAction: 1 }),
    ],
  ])("changes in place with one call: %s", (_what, declared, observed, call) => {
    expect(calls(plan(declared, record(observed)))).toEqual([call]);
  });

  it.each<[string, Observed]>([
    ["moves", { group: { State: "Pending" } }],
    ["waits for its turn to move", { group: { StatusInformation: "Locked, Queued" } }],
  ])("waits while the role %s", (_what, observed) => {
    expect(refusal(() => plan({ priority: "high" }, record(observed)))).toMatch(/^busy: /);
    expect(plan({}, record(observed))).toEqual([]);
  });
});
