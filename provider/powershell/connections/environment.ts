/** The environment of a PowerShell process that we start. */
import { basename } from "node:path";

/** Windows PowerShell, and not PowerShell 7, whose modules it would find in an inherited path and fail to load. */
const windowsPowerShell = /^powershell(\.exe)?$/i;

/** Keys and passphrases of the run that started us; no session needs them. */
const notInherited = /^PULUMI_/i;

/** Our own environment as a session gets it, with some variables set. Names are compared as Windows does, without case. */
export function sessionEnvironment(executable: string, variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const set = new Set(Object.keys(variables).map((name) => name.toUpperCase()));
  const started = basename((process.env["NODE_POWERSHELL"] ?? executable).replaceAll("\\", "/"));
  const dropsModulePath = windowsPowerShell.test(started);
  const inherited = Object.entries(process.env).filter(([name]) => {
    const dropped = notInherited.test(name) || (dropsModulePath && name.toUpperCase() === "PSMODULEPATH");
    return !dropped && !set.has(name.toUpperCase());
  });
  return { ...Object.fromEntries(inherited), ...variables };
}
