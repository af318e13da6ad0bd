/** What a virtual machine boots with: UEFI firmware in generation 2, a BIOS in generation 1. */
import { z } from "zod";
import { recordOrEmpty } from "../../engine/isRecord";
import { group, property } from "../../engine/property";
import { onOff } from "../../engine/values/codecs";
import { sameName } from "../../engine/values/text";
import { slot } from "./slot";

/** A device to boot from: the slot of a drive, or a network adapter by its name. */
const bootDevice = z.union([slot(), z.strictObject({ networkAdapter: z.string().min(1, "is empty") })]);

export type BootDevice = z.output<typeof bootDevice>;

/** Whether two boot devices are the same. */
export function sameBootDevice(left: unknown, right: unknown): boolean {
  if (typeof left === "string" || typeof right === "string") return sameName(left, right);
  return sameName(recordOrEmpty(left)["networkAdapter"], recordOrEmpty(right)["networkAdapter"]);
}

/** The declared devices come first, in that order; what the machine tries after them is its own affair. */
function startsWith(observed: unknown, declared: unknown): boolean {
  if (!Array.isArray(observed) || !Array.isArray(declared)) return false;
  return declared.every((device, index) => sameBootDevice(observed[index], device));
}

export const firmware = group(
  z
    .strictObject({
      /** Boots only what is signed. Changing it stops a running machine. @default true */
      secureBoot: property(z.boolean().default(true), {
        change: "whenOff",
        setBy: "Set-VMFirmware -EnableSecureBoot",
        readFrom: "VMFirmware.SecureBoot",
        codec: onOff,
      }),
      /**
       * Whose signatures count, such as `MicrosoftWindows`, `MicrosoftUEFICertificateAuthority` (Linux) or
       * `OpenSourceShieldedVM`. Changing it stops a running machine. @default "MicrosoftWindows"
       */
      secureBootTemplate: property(z.string().min(1, "is empty").default("MicrosoftWindows"), {
        change: "whenOff",
        setBy: "Set-VMFirmware -SecureBootTemplate",
        readFrom: "VMFirmware.SecureBootTemplate",
        equal: sameName,
        onlyWhen: (beside) => beside["secureBoot"] === true,
      }),
      /**
       * Devices to try first, in this order: drives by their slot (`"SCSI 0:0"`), adapters as
       * `{ networkAdapter: "lan" }`. Left out: as it is. Changing it stops a running machine.
       */
      bootOrder: property(z.array(bootDevice).min(1, "is empty").optional(), { change: "whenOff", equal: startsWith }),
      /** Where firmware messages go. Changing it stops a running machine. @default "Default" */
      consoleMode: property(z.enum(["Default", "COM1", "COM2", "None"]).default("Default"), {
        change: "whenOff",
        setBy: "Set-VMFirmware -ConsoleMode",
        readFrom: "VMFirmware.ConsoleMode",
      }),
      /** Waits after a failed boot instead of starting over. Changing it stops a running machine. @default false */
      pauseAfterBootFailure: property(z.boolean().default(false), {
        change: "whenOff",
        setBy: "Set-VMFirmware -PauseAfterBootFailure",
        readFrom: "VMFirmware.PauseAfterBootFailure",
        codec: onOff,
      }),
      /** Protocol tried first for a boot from the network. Changing it stops a running machine. @default "IPv4" */
      preferredNetworkBootProtocol: property(z.enum(["IPv4", "IPv6"]).default("IPv4"), {
        change: "whenOff",
        setBy: "Set-VMFirmware -PreferredNetworkBootProtocol",
        readFrom: "VMFirmware.PreferredNetworkBootProtocol",
      }),
    })
    .prefault({}),
);

export const bios = group(
  z
    .strictObject({
      /** Kinds of device to boot from, all four, in this order. Left out: as it is. Changing it stops a running machine. */
      startupOrder: property(
        z
          .array(z.enum(["CD", "IDE", "LegacyNetworkAdapter", "Floppy"]))
          .length(4, "names each of CD, IDE, LegacyNetworkAdapter and Floppy once")
          .refine((order) => new Set(order).size === order.length, "names a device twice")
          .optional(),
        { change: "whenOff", setBy: "Set-VMBios -StartupOrder", readFrom: "VMBios.StartupOrder" },
      ),
      /** Switches the number pad on at start. Changing it stops a running machine. @default false */
      numLock: property(z.boolean().default(false), {
        change: "whenOff",
        set: {
          cmdlet: "Set-VMBios",
          parameters: (value) => (value === true ? { EnableNumLock: true } : { DisableNumLock: true }),
        },
        readFrom: "VMBios.NumLockEnabled",
      }),
    })
    .prefault({}),
);
