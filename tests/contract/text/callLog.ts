/** The simulator's log of cmdlets, read where it is written: the control module reads all of it each time it is asked. */
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const lineSchema = z.object({
  time: z.string().default(""),
  host: z.string().default(""),
  cmdlet: z.string().optional(),
  parameters: z.record(z.string(), z.unknown()).default({}),
});

export class CallLog {
  /** How much of each file was taken. */
  private readonly taken = new Map<string, number>();

  constructor(private readonly fabric: string) {}

  /** The calls since they were last taken, in order: host and cmdlet, and of those that change something the names of the parameters. */
  async take(): Promise<readonly string[]> {
    const folder = join(this.fabric, "log");
    const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl"));
    const lines = await Promise.all(files.map((name) => this.linesOf(join(folder, name))));
    return lines
      .flat()
      .map((line) => lineSchema.parse(JSON.parse(line)))
      .sort((one, other) => (one.time < other.time ? -1 : 1))
      .flatMap(({ host, cmdlet, parameters }) => {
        // An error of a call has a line of its own, without a cmdlet.
        if (cmdlet === undefined) return [];
        const call = `${host} ${cmdlet}`;
        // What has a wildcard in its name is looked for among all, with other parameters.
        return isChange(call) ? [[call, ...Object.keys(parameters).map((name) => `-${name}`)].join(" ")] : [call];
      });
  }

  private async linesOf(path: string): Promise<readonly string[]> {
    const file = await open(path);
    try {
      const before = this.taken.get(path) ?? 0;
      const { size } = await file.stat();
      const { buffer } = await file.read(Buffer.alloc(size - before), 0, size - before, before);
      this.taken.set(path, size);
      return buffer
        .toString("utf8")
        .split("\n")
        .filter((line) => line.trim() !== "");
    } finally {
      await file.close();
    }
  }
}

/** As Get-FabricCall tells them from the others. */
export function isChange(call: string): boolean {
  return !/^\S+ (Get|Test|Measure|Compare)-/.test(call);
}
