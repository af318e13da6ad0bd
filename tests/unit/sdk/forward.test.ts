/** What Pulumi keeps of a provider in the state of every resource. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { kinds } from "../../../provider/resources";
import { repository } from "../../../scripts/setup/repository.mjs";
import { TemporaryFolder } from "../scripts/temporaryFolder";

/** Serialises as the SDK does it for a dynamic resource, in a process of its own: the SDK asks V8 for the functions' sources. */
const serialise = `
const { serializeFunction } = require("@pulumi/pulumi/runtime/closure/serializeClosure");
const { forwardTo } = require(process.argv[1]);
const textOf = async (kind) => {
  const provider = forwardTo(kind);
  return (await serializeFunction(() => provider, { allowSecrets: true })).text;
};
Promise.all(process.argv.slice(2).map(textOf)).then((texts) => console.log(JSON.stringify(texts)));
`;

/** The text for a kind, to the byte. A change of it would show as an update of every resource that anybody has. */
const expected = (kind: string) => `exports.handler = __f0;

var __provider = {configure: __f1, check: __f2, diff: __f2, create: __f3, read: __f1, update: __f3, delete: __f4};

${forwarding("__f1", kind, "read")}
${forwarding("__f2", kind, "compare")}
${forwarding("__f3", kind, "write")}
${forwarding("__f4", kind, "delete")}
function __f0() {
  return (function() {
    with({ provider: __provider, this: undefined, arguments: undefined }) {

return () => provider;

    }
  }).apply(undefined, undefined).apply(this, arguments);
}
`;

const forwarding = (name: string, kind: string, verb: string) => `function ${name}() {
  return (function() {
    with({ kind: "${kind}", this: undefined, arguments: undefined }) {

return (...values) => require("hyperv-fabric/provider").dispatch(kind, "${verb}", values);

    }
  }).apply(undefined, undefined).apply(this, arguments);
}
`;

describe("the forwarder in the state of a resource", () => {
  const folder = new TemporaryFolder();
  const names = Object.keys(kinds);

  /** Compiled as the build compiles it. */
  function compiled(): string {
    const source = path.join(repository, "sdk", "forward.ts");
    const { config } = ts.readConfigFile(path.join(repository, "tsconfig.build.json"), (file) => ts.sys.readFile(file));
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [source] }, ts.sys, repository);
    const { outputText } = ts.transpileModule(readFileSync(source, "utf8"), { compilerOptions: options });
    return folder.file("forward.js", outputText);
  }

  it("is the same text to the byte, and below 1.5 KB, for every kind", () => {
    const args = ["--no-warnings", "-e", serialise, compiled(), ...names];
    const output = execFileSync(process.execPath, args, { cwd: repository, encoding: "utf8" });
    const texts: unknown = JSON.parse(output);
    expect(texts).toEqual(names.map(expected));
    expect(Math.max(...names.map((name) => Buffer.byteLength(expected(name))))).toBeLessThan(1536);
  }, 60_000);
});
