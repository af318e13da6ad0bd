/** Translations between our form of a value and the form that the cmdlets take and give. */
import type { Codec } from "../property";

/** Our booleans where the cmdlets have On and Off. */
export const onOff: Codec = {
  toHost: (value) => (value === true ? "On" : "Off"),
  fromHost: (value) => value === "On" || value === true,
};

/** Whole seconds where the cmdlets have a TimeSpan (`hh:mm:ss`, or `d.hh:mm:ss`). */
export const seconds: Codec = {
  toHost: (value) => ({ $type: "TimeSpan", value: formatTimeSpan(Number(value)) }),
  fromHost: (value) => (typeof value === "string" ? parseTimeSpan(value) : value),
};

function formatTimeSpan(total: number): string {
  const days = Math.floor(total / 86_400);
  const parts = [Math.floor(total / 3600) % 24, Math.floor(total / 60) % 60, total % 60];
  return `${days}.${parts.map((part) => String(part).padStart(2, "0")).join(":")}`;
}

function parseTimeSpan(text: string): number | undefined {
  const [, days = "0", hours, minutes, rest] = /^(?:(\d+)\.)?(\d+):(\d+):(\d+)/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
