import { calls, plan, record, refusal, waiting } from "./host";

interface Node {
  readonly State?: string;
  readonly DrainStatus?: string;
}

/** The host as a node beside HV2. */
function member(own: Node = {}, { other = {}, drainedBy }: { other?: Node; drainedBy?: string } = {}) {
  const node = (Name: string, { State = "Up", DrainStatus = "NotInitiated" }: Node) => ({ Name, State, DrainStatus });
  return {
    Cluster: {
      Name: "PROD",
      Nodes: [node("HV1", own), node("HV2", other)],
      Volumes: [{ Name: "Volume 1", State: "Online" }],
      DrainedBy: drainedBy ?? null,
    },
  };
}

const drained = { State: "Paused", DrainStatus: "Completed" };
const mark = { Kind: "NodeDrain", Name: "PROD" };
const owner = "shop/test";
const resume = ["Resume-ClusterNode", { Name: ["HV1"], Failback: "Policy" }];
const unmark = ["Remove-IntentRecord", mark];

describe("the maintenance of a Hyper-V host", () => {
  const host = (own: Node = {}, more: Parameters<typeof member>[1] = {}) => ({ ...record(), ...member(own, more) });

  it("drains a node in service, and one that was paused or whose drain left something behind", () => {
    const drain = [["Invoke-NodeDrain", { Name: "HV1" }]];
    expect(calls(plan({ maintenance: true }, host()))).toEqual(drain);
    expect(calls(plan({ maintenance: true }, host({ State: "Paused", DrainStatus: "Failed" })))).toEqual(drain);
    expect(plan({ maintenance: true }, host(drained))).toEqual([]);
  });

  it("ends when it is declared to, and is left as it is where nothing is declared", () => {
    expect(calls(plan({ maintenance: false }, host(drained)))).toEqual([resume]);
    expect(plan({}, host(drained))).toEqual([]);
    expect(plan({}, host(), { restarts: 1 })).toEqual([]);
  });

  it("waits for a drain that somebody else began", () => {
    const draining = host({ State: "Paused", DrainStatus: "InProgress" });
    expect(refusal(() => plan({ maintenance: true }, draining))).toBe("busy: HV1 is being drained");
  });

  it("is refused outside of a cluster, and waited for while the cluster service starts", () => {
    expect(refusal(() => plan({ maintenance: true }, record()))).toMatch(/^refused: maintenance: .*no cluster/);
    const starting = { ...record(), Cluster: { Name: "", Nodes: [], Volumes: [] } };
    expect(refusal(() => plan({}, starting, { restarts: 1 }))).toMatch(/^busy: /);
  });

  it("that a drain for a restart began is ended by the stack that began it, also by its next run", () => {
    expect(calls(plan({}, host(drained, { drainedBy: owner })))).toEqual([resume, unmark]);
    expect(calls(plan({ maintenance: true }, host(drained, { drainedBy: owner })))).toEqual([unmark]);
    expect(calls(plan({}, host({}, { drainedBy: owner })))).toEqual([unmark]);
    expect(plan({}, host(drained, { drainedBy: "shop/other" }))).toEqual([]);
  });
});

describe("the restart of a host that is a node", () => {
  const host = (own: Node = {}, more: Parameters<typeof member>[1] = {}) => ({
    ...record({ ...waiting, settings: {} }),
    ...member(own, more),
  });
  const drain = ["Invoke-NodeDrain", { Name: "HV1", Alone: true }];
  const restart = ["Restart-HostComputer", {}];

  it("comes after a drain with a mark that says whose it is", () => {
    const steps = plan({}, host());
    expect(calls(steps)).toEqual([["New-IntentRecord", { ...mark, Token: owner }], drain, restart]);
    expect(new Set(steps.map(({ alone }) => alone))).toEqual(new Set(["the nodes of prod"]));
  });

  it("leaves no mark where the node is paused already, or maintenance is declared", () => {
    expect(calls(plan({}, host({ State: "Paused" })))).toEqual([drain, restart]);
    expect(calls(plan({ maintenance: true }, host()))).toEqual([drain, restart]);
  });

  it.each(["Down", "Paused", "Joining"])("waits while another node is %s", (State) => {
    expect(refusal(() => plan({}, host({}, { other: { State } })))).toContain(`busy: the host must restart`);
  });

  it("is over when the node and the volumes are back", () => {
    const after = { restarts: 1 };
    expect(refusal(() => plan({}, { ...record(), ...member({ State: "Joining" }) }, after))).toBe(
      "busy: the node is Joining",
    );
    const { Cluster } = member();
    const offline = { ...record(), Cluster: { ...Cluster, Volumes: [{ Name: "Volume 1", State: "Offline" }] } };
    expect(refusal(() => plan({}, offline, after))).toBe("busy: not online yet: Volume 1");
  });
});
