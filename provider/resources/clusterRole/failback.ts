/** Whether and when a role goes back to its preferred owner after a failover. */
import { z } from "zod";
import { group, property } from "../../engine/property";
import { flag, numberOr, unsetAs } from "./values";

const hour = (name: "FailbackWindowStart" | "FailbackWindowEnd") =>
  property(numberOr("none", 23).default("none"), {
    change: "inPlace",
    setBy: `Set-MachineRole -${name}`,
    readFrom: `ClusterGroup.${name}`,
    codec: unsetAs("none"),
  });

export const failback = group(
  z
    .strictObject({
      /** Whether the role goes back to the first of `preferredOwners` when that node returns. `(Get-ClusterGroup).AutoFailbackType`. @default false */
      allowed: property(z.boolean().default(false), {
        change: "inPlace",
        setBy: "Set-MachineRole -AutoFailbackType",
        readFrom: "ClusterGroup.AutoFailbackType",
        codec: flag,
      }),
      /** Hour of the day, 0 to 23, from which on it may go back; `"none"`: at any time. `(Get-ClusterGroup).FailbackWindowStart`. @default "none" */
      windowStart: hour("FailbackWindowStart"),
      /** Hour of the day, 0 to 23, until which it may go back; together with `windowStart`. `(Get-ClusterGroup).FailbackWindowEnd`. @default "none" */
      windowEnd: hour("FailbackWindowEnd"),
    })
    .prefault({}),
);
