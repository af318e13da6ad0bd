/** What holds of where a role goes, whatever is declared and wherever it is. */
import fc from "fast-check";
import type { Values } from "../../../../provider/engine/property";
import { textsOf } from "../../../../provider/resources/nameList";
import { clusterRole } from "../../../../provider/resources/clusterRole";
import { base, plan, record } from "./role";

const nodes = ["HV1", "HV2", "HV3"];
const node = fc.constantFrom(...nodes);
/** A node as people write it. */
const spelled = node.chain((name) => fc.constantFrom(name, name.toLowerCase(), `${name}.fabrikam.test`));
const some = fc.subarray(nodes);

const declaration = fc
  .record({
    ownerNode: fc.option(spelled, { nil: undefined, freq: 2 }),
    placement: fc.constantFrom("initial", "pinned"),
    preferredOwners: fc.shuffledSubarray(nodes),
    possibleOwners: some,
    migration: fc.shuffledSubarray(["live", "quick", "shutdown"], { minLength: 1 }),
  })
  .filter((declared) => clusterRole.check({ ...base, ...declared }).failures.length === 0);

interface Scene {
  readonly OwnerNode: string;
  readonly possibleOwners: readonly string[];
  readonly preferredOwners: readonly string[];
  readonly placedOn: unknown;
}

/** Where it is, and the nodes that the cluster lets it be on: the one that it is on is always one of them. */
const scene: fc.Arbitrary<Scene> = fc
  .record({ OwnerNode: node, possible: some, preferredOwners: some, placedOn: fc.option(spelled, { nil: undefined }) })
  .map(({ possible, ...rest }) => ({
    ...rest,
    possibleOwners: nodes.filter((name) => name === rest.OwnerNode || possible.includes(name)),
  }));

const planIn = (declared: Values, { OwnerNode, possibleOwners, preferredOwners, placedOn }: Scene) =>
  plan(declared, record({ group: { OwnerNode }, more: { possibleOwners, preferredOwners } }), { placedOn });

const moves = (steps: ReturnType<typeof plan>) => steps.filter(({ cmdlet }) => cmdlet === "Move-MachineRole");

/** What the cluster makes of the steps; none where it would refuse one. */
function after(steps: ReturnType<typeof plan>, declared: Values, before: Scene): Scene | undefined {
  let now = before;
  for (const { cmdlet, parameters } of steps) {
    const { PossibleOwner, PreferredOwner, Node } = parameters;
    if (cmdlet === "Set-MachineRoleOwner") {
      const possibleOwners: readonly string[] =
        PossibleOwner === undefined ? now.possibleOwners : textsOf(PossibleOwner);
      now = {
        ...now,
        possibleOwners: possibleOwners.length === 0 ? nodes : possibleOwners,
        preferredOwners: PreferredOwner === undefined ? now.preferredOwners : textsOf(PreferredOwner),
      };
      if (!isAmong(now.possibleOwners, now.OwnerNode)) return undefined;
    } else if (cmdlet === "Move-MachineRole") {
      const target = nodes.find((name) => name.toLowerCase() === String(Node).toLowerCase());
      if (target === undefined || !isAmong(now.possibleOwners, target)) return undefined;
      now = { ...now, OwnerNode: target, placedOn: declared["ownerNode"] };
    }
  }
  return now;
}

const isAmong = (names: readonly string[], wanted: string) =>
  names.some((name) => name.toLowerCase() === wanted.toLowerCase());

/** The first part of a name, in capitals. */
const nodeOf = (name: unknown) => String(name).split(".")[0]?.toUpperCase();

describe("a role", () => {
  it("comes to where it is declared to be in at most one move, and never by a step that the cluster refuses", () => {
    fc.assert(
      fc.property(declaration, scene, (declared, start) => {
        let now = start;
        let moved = 0;
        for (let round = 0; round < 3; round += 1) {
          const steps = planIn(declared, now);
          moved += moves(steps).length;
          const next = after(steps, declared, now);
          expect(next).toBeDefined();
          now = next ?? now;
        }
        expect(planIn(declared, now)).toEqual([]);
        expect(moved).toBeLessThanOrEqual(1);
        const allowed = declared.possibleOwners.length > 0 ? declared.possibleOwners : nodes;
        expect(allowed).toContain(now.OwnerNode);
        expect(declared.placement === "pinned" ? [nodeOf(declared.ownerNode)] : allowed).toContain(now.OwnerNode);
      }),
    );
  });

  it("stays on any node that may have it once it was placed there for this declaration, unless it is pinned", () => {
    fc.assert(
      fc.property(declaration, scene, (declared, start) => {
        const free = { ...declared, placement: "initial" };
        const mayStay = declared.possibleOwners.length === 0 || declared.possibleOwners.includes(start.OwnerNode);
        const isMoved = moves(planIn(free, { ...start, placedOn: declared.ownerNode })).length > 0;
        expect(isMoved).toBe(!mayStay);
      }),
    );
  });

  it("is moved where its node is declared and it is elsewhere, always when pinned and else when not placed there yet", () => {
    fc.assert(
      fc.property(declaration, scene, spelled, (declared, start, ownerNode) => {
        const named = { ...declared, ownerNode, possibleOwners: [] };
        const isThere = start.OwnerNode === nodeOf(ownerNode);
        const pinned = moves(planIn({ ...named, placement: "pinned" }, start));
        expect(pinned.map(({ parameters }) => nodeOf(parameters["Node"]))).toEqual(isThere ? [] : [nodeOf(ownerNode)]);
        const isPlaced = start.placedOn !== undefined && nodeOf(start.placedOn) === nodeOf(ownerNode);
        expect(moves(planIn({ ...named, placement: "initial" }, start))).toHaveLength(isThere || isPlaced ? 0 : 1);
      }),
    );
  });

  it("is moved in the declared ways, in their order, and in no other", () => {
    const words: Readonly<Record<string, string>> = { live: "Live", quick: "Quick", shutdown: "Shutdown" };
    fc.assert(
      fc.property(declaration, (declared) => {
        const elsewhere = { OwnerNode: "HV1", possibleOwners: nodes, preferredOwners: [], placedOn: undefined };
        const [move] = moves(planIn({ ...declared, ownerNode: "HV2", possibleOwners: [] }, elsewhere));
        expect(move?.parameters["MigrationType"]).toEqual(declared.migration.map((way) => words[way]));
      }),
    );
  });
});
