/** Strips types only; `tsc` checks them. */
const transform = {
  "\\.m?[jt]s$": [
    "@swc/jest",
    {
      swcrc: false,
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
      sourceMaps: "inline",
    },
  ],
};

/**
 * @param {string} level
 * @param {Record<string, unknown>} [more]
 */
function project(level, more = {}) {
  return {
    displayName: level,
    rootDir: ".",
    testEnvironment: "node",
    cacheDirectory: "<rootDir>/node_modules/.cache/jest",
    testMatch: [`<rootDir>/tests/${level}/**/*.test.ts`],
    modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/\\.(tools|demo|e2e|bench)"],
    transform,
    ...more,
  };
}

/** @param {number} timeoutMilliseconds of a test that says nothing else */
function withTools(timeoutMilliseconds) {
  return {
    globalSetup: "<rootDir>/scripts/test/jestSetup.mjs",
    globalTeardown: "<rootDir>/scripts/test/jestTeardown.mjs",
    // Jest takes no testTimeout from a project.
    globals: { timeoutMilliseconds },
    setupFilesAfterEnv: ["<rootDir>/scripts/test/jestTimeout.mjs"],
  };
}

/**
 * Tests that take minutes: every step of every kind struck in every way, every operation with every node down, two stacks at once, a
 * hundred random sequences of edits and crashes, every text property with every hostile text, hundreds of random machines, a thousand
 * machines on a host, ten thousand calls, limits of time and runs cut short. They run by `npm run test:thorough`, and not in `npm test`.
 */
const thorough = [
  "contract/failover/",
  "contract/faults/",
  "contract/powershell/memory\\.",
  "contract/resources/(randomMachines|timeLimits)\\.",
  "contract/simulator/work\\.",
  "contract/text/hostile",
  "e2e/interruption\\.",
].map((path) => `/tests/${path}`);
const testPathIgnorePatterns = ["/node_modules/", ...thorough];

/** Sessions of one test file after the other in the same PowerShell processes. */
const testEnvironment = "<rootDir>/tests/environment/warmEnvironment.mjs";

export default {
  maxWorkers: 2,
  testSequencer: "<rootDir>/scripts/test/jestSequencer.mjs",
  projects: [
    project("unit"),
    project("contract", { ...withTools(120_000), testPathIgnorePatterns, testEnvironment }),
    project("thorough", {
      ...withTools(300_000),
      testEnvironment,
      testMatch: undefined,
      testRegex: thorough.map((pattern) => `${pattern}.*test\\.ts$`),
    }),
    project("e2e", { ...withTools(300_000), testPathIgnorePatterns }),
  ],
};
