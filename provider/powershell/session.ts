/** One PowerShell process with the module HyperVFabric in it, and one request at a time. */
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { decodeReply, encodeRequest } from "./codec";
import { Exchange } from "./exchange";
import type { HostReply, HostRequest, InvokeOptions } from "./host";
import { manifestPath } from "./packageFolder";
import { callLine, importLine, moduleVariable } from "./powerShellText";
import { ProviderError } from "./providerError";
import { Shell } from "./shell";
import { SessionLost, type LossReason } from "./sessionLost";
import { traceRequest, traceSession } from "./trace";

export interface SessionOptions {
  readonly host: string;
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly startTimeoutMilliseconds: number;
}

const facts = z.object({
  edition: z.string(),
  version: z.string(),
  languageMode: z.string(),
  processId: z.number(),
  machine: z.string(),
  echo: z.unknown(),
});

/** What a session runs on. */
export type SessionFacts = Readonly<Omit<z.infer<typeof facts>, "echo">>;

/** Text that a wrong code page, or a reader that makes dates of what looks like one, would change. */
const echo = "2024-01-31T00:00:00Z \u00e9 \u20ac \u4e2d \u{1f600}";

export class Session {
  private current: SessionFacts | undefined;
  private status: "idle" | "busy" | "dead" = "busy";

  private constructor(
    private readonly host: string,
    private readonly shell: Shell,
  ) {
    void this.shell.ended.then(() => {
      this.status = "dead";
    });
  }

  /** Starts a process and imports the module. Rejects with a `ProviderError`, and leaves no process, when that does not come about. */
  static async start(options: SessionOptions): Promise<Session> {
    const shell = new Shell({
      executable: options.executable,
      environment: { ...options.environment, [moduleVariable]: manifestPath() },
    });
    const session = new Session(options.host, shell);
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new ProviderError("unreachable", `${options.host}: PowerShell did not start in time`));
      }, options.startTimeoutMilliseconds);
    });
    const begun = performance.now();
    try {
      session.current = await Promise.race([session.open(), timeout]);
      const { processId } = session.current;
      traceSession({ host: options.host, processId, milliseconds: performance.now() - begun });
      return session;
    } catch (error) {
      session.end();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  get state(): "idle" | "busy" | "dead" {
    return this.status;
  }

  /** What the session runs on. */
  get facts(): SessionFacts {
    if (this.current === undefined) {
      throw new Error("the session is not open");
    }
    return this.current;
  }

  /** Settles when the process is gone. */
  get ended(): Promise<void> {
    return this.shell.ended;
  }

  /** Runs one request. Rejects with `SessionLost` when there is no reply, and the session is over then. */
  async invoke(request: HostRequest, options: InvokeOptions): Promise<HostReply> {
    if (this.status !== "idle") {
      throw new SessionLost(this.host, request.command, "ended", false);
    }
    if (options.signal?.aborted === true) {
      throw new SessionLost(this.host, request.command, "cancelled", false);
    }
    this.status = "busy";
    const id = randomBytes(6).toString("hex");
    const marker = randomBytes(12).toString("hex");
    const line = callLine(encodeRequest({ ...request, id, marker }));
    const exchange = new Exchange(options, () => this.end());
    const begun = performance.now();
    let reply: HostReply | undefined;
    this.shell.listen(marker, exchange.receive);
    try {
      await this.shell.run(line);
      reply = this.replyIn(exchange, request, id);
      return reply;
    } finally {
      exchange.close();
      this.shell.stopListening();
      this.trace(request, line, exchange, { milliseconds: performance.now() - begun, ok: reply?.ok === true });
    }
  }

  /** Ends the process at once, whatever it does. */
  end(): void {
    this.status = "dead";
    this.shell.kill();
  }

  private async open(): Promise<SessionFacts> {
    const languageMode = (await this.shell.run(importLine)).trim();
    if (languageMode !== "FullLanguage") {
      throw this.notStarted(languageMode);
    }
    this.becomeIdle();
    const reply = await this.hello();
    const { echo: echoed, ...rest } = facts.parse(reply.result);
    if (echoed !== echo) {
      throw new ProviderError("invalidReply", `${this.host}: text does not cross the session unharmed`);
    }
    return rest;
  }

  private async hello(): Promise<HostReply> {
    const request = { command: "Get-SessionRecord", parameters: { Echo: echo, ParentProcessId: process.pid } };
    try {
      return await this.invoke(request, { timeoutMilliseconds: longest });
    } catch (error) {
      throw this.notStarted("FullLanguage", error);
    }
  }

  private notStarted(languageMode: string, cause?: unknown): ProviderError {
    if (languageMode !== "" && languageMode !== "FullLanguage") {
      return new ProviderError(
        "unsupported",
        `${this.host}: PowerShell runs in ${languageMode} mode there, and the provider needs FullLanguage`,
        {
          hint: "allow the folder of the module HyperVFabric in the policy that restricts this account (AppLocker, App Control for Business, JEA)",
        },
      );
    }
    const text = this.shell.errorText;
    return new ProviderError(
      "unreachable",
      `${this.host}: a PowerShell session could not be started${text === "" ? "" : `: ${text}`}`,
      { cause },
    );
  }

  /** The question with which a session is opened is part of that. */
  private trace(
    { command }: HostRequest,
    line: string,
    { reply = "" }: Exchange,
    outcome: { readonly milliseconds: number; readonly ok: boolean },
  ): void {
    if (this.current === undefined) return;
    const { processId } = this.current;
    traceRequest({
      host: this.host,
      processId,
      command,
      bytesSent: line.length,
      bytesReceived: reply.length,
      ...outcome,
    });
  }

  private replyIn(exchange: Exchange, request: HostRequest, id: string): HostReply {
    if (exchange.reply === undefined) {
      const reason = exchange.givenUp ?? (this.state === "dead" ? "ended" : "invalidReply");
      throw this.lost(request, reason, exchange.taken, this.shell.errorText);
    }
    try {
      const reply = decodeReply(exchange.reply, id);
      this.becomeIdle();
      return reply;
    } catch (error) {
      throw this.lost(request, "invalidReply", true, error instanceof Error ? error.message : "");
    }
  }

  private lost(request: HostRequest, reason: LossReason, sent: boolean, detail: string): SessionLost {
    this.end();
    return new SessionLost(this.host, request.command, reason, sent, detail);
  }

  private becomeIdle(): void {
    if (this.status === "busy") {
      this.status = "idle";
    }
  }
}

/** The start of a session has its own limit around this one. */
const longest = 2 ** 31 - 1;
