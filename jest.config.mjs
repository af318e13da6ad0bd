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
    modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/\\.(tools|demo|e2e)"],
    transform,
    ...more,
  };
}

/** @param {number} timeoutMilliseconds of a test that says nothing else */
function withTools(timeoutMilliseconds) {
  return {
    globalSetup: "<rootDir>/scripts/test/jestSetup.mjs",
    // Jest takes no testTimeout from a project.
    globals: { timeoutMilliseconds },
    setupFilesAfterEnv: ["<rootDir>/scripts/test/jestTimeout.mjs"],
  };
}

export default {
  maxWorkers: 2,
  projects: [project("unit"), project("contract", withTools(300_000)), project("e2e", withTools(300_000))],
};
