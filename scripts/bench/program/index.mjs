/** The Pulumi program of the benchmark. Its project is a copy of this folder, with settings in it. */
import { readFileSync } from "node:fs";
import { declareCluster } from "./cluster.mjs";
import { declareNothing, declareOurs } from "./declare.mjs";
import { declareSingle } from "./single.mjs";

/** @type {import("./declarations.mjs").Settings} */
const settings = JSON.parse(readFileSync(new URL("settings.json", import.meta.url), "utf8"));
const declare = settings.by === "ours" ? declareOurs : declareNothing;
if (settings.workload === "single") declareSingle(declare, settings);
else declareCluster(declare, settings);
