/** The virtual processors of a virtual machine. */
import { z } from "zod";
import { group, property } from "../../engine/property";
import { perfmon } from "./perfmon";

const percent = (standard: number) => z.number().int().min(0, "is below 0").max(100, "is above 100").default(standard);

export const processor = group(
  z
    .strictObject({
      /** Number of virtual processors; 1 to 2048, generation 1 to 64. Changing it stops a running machine. @default 1 */
      count: property(z.number().int().min(1, "is below 1").max(2048, "is above 2048").default(1), {
        change: "whenOff",
        setBy: "Set-VMProcessor -Count",
        readFrom: "VMProcessor.Count",
      }),
      /** Most that the machine may use of its processors, percent. @default 100 */
      maximum: property(percent(100), {
        change: "inPlace",
        setBy: "Set-VMProcessor -Maximum",
        readFrom: "VMProcessor.Maximum",
      }),
      /** Share of its processors that is kept for the machine, percent; not above `maximum`. @default 0 */
      reserve: property(percent(0), {
        change: "inPlace",
        setBy: "Set-VMProcessor -Reserve",
        readFrom: "VMProcessor.Reserve",
      }),
      /** Weight against other machines when processors are short; 1 to 10000. @default 100 */
      relativeWeight: property(z.number().int().min(1, "is below 1").max(10_000, "is above 10000").default(100), {
        change: "inPlace",
        setBy: "Set-VMProcessor -RelativeWeight",
        readFrom: "VMProcessor.RelativeWeight",
      }),
      /** Most virtual processors in one virtual NUMA node. Left out: as the host's topology says. Stops a running machine. */
      maximumCountPerNumaNode: property(z.number().int().min(1, "is below 1").optional(), {
        change: "whenOff",
        setBy: "Set-VMProcessor -MaximumCountPerNumaNode",
        readFrom: "VMProcessor.MaximumCountPerNumaNode",
      }),
      /** Most virtual NUMA nodes in one socket. Left out: as the host's topology says. Stops a running machine. */
      maximumCountPerNumaSocket: property(z.number().int().min(1, "is below 1").optional(), {
        change: "whenOff",
        setBy: "Set-VMProcessor -MaximumCountPerNumaSocket",
        readFrom: "VMProcessor.MaximumCountPerNumaSocket",
      }),
      /** Hardware threads per core; 0 inherits the host's (from Windows Server 2019). Left out: as it is. Stops a running machine. */
      hwThreadCountPerCore: property(z.number().int().min(0, "is below 0").optional(), {
        change: "whenOff",
        setBy: "Set-VMProcessor -HwThreadCountPerCore",
        readFrom: "VMProcessor.HwThreadCountPerCore",
      }),
      /** Lets the guest run a hypervisor of its own; not together with dynamic memory. Stops a running machine. @default false */
      exposeVirtualizationExtensions: property(z.boolean().default(false), {
        change: "whenOff",
        setBy: "Set-VMProcessor -ExposeVirtualizationExtensions",
        readFrom: "VMProcessor.ExposeVirtualizationExtensions",
      }),
      /** Hides processor features, so that the machine can move to hosts with other processors of the maker. Stops a running machine. @default false */
      compatibilityForMigrationEnabled: property(z.boolean().default(false), {
        change: "whenOff",
        setBy: "Set-VMProcessor -CompatibilityForMigrationEnabled",
        readFrom: "VMProcessor.CompatibilityForMigrationEnabled",
      }),
      /** Hides processor features from very old guest systems. Stops a running machine. @default false */
      compatibilityForOlderOperatingSystemsEnabled: property(z.boolean().default(false), {
        change: "whenOff",
        setBy: "Set-VMProcessor -CompatibilityForOlderOperatingSystemsEnabled",
        readFrom: "VMProcessor.CompatibilityForOlderOperatingSystemsEnabled",
      }),
      /** Gives a guest less when it behaves as one that attacks the host. @default false */
      enableHostResourceProtection: property(z.boolean().default(false), {
        change: "inPlace",
        setBy: "Set-VMProcessor -EnableHostResourceProtection",
        readFrom: "VMProcessor.EnableHostResourceProtection",
      }),
      /**
       * Performance monitoring of the processor that the guest sees, of Intel processors: any of `pmu`, `lbr`, `pebs`, `ipt`;
       * an empty list is none. Refused where another machine of the host has the same name. Left out: as it is. Stops a
       * running machine. `Set-VMProcessor -VMName -Perfmon`.
       */
      perfmon,
      /** Resource pool of the processors. Stops a running machine. @default "Primordial" */
      resourcePoolName: property(z.string().min(1, "is empty").default("Primordial"), {
        change: "whenOff",
        setBy: "Set-VMProcessor -ResourcePoolName",
        readFrom: "VMProcessor.ResourcePoolName",
      }),
    })
    .prefault({}),
);
