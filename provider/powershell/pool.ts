/** The sessions of one host: started when requests have to wait for one, used again, replaced when they die. */
import type { Connection } from "./connections/connection";
import type { HostReply, HostRequest, InvokeOptions, PowerShellHost } from "./host";
import { ProviderError } from "./providerError";
import { Session } from "./session";
import { mayBeSentAgain, SessionLost } from "./sessionLost";

export interface PoolOptions {
  readonly name: string;
  readonly connection: Connection;
  /** How many requests can run side by side. */
  readonly sessions: number;
  readonly startTimeoutMilliseconds: number;
}

/** A request that waits for a session. */
interface Waiting {
  readonly since: number;
  readonly take: (session: Session) => void;
  readonly fail: (error: Error) => void;
}

/** A host that could not be reached is left in peace for so long: an attempt takes seconds, and a stack has many objects there. */
const unreachableForMilliseconds = 10_000;

/**
 * A request waits for a busy session so many times as long as a session took to start, before another one is started: that computes as
 * long again until it is warm, and a warm one has answered most of what waits by then.
 */
const startsWorthOfPatience = 2;

/** Where a session starts at once. */
const leastPatienceMilliseconds = 500;

interface Failure {
  readonly error: Error;
  readonly until: number;
}

export class SessionPool implements PowerShellHost {
  readonly name: string;
  readonly restartable: boolean;
  private readonly open = new Set<Session>();
  private readonly idle: Session[] = [];
  private readonly queue = new Set<Waiting>();
  private starting = 0;
  /** Counts the restarts of the host: what was opened before one is not used after it. */
  private generation = 0;
  private isDisposed = false;
  /** The last attempt to start a session, if it failed. */
  private failure: Failure | undefined;
  private patience: NodeJS.Timeout | undefined;
  private patienceMilliseconds = leastPatienceMilliseconds;
  /** What waited for a session to start has not waited for a busy one. */
  private lastOpened = 0;

  constructor(private readonly options: PoolOptions) {
    this.name = options.name;
    this.restartable = options.connection.restartable;
  }

  async invoke(request: HostRequest, options: InvokeOptions): Promise<HostReply> {
    for (;;) {
      const session = await this.acquire(request, options.signal);
      const generation = this.generation;
      try {
        return await session.invoke(request, options);
      } catch (error) {
        if (this.isDisposed || !mayBeSentAgain(error)) {
          throw error;
        }
      } finally {
        this.release(session, generation);
      }
    }
  }

  expectRestart(): Promise<void> {
    this.generation += 1;
    this.failure = undefined;
    const idle = this.idle.splice(0);
    for (const session of idle) {
      session.end();
    }
    return Promise.all(idle.map((session) => session.ended)).then(() => undefined);
  }

  /** Ends all sessions, and with them what they do, and refuses what waits. The processes are killed before this returns its promise. */
  async dispose(): Promise<void> {
    this.isDisposed = true;
    clearTimeout(this.patience);
    this.refuseAll(this.closed());
    const sessions = [...this.open];
    for (const session of sessions) {
      session.end();
    }
    await Promise.all(sessions.map((session) => session.ended));
  }

  private acquire(request: HostRequest, signal: AbortSignal | undefined): Promise<Session> {
    if (this.isDisposed) {
      return Promise.reject(this.closed());
    }
    if (this.open.size === 0 && this.failure !== undefined && performance.now() < this.failure.until) {
      return Promise.reject(this.failure.error);
    }
    return new Promise<Session>((resolve, reject) => {
      const leave = (): void => {
        this.queue.delete(waiting);
        signal?.removeEventListener("abort", cancel);
      };
      const waiting: Waiting = {
        since: performance.now(),
        take: (session) => {
          leave();
          resolve(session);
        },
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      const cancel = (): void => waiting.fail(new SessionLost(this.name, request.command, "cancelled", false));
      this.queue.add(waiting);
      signal?.addEventListener("abort", cancel, { once: true });
      if (signal?.aborted === true) {
        cancel();
      }
      this.serve();
    });
  }

  private release(session: Session, generation: number): void {
    if (generation !== this.generation) {
      session.end();
    }
    if (session.state === "idle") {
      this.idle.push(session);
    } else {
      this.open.delete(session);
    }
    this.serve();
  }

  /** Gives idle sessions to what waits, and starts more where that is not enough. */
  private serve(): void {
    for (const waiting of this.queue) {
      const session = this.takeIdle();
      if (session === undefined) {
        break;
      }
      waiting.take(session);
    }
    this.growWhereNeeded();
  }

  /** Starts the first session at once, and others for what has waited too long. */
  private growWhereNeeded(): void {
    const [oldest] = this.queue;
    if (oldest === undefined || this.starting > 0 || this.open.size >= this.options.sessions) {
      return;
    }
    const patientUntil = ({ since }: Waiting) => Math.max(since, this.lastOpened) + this.patienceMilliseconds;
    const from = Math.max(patientUntil(oldest), this.failure?.until ?? 0);
    const wait = this.open.size === 0 ? 0 : from - performance.now();
    if (wait > 0) {
      this.patience ??= setTimeout(() => {
        this.patience = undefined;
        this.growWhereNeeded();
      }, wait);
      return;
    }
    const now = performance.now();
    const impatient = [...this.queue].filter((waiting) => patientUntil(waiting) <= now).length;
    const more = Math.min(Math.max(impatient, 1), this.options.sessions - this.open.size);
    for (let count = 0; count < more; count += 1) {
      void this.grow();
    }
  }

  private takeIdle(): Session | undefined {
    for (let session = this.idle.pop(); session !== undefined; session = this.idle.pop()) {
      if (session.state === "idle") {
        return session;
      }
    }
    return undefined;
  }

  private async grow(): Promise<void> {
    this.starting += 1;
    try {
      const generation = this.generation;
      const session = await this.start();
      this.failure = undefined;
      if (generation === this.generation) {
        this.idle.push(session);
      } else {
        session.end();
      }
    } catch (error) {
      const failure = error instanceof Error ? error : this.closed();
      this.failure = { error: failure, until: performance.now() + unreachableForMilliseconds };
      // While others are open, what waits gets one of them. Else the next start would fail like this one.
      if (this.open.size === 0) {
        this.refuseAll(failure);
      }
    } finally {
      this.starting -= 1;
    }
    this.serve();
  }

  private async start(): Promise<Session> {
    const { name, connection, startTimeoutMilliseconds } = this.options;
    const startOptions = await connection.startOptions(name);
    const begun = performance.now();
    const session = await Session.start({ ...startOptions, host: name, startTimeoutMilliseconds });
    const patience = startsWorthOfPatience * (performance.now() - begun);
    this.patienceMilliseconds = Math.max(leastPatienceMilliseconds, patience);
    this.lastOpened = performance.now();
    if (this.isDisposed) {
      session.end();
      throw this.closed();
    }
    this.open.add(session);
    void session.ended.then(() => {
      this.open.delete(session);
      this.serve();
    });
    return session;
  }

  private refuseAll(error: Error): void {
    for (const waiting of this.queue) {
      waiting.fail(error);
    }
  }

  private closed(): ProviderError {
    return new ProviderError("unreachable", `${this.name}: the connection is closed`);
  }
}
