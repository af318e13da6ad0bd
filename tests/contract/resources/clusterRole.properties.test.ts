import { clusterRole } from "../../../provider/resources/clusterRole";
import { addMachine, addVolume } from "../../helpers/clusterMachines";
import { clusterHosts, clusterIdentity, createCluster } from "../../helpers/testCluster";
import type { TestFabric } from "../../helpers/testFabric";
import { byHand, quoted } from "./byHand";
import { powerOf } from "./machinesBeside";
import { describePropertyRows, type Observation, type Subject } from "./propertyRows";
import { field, row } from "./rowOf";

const ids = { web1: "", web2: "" };
const unset = 4294967295;

const groupProperties = [
  "Name",
  "Priority",
  "AutoFailbackType",
  "FailbackWindowStart",
  "FailbackWindowEnd",
  "FailoverThreshold",
  "FailoverPeriod",
  "AntiAffinityClassNames",
  "GroupStartDelay",
  "PersistentState",
  "Description",
];

const resourceProperties = [
  "RestartAction",
  "RestartThreshold",
  "RestartPeriod",
  "RestartDelay",
  "RetryPeriodOnFailure",
  "PendingTimeout",
  "DeadlockTimeout",
  "IsAlivePollInterval",
  "LooksAlivePollInterval",
  "SeparateMonitor",
  "EmbeddedFailureAction",
];

async function observe(fabric: TestFabric, declared: Readonly<Record<string, unknown>>): Promise<Observation> {
  const line = [
    `$id = ${quoted(String(declared["vmId"]))}`,
    "$group = Get-ClusterGroup -VMId $id",
    "$resource = Get-ClusterResource -VMId $id | Where-Object -FilterScript { $_.ResourceType.Name -eq 'Virtual Machine' }",
    "$seen = @{ resource = @{}; OwnerNode = [string] $group.OwnerNode }",
    `foreach ($key in ${groupProperties.map(quoted).join(", ")}) { $seen[$key] = $group.$key }`,
    `foreach ($key in ${resourceProperties.map(quoted).join(", ")}) { $seen.resource[$key] = $resource.$key }`,
    "foreach ($one in $resource | Get-ClusterParameter -Name OfflineAction, ShutdownAction, CheckHeartbeat) { $seen.resource[$one.Name] = $one.Value }",
    "$seen.preferred = @(($group | Get-ClusterOwnerNode).OwnerNodes | ForEach-Object -Process { $_.Name })",
    "$seen.possible = @(($resource | Get-ClusterOwnerNode).OwnerNodes | ForEach-Object -Process { $_.Name })",
    "$seen",
  ];
  const [record] = await byHand(fabric, line.join("; "));
  return { record, ...(await powerOf(fabric)) };
}

function subject(title: string, machine: keyof typeof ids, rows: Subject["rows"]): Subject {
  return {
    title,
    get declared() {
      return { cluster: clusterIdentity("HV1", "HV2"), vmId: ids[machine] };
    },
    rows,
    observe,
  };
}

const all = {
  offlineAction: "turnOff",
  shutdownAction: "fail",
  checkHeartbeat: false,
  restartPolicy: {
    restartAction: "none",
    restartThreshold: 5,
    restartPeriod: 60_000,
    restartDelay: 1000,
    retryPeriodOnFailure: 120_000,
  },
  pendingTimeout: 600_000,
  deadlockTimeout: 400_000,
  isAlivePollInterval: 30_000,
  looksAlivePollInterval: 3000,
  separateMonitor: true,
  embeddedFailureAction: "logOnly",
};

const allShown = {
  OfflineAction: 0,
  ShutdownAction: 1,
  CheckHeartbeat: 0,
  RestartAction: 0,
  RestartThreshold: 5,
  RestartPeriod: 60_000,
  RestartDelay: 1000,
  RetryPeriodOnFailure: 120_000,
  PendingTimeout: 600_000,
  DeadlockTimeout: 400_000,
  IsAlivePollInterval: 30_000,
  LooksAlivePollInterval: 3000,
  SeparateMonitor: true,
  EmbeddedFailureAction: 1,
};

const changed = { ...all, offlineAction: "forceShutDown", looksAlivePollInterval: "typeDefault" };
const changedShown = { ...allShown, OfflineAction: 3, LooksAlivePollInterval: unset };
/** What has a default goes back to it, and the rest stays. */
const defaultsShown = { ...changedShown, OfflineAction: 1, ShutdownAction: 0, CheckHeartbeat: 1 };

describePropertyRows({
  kind: clusterRole,
  ...clusterHosts(2),
  prepare: async (fabric) => {
    await createCluster(fabric, "HV1", "HV2");
    await addVolume(fabric);
    ids.web1 = await addMachine(fabric, "web1");
    ids.web2 = await addMachine(fabric, "web2", { isOff: true });
  },
  subjects: [
    subject("of a machine that runs", "web1", [
      row("name", ["front", "web"], "Name", 0),
      row("ownerNode", ["HV1", "HV2", "HV1"], "OwnerNode", 0),
      row("preferredOwners", [["HV1"], ["HV2", "HV1"]], "preferred", 0),
      row("priority", ["low", "medium", "high", "noAutoStart"], "Priority", 0, { shows: [1000, 2000, 3000, 0] }),
      row("failback", [{ allowed: true, windowStart: 22, windowEnd: 4 }, { allowed: true }, undefined], failbackIn, 0, {
        shows: [
          [1, 22, 4],
          [1, unset, unset],
          [0, unset, unset],
        ],
      }),
      row("failoverThreshold", [3, "automatic"], "FailoverThreshold", 0, { shows: [3, unset] }),
      row("failoverPeriod", [12, 6], "FailoverPeriod", 0),
      row("antiAffinityClassNames", [["web", "front"], ["web"], []], "AntiAffinityClassNames", 0),
      row("persistentState", [true, false], "PersistentState", 0, { shows: [1, 0] }),
      row("description", ["first", ""], "Description", 0),
      row("vmResource", [all, changed, undefined], "resource", 0, { shows: [allShown, changedShown, defaultsShown] }),
      row("groupStartDelay", [1000, 2000], "GroupStartDelay", 0),
    ]),
    subject("of a machine that is off", "web2", [
      row("possibleOwners", [["HV1"], ["HV2"], undefined], "possible", 0, {
        shows: [["HV1"], ["HV2"], ["HV1", "HV2"]],
      }),
    ]),
  ],
  notSettings: ["cluster", "vmId", "placement", "migration", "sharedGuardian", "timeouts"],
});

function failbackIn(seen: unknown): unknown {
  return ["AutoFailbackType", "FailbackWindowStart", "FailbackWindowEnd"].map((name) => field(name)(seen));
}
