import { readFileSync } from "node:fs";
import path from "node:path";

interface Locked {
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(path.join(__dirname, "../../../package-lock.json"), "utf8"),
);

/** The places in which Node looks for a dependency of the package at a location, nearest first. */
function places(location: string, dependency: string): string[] {
  const parents =
    location === "" ? [] : location.split("/node_modules/").map((_, index, parts) => parts.slice(0, index + 1));
  return [...parents.map((parts) => parts.join("/node_modules/")), ""].map((parent) =>
    path.posix.join(parent, "node_modules", dependency),
  );
}

test("the lock file names no registry, so that each machine uses its own", () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => /^https?:/.test(resolved ?? ""))).toEqual([]);
});

test("the lock file is whole for every system, also for those that it was not written on", () => {
  const missing = Object.entries(lock.packages).flatMap(([location, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter(
      (dependency) => !places(location, dependency).some((place) => place in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});
