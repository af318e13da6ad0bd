import fc from "fast-check";
import { readFileSync, readdirSync, appendFileSync } from "node:fs";
import { virtualMachine } from "../../../provider/resources/virtualMachine";
import { arbitraryMachine } from "../../helpers/arbitraryMachine";
import { TestFabric } from "../../helpers/testFabric";
import { byHand } from "./byHand";
import { SessionPool } from "../../../provider/powershell/pool";

const cpu = () => {
  let s = "";
  for (const pid of readdirSync("/proc").filter((n) => /^\d+$/.test(n))) {
    try {
      const cmd = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      const env = readFileSync(`/proc/${pid}/stat`, "utf8").split(" ");
      if (cmd.startsWith("pwsh") && Number(env[3]) === process.pid) s += ` ${pid}:${(Number(env[13]) + Number(env[14])) * 10}ms`;
    } catch {}
  }
  return s;
};
const log = (t: string) => appendFileSync("/tmp/prof.txt", t + "\n");
it("prof", async () => {
  const totals = new Map<string, { n: number; ms: number }>();
  const orig = SessionPool.prototype.invoke;
  SessionPool.prototype.invoke = async function (this: SessionPool, ...a: Parameters<typeof orig>) {
    const t = performance.now();
    const r = await orig.apply(this, a);
    const w = performance.now() - t;
    const add = (k: string, ms: number) => { const e = totals.get(k) ?? { n: 0, ms: 0 }; e.n++; e.ms += ms; totals.set(k, e); };
    add("invoke " + a[0].command, w);
    const tm = r.timings as any;
    add("inside " + a[0].command, tm.milliseconds);
    for (const s of tm.steps ?? []) add("step " + String(s.id).split(" ")[0], s.milliseconds);
    return r;
  };
  const fabric = await TestFabric.open({ definition: { hosts: [{ name: "HV1", memory: "16TB" }] }, sessions: 1 });
  await byHand(fabric, "$null = New-VMSwitch -Name front -SwitchType Internal; $null = New-VMSwitch -Name back -SwitchType Private; $null = New-Item -ItemType Directory -Path C:\\Disks; foreach ($number in 0..60) { foreach ($letter in 'a', 'b') { $null = New-VHD -Path \"C:\\Disks\\$number$letter.vhdx\" -SizeBytes 1GB } }");
  const make = (i: number) => fc.sample(arbitraryMachine({ host: "HV1", switchNames: ["front", "back"], diskPaths: [`C:\\Disks\\${i}a.vhdx`, `C:\\Disks\\${i}b.vhdx`] }), { numRuns: 1, seed: 77 + i })[0]!;
  for (let i = 0; i < 20; i++) await fabric.create(virtualMachine, { ...make(i), name: `w${i}` });
  totals.clear();
  const t = performance.now(); const c0 = cpu(); const n0 = process.cpuUsage();
  for (let i = 20; i < 60; i++) await fabric.create(virtualMachine, { ...make(i), name: `w${i}` });
  const n1 = process.cpuUsage(n0);
  log(`40 creates: wall ${performance.now() - t} node cpu ${(n1.user + n1.system) / 1000} pwsh ${c0} -> ${cpu()}`);
  for (const [k, { n, ms }] of [...totals].sort((a, b) => b[1].ms - a[1].ms)) log(`${k}: n=${n} total=${ms.toFixed(0)} avg=${(ms / n).toFixed(1)}`);
  await fabric.close();
});
