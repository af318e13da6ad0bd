import { ESLint } from "eslint";
import config from "../../../../eslint.config.mjs";

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config });

async function complaints(filePath: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => /no-restricted-(imports|syntax)$/.test(ruleId ?? ""))
    .map(({ message }) => message);
}

const ENGINE = "provider/engine/values/sample.ts";
const PLAN = "provider/resources/sample/plan.ts";
const IO = /does no I\/O/;
const SDK_TIME = /does not load the Pulumi SDK/;
const SHELL = /Only provider\/powershell\/shell\.ts imports node-powershell/;
const RUNNING = /Plans are data/;
const CALLER = /nothing in it imports sdk/;
const SHAPES = /sdk\/ imports the shapes only/;
const TYPES = /from the engine it imports types only/;
const PROCESSES = /Only provider\/powershell\/connections\/ starts processes/;

const FORBIDDEN: [file: string, code: string, message: RegExp][] = [
  ...[ENGINE, PLAN].flatMap((file): [string, string, RegExp][] => [
    [file, 'import { readFileSync } from "node:fs";', IO],
    [file, 'import path from "path";', IO],
    [file, 'export { readFile } from "fs/promises";', IO],
    [file, 'const fs = require("node:fs");', IO],
    [file, 'const fs = await import("node:fs");', IO],
    [file, 'type Stats = import("node:fs").Stats;', IO],
    [file, 'import type { Input } from "@pulumi/pulumi";', SDK_TIME],
    [file, 'import { PowerShell } from "node-powershell";', SHELL],
    [file, 'import { invoke } from "../../powershell/invoke";', RUNNING],
    [file, 'import type { Host } from "../../lifecycle/host";', RUNNING],
    [file, 'const host = await import("../../powershell/host.js");', RUNNING],
    [file, 'import { VirtualMachine } from "../../../sdk";', CALLER],
    [file, 'import { VirtualMachine } from "hyperv-fabric";', CALLER],
  ]),
  ["provider/index.ts", 'import { types } from "../sdk/types";', CALLER],
  ["provider/lifecycle/observe.ts", 'import { PowerShell } from "node-powershell";', SHELL],
  ["provider/lifecycle/observe.ts", 'import { spawn } from "node:child_process";', PROCESSES],
  ["provider/lifecycle/observe.ts", 'import { types } from "../../sdk/types";', CALLER],
  ["provider/powershell/pool.ts", 'const { PowerShell } = require("node-powershell");', SHELL],
  ["provider/powershell/pool.ts", 'import { spawn } from "child_process";', PROCESSES],
  ["provider/powershell/shell.ts", 'import { spawn } from "node:child_process";', PROCESSES],
  ["provider/powershell/connections/ssh.ts", 'import { PowerShell } from "node-powershell";', SHELL],
  ["sdk/virtualMachine.ts", 'import { plan } from "../provider/resources/virtualMachine/plan";', SHAPES],
  ["sdk/virtualMachine.ts", 'import { registry } from "../provider/resources";', SHAPES],
  ["sdk/virtualMachine.ts", 'import { dispatch } from "../provider";', SHAPES],
  ["sdk/components/cluster.ts", 'import { invoke } from "../../provider/powershell/invoke";', SHAPES],
  ["sdk/virtualMachine.ts", 'import { dispatch } from "hyperv-fabric/provider";', SHAPES],
  ["sdk/types.ts", 'import { property } from "../provider/engine/property";', TYPES],
  ["sdk/types.ts", 'import { readFileSync } from "node:fs";', IO],
];

test.each(FORBIDDEN)("%s may not say %s", async (file, code, message) => {
  expect(await complaints(file, code)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

const ALLOWED: [file: string, code: string][] = [
  [ENGINE, 'import { z } from "zod";'],
  [ENGINE, 'import { property } from "../property";'],
  [PLAN, 'import { property } from "../../engine/property";'],
  [PLAN, 'import { shutdown } from "./powershellVersion";'],
  ["provider/powershell/shell.ts", 'import { PowerShell } from "node-powershell";'],
  ["provider/powershell/connections/ssh.ts", 'import { spawn } from "node:child_process";'],
  ["provider/powershell/pool.ts", 'import { randomUUID } from "node:crypto";'],
  ["provider/lifecycle/observe.ts", 'import { invoke } from "../powershell/invoke";'],
  ["sdk/virtualMachine.ts", 'import { virtualMachineShape } from "../provider/resources/virtualMachine/schema";'],
  ["sdk/components/cluster.ts", 'import { shape } from "../../provider/resources/failoverCluster/schema.js";'],
  ["sdk/types.ts", 'import type { Shape } from "../provider/engine/property";'],
  ["sdk/types.ts", 'import * as pulumi from "@pulumi/pulumi";'],
  ["sdk/forward.ts", 'const { dispatch } = require("hyperv-fabric/provider");'],
];

test.each(ALLOWED)("%s may say %s", async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});

test.each([
  ["an assertion", "export const count = JSON.parse(text) as number;", "@typescript-eslint/consistent-type-assertions"],
  ["any", "export function read(value: any): void {}", "@typescript-eslint/no-explicit-any"],
  ["a reminder", "// TODO: later", "no-warning-comments"],
  ["a comment that switches a rule off", "// oxlint-disable-next-line", "no-warning-comments"],
  ["a file of 401 lines", "export {};\n".repeat(401), "max-lines"],
])("no file may hold %s", async (_what, code, rule) => {
  const [result] = await eslint.lintText(code, { filePath: "provider/lifecycle/sample.ts" });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});

test("a comment cannot switch a rule off", async () => {
  const code = "// eslint-disable-next-line\nexport const count = JSON.parse(text) as number;";
  const [result] = await eslint.lintText(code, { filePath: "provider/lifecycle/sample.ts" });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain("@typescript-eslint/consistent-type-assertions");
});
