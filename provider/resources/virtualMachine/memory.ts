/** The memory of a virtual machine, static or dynamic. */
import { z } from "zod";
import { group, property, type CostContext } from "../../engine/property";
import { bytes } from "../../engine/values/bytes";

const mebibyte = 2 ** 20;
const memorySize = () => bytes({ minimum: 32 * mebibyte, maximum: 240 * 2 ** 40, multipleOf: 2 * mebibyte });
const isDynamic = (memory: Readonly<Record<string, unknown>>) => memory["dynamicEnabled"] === true;

/** Hot add and remove works for static memory only, and only where the guest supports it. */
function costOfStartup({ before, after }: CostContext) {
  return isDynamic(before) || isDynamic(after) ? "whenOff" : "liveElseOff";
}

const isLess = ({ from, to }: CostContext) => typeof from === "number" && typeof to === "number" && to < from;

export const memory = group(
  z
    .strictObject({
      /**
       * Memory at start, and all of it without dynamic memory; 32MB to 240TB (12TB before Windows Server 2022), 1TB in
       * generation 1; a multiple of 2MB. With static memory it is changed live where host and guest can; else a running
       * machine is stopped. @default 512MB
       */
      startupBytes: property(memorySize().default(512 * mebibyte), {
        change: costOfStartup,
        setBy: "Set-VMMemory -StartupBytes",
        readFrom: "VMMemory.Startup",
      }),
      /** Lets Hyper-V give and take memory while the machine runs. Changing it stops a running machine. @default false */
      dynamicEnabled: property(z.boolean().default(false), {
        change: "whenOff",
        setBy: "Set-VMMemory -DynamicMemoryEnabled",
        readFrom: "VMMemory.DynamicMemoryEnabled",
      }),
      /** Least memory, with dynamic memory only; not above `startupBytes`. Lowered live; raising it stops a running machine. @default 512MB */
      minimumBytes: property(memorySize().default(512 * mebibyte), {
        change: (context) => (isLess(context) ? "inPlace" : "whenOff"),
        setBy: "Set-VMMemory -MinimumBytes",
        readFrom: "VMMemory.Minimum",
        onlyWhen: isDynamic,
      }),
      /**
       * Most memory, with dynamic memory only; not below `startupBytes`, and in generation 1 at most 1TB. Raised live;
       * lowering it stops a running machine. @default 1TB
       */
      maximumBytes: property(memorySize().default(2 ** 40), {
        change: (context) => (isLess(context) ? "whenOff" : "inPlace"),
        setBy: "Set-VMMemory -MaximumBytes",
        readFrom: "VMMemory.Maximum",
        onlyWhen: isDynamic,
      }),
      /** Memory kept in reserve for the guest, with dynamic memory only; percent, 5 to 2000. @default 20 */
      buffer: property(z.number().int().min(5, "is below 5").max(2000, "is above 2000").default(20), {
        change: "inPlace",
        setBy: "Set-VMMemory -Buffer",
        readFrom: "VMMemory.Buffer",
        onlyWhen: isDynamic,
      }),
      /** Who gets memory first when it is short; 0 to 100. @default 50 */
      priority: property(z.number().int().min(0, "is below 0").max(100, "is above 100").default(50), {
        change: "inPlace",
        setBy: "Set-VMMemory -Priority",
        readFrom: "VMMemory.Priority",
      }),
      /** Most memory in one virtual NUMA node. Left out: as the host's topology says. Stops a running machine. */
      maximumAmountPerNumaNodeBytes: property(bytes({ multipleOf: mebibyte }).optional(), {
        change: "whenOff",
        setBy: "Set-VMMemory -MaximumAmountPerNumaNodeBytes",
        readFrom: "VMMemory.MaximumPerNumaNode",
        // The object counts in megabytes where the parameter counts in bytes.
        codec: { toHost: (value) => value, fromHost: (value) => Number(value) * mebibyte },
      }),
      /** Resource pool of the memory. Stops a running machine. @default "Primordial" */
      resourcePoolName: property(z.string().min(1, "is empty").default("Primordial"), {
        change: "whenOff",
        setBy: "Set-VMMemory -ResourcePoolName",
        readFrom: "VMMemory.ResourcePoolName",
      }),
    })
    .prefault({}),
);
