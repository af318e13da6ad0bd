/** The place of a drive: controller type, controller number and location, written "SCSI 0:1". */
import { z } from "zod";

export type ControllerType = "IDE" | "SCSI";

export interface Slot {
  readonly controllerType: ControllerType;
  readonly controllerNumber: number;
  readonly controllerLocation: number;
}

const form = /^\s*(IDE|SCSI)\s+(\d+):(\d+)\s*$/i;
const limits = { IDE: { controllers: 2, locations: 2 }, SCSI: { controllers: 4, locations: 64 } } as const;

/** The parts of a slot; `undefined` for text that is none. */
export function parseSlot(text: string): Slot | undefined {
  const [, type, controller, location] = form.exec(text) ?? [];
  if (type === undefined) return undefined;
  const controllerType = type.toUpperCase() === "IDE" ? "IDE" : "SCSI";
  return { controllerType, controllerNumber: Number(controller), controllerLocation: Number(location) };
}

export function formatSlot(slot: Slot): string {
  return `${slot.controllerType} ${slot.controllerNumber}:${slot.controllerLocation}`;
}

/** The slot of a drive: `"SCSI 0:0"` to `"SCSI 3:63"`, or `"IDE 0:0"` to `"IDE 1:1"` (generation 1 only). */
export function slot() {
  return z.string().transform((text, context) => {
    const parsed = parseSlot(text);
    const allowed = parsed === undefined ? undefined : limits[parsed.controllerType];
    if (parsed !== undefined && allowed !== undefined) {
      if (parsed.controllerNumber < allowed.controllers && parsed.controllerLocation < allowed.locations) {
        return formatSlot(parsed);
      }
    }
    context.addIssue({
      code: "custom",
      message: `${JSON.stringify(text)} is no slot; write "SCSI 0:0" to "SCSI 3:63", or "IDE 0:0" to "IDE 1:1"`,
    });
    return z.NEVER;
  });
}
