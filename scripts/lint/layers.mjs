import { builtinModules } from "node:module";

// Who may import whom. What plans and compares stays pure, so that it is tested in microseconds and read without a host
// in mind; what touches the outside has one door each.

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Forbidden */

const NODE = `(node:.*|(${builtinModules.filter((name) => !name.startsWith("_")).join("|")})(/.*)?)`;
const RELATIVE = String.raw`\.{1,2}/(.*/)?`;

/** @type {Forbidden} */
const nodeModules = {
  regex: `^${NODE}$`,
  message: "This layer does no I/O: no Node.js modules here. provider/lifecycle is where pure meets I/O.",
};

/** @type {Forbidden} */
const pulumi = {
  regex: "^@pulumi/",
  message: "This layer is pure: it does not load the Pulumi SDK, which takes a second.",
};

/** @type {Forbidden} */
const nodePowerShell = {
  regex: "^(node-powershell|child-shell)(/.*)?$",
  message: "Only provider/powershell/shell.ts imports node-powershell.",
};

/** @type {Forbidden} */
const childProcess = {
  regex: "^(node:)?child_process$",
  message: "Only provider/powershell/connections/ starts processes.",
};

/** @type {Forbidden} */
const runningPlans = {
  regex: `^${RELATIVE}(powershell|lifecycle)(/.*)?$`,
  message: "Plans are data: who runs them (lifecycle) and how (powershell) is not known here.",
};

/** @type {Forbidden} */
const sdk = {
  regex: `^(${RELATIVE}sdk(/.*)?|hyperv-fabric(/.*)?)$`,
  message: "provider/ does not know who calls it: nothing in it imports sdk/.",
};

/** @type {Forbidden} */
const providerInside = {
  regex: `^(${RELATIVE}provider(?!/resources/[^/]+/schema(\\.js)?$|/engine/)(/.*)?|hyperv-fabric(/.*)?)$`,
  message: "From provider/, sdk/ imports the shapes only: provider/resources/<kind>/schema.",
};

/** @type {Forbidden} */
const engineValues = {
  regex: `^${RELATIVE}provider/engine/.*$`,
  message: "sdk/ has no logic: from the engine it imports types only.",
  allowTypeImports: true,
};

/** Later rows replace earlier ones for the files that they name. */
const LAYERS = [
  layer("provider", ["provider/**"], [nodePowerShell, childProcess, sdk]),
  layer(
    "pure",
    ["provider/engine/**", "provider/resources/**"],
    [nodeModules, pulumi, nodePowerShell, runningPlans, sdk],
  ),
  layer("shell", ["provider/powershell/shell.ts"], [childProcess, sdk]),
  layer("connections", ["provider/powershell/connections/**"], [nodePowerShell, sdk]),
  layer("sdk", ["sdk/**"], [nodeModules, nodePowerShell, providerInside, engineValues]),
  // The text of the forwarder is what Pulumi keeps in its state: it finds the provider by the package's name at run time.
  layer("forwarder", ["sdk/forward.ts"], [nodeModules, nodePowerShell]),
];

export default LAYERS;

/**
 * @param {string} name
 * @param {string[]} files
 * @param {Forbidden[]} forbidden
 * @returns {import("eslint").Linter.Config}
 */
function layer(name, files, forbidden) {
  return {
    name: `layers/${name}`,
    files,
    rules: {
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: forbidden }],
      "no-restricted-syntax": ["error", ...forbidden.flatMap(loadedAtRunTime)],
    },
  };
}

/**
 * The rule above sees import and export statements only.
 *
 * @param {Forbidden} forbidden
 */
function loadedAtRunTime({ regex, message, allowTypeImports = false }) {
  const ways = [
    "ImportExpression",
    "CallExpression[callee.name='require']",
    ...(allowTypeImports ? [] : ["TSImportType"]),
  ];
  // A selector's regular expression ends at its first slash, escaped or not.
  const pattern = regex.replaceAll("/", String.raw`\u002F`);
  return ways.map((way) => ({ selector: `${way} > Literal[value=/${pattern}/]`, message }));
}
