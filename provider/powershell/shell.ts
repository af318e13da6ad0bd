/**
 * A PowerShell process that runs lines. The only file that knows node-powershell, which is a pipe here and nothing more: its templates,
 * converters, time limits and error decision are not used, and what it would keep for ever is taken away from it.
 */
import { PowerShell } from "node-powershell";
import { FrameExtractor, type FrameListener } from "./frames";

export interface ShellOptions {
  /** Name or path of the executable, unless the environment variable NODE_POWERSHELL names another. */
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
}

const stderrKept = 4096;
/** What node-powershell has the process print after each line, to know that it is done. */
const endOfLineMark = /^[A-Za-z0-9]{16}\r?$\n?/gm;

export class Shell {
  /** Settles when the process is gone and all that it wrote was read. Never rejects. */
  readonly ended: Promise<void>;
  private readonly powerShell: PowerShell;
  private readonly frames = new FrameExtractor();
  private releaseLine: () => void = nothing;
  private lastErrors = "";
  private isEnded = false;

  constructor(options: ShellOptions) {
    this.powerShell = new PowerShell({
      executable: options.executable,
      executableOptions: {
        "-NoProfile": true,
        "-NonInteractive": true,
        ...(process.platform === "win32" ? { "-ExecutionPolicy": "Bypass" } : {}),
      },
      spawnOptions: { env: options.environment, windowsHide: true },
      throwOnInvocationError: false,
    });
    const { streams } = this.powerShell;
    const stdout = streams.stdout;
    const drained = new Promise<void>((resolve) => stdout.once("close", resolve));
    streams.stdout = stdout.pipe(this.frames);
    streams.stderr.on("data", (text: string) => {
      this.lastErrors = (this.lastErrors + text).slice(-stderrKept);
    });
    // A write to a process that just ended fails; that it ended is what counts, and that is known elsewhere.
    streams.stdin.on("error", nothing);

    this.ended = this.exited().then(async () => {
      // What the process wrote last may still be in the pipe, and a child of it may hold the pipe open.
      await Promise.race([drained, new Promise<void>((resolve) => setTimeout(resolve, 500).unref())]);
      this.isEnded = true;
      this.releaseLine();
    });
  }

  /** Runs one line and gives what it printed beside frames, once it is done. Settles also when the process ends meanwhile. */
  async run(line: string): Promise<string> {
    if (this.isEnded) {
      return "";
    }
    this.renewExitPromise();
    try {
      const result = await this.powerShell.invoke(line);
      return result.stdout?.toString() ?? "";
    } catch {
      // It refuses a line when its process is gone already.
      return "";
    } finally {
      this.powerShell.history.length = 0;
    }
  }

  /** Hands frames with the marker to the listener as they come. */
  listen(marker: string, listener: FrameListener): void {
    this.frames.listen(marker, listener);
  }

  stopListening(): void {
    this.frames.stopListening();
  }

  /** The end of what the process wrote to its error stream. Shown to people, never decided on. */
  get errorText(): string {
    return this.lastErrors.replaceAll(endOfLineMark, "").trim();
  }

  /** Ends the process at once. The kill itself is done when this returns. */
  kill(): void {
    this.powerShell.dispose("SIGKILL").catch(nothing);
  }

  private async exited(): Promise<void> {
    const exit: unknown = Reflect.get(this.powerShell, "exitPromise");
    try {
      await exit;
    } catch {
      // Ended by a signal, by a fault of its own, or never started: it is gone, that is all.
    }
  }

  /**
   * node-powershell races each command against one promise for the end of the process, and a promise that lives long keeps every race, with
   * all output, until it settles. So each command gets a promise of its own.
   */
  private renewExitPromise(): void {
    Reflect.set(
      this.powerShell,
      "exitPromise",
      new Promise<void>((resolve) => {
        this.releaseLine = resolve;
      }),
    );
  }
}

function nothing(): void {
  // Nothing to do.
}
