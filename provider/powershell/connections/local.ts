/** This machine itself: Windows PowerShell, or whichever PowerShell the configuration names. */
import { join } from "node:path";
import type { Connection, StartOptions } from "./connection";
import { sessionEnvironment } from "./environment";

export interface LocalOptions {
  /** Name or path of the PowerShell executable. */
  readonly executable?: string | undefined;
}

export class LocalConnection implements Connection {
  readonly restartable = false;

  constructor(private readonly options: LocalOptions) {}

  describe(): string {
    return "this machine";
  }

  startOptions(): Promise<StartOptions> {
    const executable = this.options.executable ?? defaultExecutable();
    return Promise.resolve({ executable, environment: sessionEnvironment(executable, {}) });
  }
}

/** FailoverClusters is a module of Windows PowerShell only, so that is the default where it exists. */
function defaultExecutable(): string {
  if (process.platform !== "win32") {
    return "pwsh";
  }
  const windows = process.env["SystemRoot"] ?? "C:\\Windows";
  // A 32-bit process is shown the 32-bit PowerShell, which has no Hyper-V, unless it asks for Sysnative.
  const system = process.arch === "ia32" ? "Sysnative" : "System32";
  return join(windows, system, "WindowsPowerShell", "v1.0", "powershell.exe");
}
