import os from "node:os";
import { Connections } from "../../../provider/powershell/connections/configuration";

const folder = "/project";

function describeHost(json: string | undefined, host: string): string {
  return new Connections(json, folder).forHost(host).connection.describe();
}

describe("the configuration of connections", () => {
  it("is the simulator in the project when there is none", () => {
    expect(describeHost(undefined, "HV1")).toBe("the simulated fabric in /project/.fabric");
    expect(describeHost("  ", "HV1")).toBe("the simulated fabric in /project/.fabric");
  });

  it("reaches a host as said for it, without regard to case, and the others by default", () => {
    const json = JSON.stringify({
      default: { type: "simulator", fabric: "elsewhere" },
      hosts: { HV1: { type: "local" } },
    });
    expect(describeHost(json, "hv1")).toBe("this machine");
    expect(describeHost(json, "HV2")).toBe("the simulated fabric in /project/elsewhere");
  });

  it("gives hosts with the same entry the same connection", () => {
    const connections = new Connections(undefined, folder);
    expect(connections.forHost("HV1").connection).toBe(connections.forHost("HV2").connection);
  });

  it.each([
    [1, 1],
    [2, 1],
    [6, 3],
    [64, 4],
  ])("takes, of %i processors that simulated hosts share, %i sessions a host", (processors, sessions) => {
    jest.spyOn(os, "availableParallelism").mockReturnValue(processors);
    expect(new Connections(undefined, folder).forHost("HV1").sessions).toBe(sessions);
    jest.restoreAllMocks();
  });

  it("takes four sessions of a real host, or as many as it says", () => {
    expect(new Connections('{"default":{"type":"local"}}', folder).forHost("HV1").sessions).toBe(4);
    expect(new Connections('{"default":{"type":"local","sessions":2}}', folder).forHost("HV1").sessions).toBe(2);
  });

  it("never sends a host that is not listed to the simulator when hosts are listed", () => {
    const connections = new Connections('{"hosts":{"HV1":{"type":"local"}}}', folder);
    expect(() => connections.forHost("HV2")).toThrow(
      'hyperv:connections has no connection for the host "HV2", and no default',
    );
  });

  it("does not restart the machine that it runs on", () => {
    expect(new Connections('{"default":{"type":"local"}}', folder).forHost("HV1").connection.restartable).toBe(false);
    expect(new Connections(undefined, folder).forHost("HV1").connection.restartable).toBe(true);
  });

  it.each([
    ["{", "is not JSON"],
    ["[]", "cannot be used: is not an object"],
    ['"simulator"', "cannot be used: is not an object"],
    ['{"defualt":{"type":"local"}}', 'has no option "defualt"'],
    ['{"default":{"type":"ssh"}}', 'default.type is none of the known types, "simulator" and "local"'],
    ['{"default":{}}', 'default.type is none of the known types, "simulator" and "local"'],
    ['{"default":{"type":"local","port":22}}', 'default has no option "port"'],
    ['{"default":{"type":"local","sessions":0}}', "default.sessions is below 1"],
    ['{"default":{"type":"local","sessions":1.5}}', "default.sessions is not a whole number"],
    ['{"default":{"type":"local","sessions":"4"}}', "default.sessions is not a number"],
    ['{"hosts":{"HV1":{"type":"simulator","fabric":7}}}', "hosts.HV1.fabric is not a string"],
    ['{"hosts":{"HV1":{"type":"simulator","fabric":""}}}', "hosts.HV1.fabric is empty"],
    ['{"hosts":{"HV1":{"type":"local"},"hv1":{"type":"local"}}}', "hosts.hv1 stands there twice"],
  ])("of %s is one error that names the place", (json, message) => {
    expect(() => new Connections(json, folder)).toThrow(`The stack configuration hyperv:connections cannot be used: `);
    expect(() => new Connections(json, folder)).toThrow(message);
  });
});
