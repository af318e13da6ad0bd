import fc from "fast-check";
import { Claims } from "../../../provider/lifecycle/claims";

const role = { what: "the role of the virtual machine 1", path: ["vmId"] };
const node = { what: "the host HV1", path: ["nodes", "0"] };

describe("what only one resource of a program may have", () => {
  it("is given to the first that asks, and a second is told who has it and which of its properties asked", () => {
    const claims = new Claims();
    expect(claims.make("ClusterRole A", [role])).toEqual([]);
    expect(claims.make("ClusterRole B", [role])).toEqual([
      { path: ["vmId"], reason: "the role of the virtual machine 1 belongs to ClusterRole A already" },
    ]);
  });

  it("stays with the resource that has it, however often that one is checked", () => {
    const claims = new Claims();
    expect(claims.make("ClusterRole A", [role])).toEqual([]);
    expect(claims.make("ClusterRole A", [role])).toEqual([]);
    expect(claims.make("ClusterRole B", [role])).toHaveLength(1);
  });

  it("is refused one by one: what is free of a declaration is given to it all the same", () => {
    const claims = new Claims();
    claims.make("A", [node]);
    expect(claims.make("B", [role, node])).toEqual([
      { path: ["nodes", "0"], reason: "the host HV1 belongs to A already" },
    ]);
    expect(claims.make("C", [role])).toEqual([
      { path: ["vmId"], reason: "the role of the virtual machine 1 belongs to B already" },
    ]);
  });

  it("is forgotten with the run", () => {
    new Claims().make("A", [role]);
    expect(new Claims().make("B", [role])).toEqual([]);
  });

  it("has exactly one holder, the first that asked, whatever is asked for in which order", () => {
    const requests = fc.array(fc.tuple(fc.constantFrom("A", "B", "C"), fc.constantFrom("x", "y", "z")), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(requests, (asked) => {
        const claims = new Claims();
        const first = new Map<string, string>();
        for (const [subject, what] of asked) {
          const holder = first.get(what) ?? subject;
          first.set(what, holder);
          const failures = claims.make(subject, [{ what, path: ["name"] }]);
          expect(failures).toEqual(
            holder === subject ? [] : [{ path: ["name"], reason: `${what} belongs to ${holder} already` }],
          );
        }
      }),
    );
  });
});
