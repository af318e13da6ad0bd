import { virtualSwitch } from "../../../../provider/resources/virtualSwitch";
import { base, external, internal, team } from "./switch";

describe("the cost of a change, as the preview tells it", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ["internal to private", internal, { ...base, switchType: "Private" }, "inPlace"],
    ["internal to external", internal, external, "inPlace"],
    ["internal to a team", internal, team, "replace"],
    ["one adapter to a team", external, team, "replace"],
    ["a team to one adapter", team, external, "inPlace"],
    ["a team of one to two", { ...external, enableEmbeddedTeaming: true }, team, "inPlace"],
    ["a team to internal", team, internal, "replace"],
    ["saying of a team that it is one", team, { ...team, enableEmbeddedTeaming: true }, "inPlace"],
    ["IOV", external, { ...external, enableIov: true }, "replace"],
    ["the host", internal, { ...internal, host: "HV2" }, "replace"],
    ["the name", internal, { ...internal, name: "net" }, "inPlace"],
  ])("%s", (_what, before, after, cost) => {
    const costs = virtualSwitch.diff(before, after).map((change) => change.cost);
    expect(costs).not.toEqual([]);
    expect(costs.includes("replace") ? "replace" : costs[0]).toBe(cost);
  });

  it("is nothing for another order or case of adapters, or of the host's name", () => {
    expect(virtualSwitch.diff(team, { ...team, host: "hv1", netAdapterNames: ["ethernet 2", "ETHERNET"] })).toEqual([]);
  });
});
