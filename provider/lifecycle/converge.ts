/**
 * Observe, plan, run, observe, until nothing is left to do. Plans are made from what the host has now, so one loop
 * serves create and update, and goes on from wherever a crash left things.
 */
import type { Change } from "../engine/diff";
import { completeMark, isOurs } from "../engine/ownership";
import { isPlanError } from "../engine/planError";
import type { Values } from "../engine/property";
import { formatPath } from "../engine/propertyPath";
import type { Step } from "../engine/steps";
import type { HostReply, PowerShellHost } from "../powershell/host";
import { errorFromReply, isProviderError, ProviderError } from "../powershell/providerError";
import { isSessionLost } from "../powershell/sessionLost";
import type { Deadline } from "./deadline";
import type { Surroundings } from "./hosts";
import { observationRequest, parseObservation, type Observation } from "./observation";
import { isSilence, search, type Finding, type Sought } from "./search";
import { bootTimeOf, requireRestartable, waitForRestart } from "./restart";

/** The object to change; without an id it is made, or found again when we began it. */
export interface ConvergeRequest extends Sought {
  readonly deadline: Deadline;
  readonly surroundings: Surroundings;
}

/** An object as it is, and the host that has it. */
export interface Found {
  readonly record: unknown;
  readonly host: string;
  /** What was done, and no host can tell. */
  readonly remembered: Values;
}

/** More rounds than this mean that something works against us. */
const mostRounds = 12;
const mostLostSessions = 3;
/** How long an object that several hosts may have is waited for while some of them do not answer: a failover takes its time. */
const secondsOfSilence = 90;

/** Ends with an object that is as declared. `onExists` is told as soon as the object is known to exist. */
export async function converge(request: ConvergeRequest, onExists: (found: Found) => void): Promise<Found> {
  const loop = new Convergence(request, await request.surroundings.owner(), onExists);
  try {
    return await loop.run();
  } finally {
    loop.endTurn();
  }
}

class Convergence {
  private readonly refused = new Set<string>();
  private lostSessions = 0;
  private restarts = 0;
  private lastPlan: string | undefined;
  /** The object as the operation found it. */
  private initial: Observation | undefined;
  private knownId: string | undefined;
  /** The host that has the object, or that is to make it. */
  private host: PowerShellHost;
  private remembered: Values;
  private turn: (() => void) | undefined;

  constructor(
    private readonly request: ConvergeRequest,
    private readonly owner: string,
    private readonly onExists: (found: Found) => void,
  ) {
    this.knownId = request.id;
    const { kind, declared, remembered, surroundings } = request;
    const [first = kind.host(declared)] = kind.places(declared, remembered).hosts;
    this.host = surroundings.host(first);
    this.remembered = remembered;
  }

  async run(): Promise<Found> {
    let observation = await this.observe();
    for (let rounds = 0; rounds < mostRounds;) {
      this.accept(observation);
      this.initial ??= observation;
      const steps = await this.plan(observation);
      if (steps === undefined) {
        // No round: waiting ends with the deadline.
        observation = await this.observe();
        continue;
      }
      rounds += 1;
      if (steps.length === 0) return this.found(observation.record);
      observation = await this.execute(steps, observation);
    }
    throw new ProviderError("wrongState", `after ${mostRounds} rounds the host is still not as declared`);
  }

  /** Makes sure that what was found is what we may touch. */
  private accept({ record, mark }: Observation): void {
    const { kind, declared } = this.request;
    if (record === null) {
      if (this.knownId === undefined) return;
      throw new ProviderError("notFound", "it is gone from the host", {
        hint: "run pulumi refresh, then up again to make it anew",
      });
    }
    const id = kind.id(record, declared);
    if (this.knownId === undefined) {
      const ownership = kind.ownership(declared);
      if (ownership !== undefined && !isOurs(mark, this.owner, id)) {
        const { property = "name" } = ownership;
        throw new ProviderError(
          "alreadyExists",
          `${property}: the host has one already, with the id ${id}, and this stack did not make it`,
          { hint: `choose another ${property}, or remove the existing ${kind.name}` },
        );
      }
      this.knownId = id;
    }
    this.onExists(this.found(record));
  }

  endTurn(): void {
    this.turn?.();
  }

  private found(record: unknown): Found {
    return { record, host: this.host.name, remembered: this.request.kind.remembered(this.remembered) };
  }

  /** Takes down what the steps that were done leave no trace of on the host. */
  private remember(steps: readonly Step[], reply: HostReply): void {
    const { kind, declared } = this.request;
    const names = steps
      .filter(({ id }) => reply.ok || reply.done.includes(id))
      .flatMap(({ remembers = [] }) => remembers);
    if (names.length === 0) return;
    const applied = kind.applied(declared);
    this.remembered = {
      ...this.remembered,
      ...Object.fromEntries(names.map((name) => [name, applied[name]] as const)),
    };
  }

  /** The steps; `undefined` when the object is on its way to another state and must be looked at again. */
  private async plan({ record, mark }: Observation): Promise<readonly Step[] | undefined> {
    const { kind, declared, deadline } = this.request;
    const { refused, owner, restarts, remembered } = this;
    try {
      const initial = this.initial?.record;
      const context = { refused, owner, restarts, remembered, initial, foundOn: this.host.name };
      const steps = kind.plan(declared, record, context);
      if (record === null) return steps;
      return [...completeMark(mark, kind.ownership(declared), owner, kind.id(record, declared)), ...steps];
    } catch (error) {
      if (!isPlanError(error) || error.code !== "busy") throw error;
      this.request.surroundings.progress(`waiting: ${error.message}`);
      await deadline.pause(500);
      return undefined;
    }
  }

  private async execute(steps: readonly Step[], before: Observation): Promise<Observation> {
    this.stopWhenCancelled();
    const alone = steps.find((step) => step.alone !== undefined)?.alone;
    if (alone !== undefined && this.turn === undefined) {
      this.turn = await this.request.surroundings.turns.take(alone);
      // Whoever had the turn before us may have changed what we saw.
      return this.observe();
    }
    this.notTwice(steps, before);
    const restart = steps.findIndex((step) => step.effect === "hostRestart");
    if (restart !== -1) return this.executeUntilRestart(steps.slice(0, restart + 1), before);
    const reply = await this.invoke(steps, before);
    if (reply === undefined) return this.observe();
    this.remember(steps, reply);
    if (!reply.ok) {
      return this.afterFailure(reply, steps).catch(async (error: unknown) => {
        await this.bringBack(steps, reply, before);
        throw error;
      });
    }
    return steps.some((step) => step.effect === "move") ? this.observe() : parseObservation(reply.result);
  }

  /** The session ends with the host: no reply is the expected reply. */
  private async executeUntilRestart(steps: readonly Step[], before: Observation): Promise<Observation> {
    const { deadline } = this.request;
    const { host } = this;
    requireRestartable(host);
    const bootTime = await bootTimeOf(host, deadline);
    const reply = await this.invoke(steps, before);
    if (reply !== undefined && !reply.ok) return this.afterFailure(reply, steps);
    const limit = steps.at(-1)?.restartSeconds;
    const patience = limit === undefined ? deadline : deadline.within(limit, "rebootTimeoutSeconds");
    await waitForRestart({ ...this.request, host, deadline: patience }, bootTime);
    this.restarts += 1;
    return this.observe();
  }

  private async invoke(steps: readonly Step[], before: Observation): Promise<HostReply | undefined> {
    const { deadline, surroundings } = this.request;
    const parameters = {
      Steps: steps.map(({ id, cmdlet, parameters: own }) => ({ id, cmdlet, parameters: surroundings.vault.open(own) })),
      Then: this.look(before.record),
    };
    try {
      return await this.host.invoke(
        { command: "Invoke-FabricPlan", parameters },
        {
          timeoutMilliseconds: deadline.remaining(),
          signal: surroundings.cancelled,
          onProgress: ({ message }) => {
            surroundings.progress(message);
          },
        },
      );
    } catch (error) {
      if (!isSessionLost(error)) throw error;
      if (steps.some((step) => step.effect === "hostRestart")) return undefined;
      this.lostSessions += 1;
      // A lost session says nothing about what was done: the next look does.
      this.lastPlan = undefined;
      if (this.lostSessions > mostLostSessions) throw error;
      return undefined;
    }
  }

  private look(record: unknown): { command: string; parameters: unknown } {
    const { kind, declared } = this.request;
    const id = this.knownId ?? (record === null ? undefined : kind.id(record, declared));
    const read = id === undefined ? kind.find(declared) : kind.byId(id, declared, this.remembered);
    return observationRequest(kind, read, kind.ownership(declared));
  }

  private async observe(): Promise<Observation> {
    const { deadline } = this.request;
    const patience = Date.now() + secondsOfSilence * 1000;
    for (let last: unknown; ;) {
      try {
        if (last !== undefined) await deadline.pause(500);
        const { host, observation } = await this.find();
        this.host = host;
        return observation;
      } catch (error) {
        if (isTimeout(error) && isSilence(last)) throw becauseOfSilence(error, last);
        this.requireTransient(error, patience);
        last = error;
      }
    }
  }

  private find(): Promise<Finding> {
    const { deadline, surroundings } = this.request;
    return search({ ...this.request, id: this.knownId }, { deadline, surroundings, first: this.host });
  }

  /** A read changes nothing, so it may be repeated: but not for ever, and only where that can help. */
  private requireTransient(error: unknown, patience: number): void {
    if (isSessionLost(error) && this.lostSessions < mostLostSessions) {
      this.lostSessions += 1;
      return;
    }
    const { kind, declared, remembered } = this.request;
    const mayComeBack = isSilence(error) && this.knownId !== undefined && Date.now() < patience;
    if (mayComeBack && kind.places(declared, remembered).hosts.length > 1) return;
    if (isProviderError(error) && error.code === "busy") return;
    throw error;
  }

  /** A refusal that stopping the machine cures, or a passing one, leads to another round; all else is the user's to see. */
  private async afterFailure(reply: HostReply, steps: readonly Step[]): Promise<Observation> {
    const failed = steps.find((step) => step.id === reply.error?.step);
    const error = errorFromReply(reply, failed?.cmdlet ?? "Invoke-FabricPlan", failed?.because);
    const after = reply.result === null || reply.result === undefined ? undefined : parseObservation(reply.result);
    if (after !== undefined && after.record !== null) this.accept(after);
    this.lastPlan = undefined;
    if (error.code === "busy") {
      await this.request.deadline.pause(500);
      return after ?? this.observe();
    }
    const paths = failed?.because.filter((path) => !this.refused.has(path)) ?? [];
    const isOfState = error.code === "wrongState" && failed?.needs !== "off" && failed?.effect !== "move";
    const curable = isOfState && paths.length > 0;
    if (!curable) throw error;
    for (const path of paths) this.refused.add(path);
    return after ?? this.observe();
  }

  /** A machine that was brought down for what then failed is brought up again: it is not to stay off for our failure. */
  private async bringBack(steps: readonly Step[], { done }: HostReply, before: Observation): Promise<void> {
    const opening = steps.filter(({ window }) => window === "open");
    const closing = steps.filter(({ window }) => window === "close");
    const isDown = opening.length > 0 && opening.every(({ id }) => done.includes(id));
    if (!isDown || closing.some(({ id }) => done.includes(id))) return;
    const reply = await this.invoke(closing, before).catch(() => undefined);
    if (reply?.ok === true) {
      this.accept(parseObservation(reply.result));
      return;
    }
    const { kind, declared, surroundings } = this.request;
    surroundings.warn(
      `${kind.name} "${kind.label(declared)}" is off: it could not be started again after the failure.`,
    );
  }

  /** A host that says yes and does nothing would keep us here for ever. */
  private notTwice(steps: readonly Step[], { record }: Observation): void {
    const plan = JSON.stringify(steps);
    if (plan === this.lastPlan) {
      const { kind, declared } = this.request;
      const open: readonly Change[] = record === null ? [] : kind.drift(declared, record, this.remembered);
      const what = open.map(({ path }) => formatPath(path)).join(", ");
      throw new ProviderError(
        "wrongState",
        `the host accepted ${steps.map(({ cmdlet }) => cmdlet).join(", ")} but ${what || "the object"} is not as declared`,
      );
    }
    this.lastPlan = plan;
  }

  private stopWhenCancelled(): void {
    if (this.request.surroundings.cancelled.aborted) {
      throw new ProviderError("cancelled", "the run was cancelled before this was finished", {
        hint: "the next up goes on from here",
      });
    }
  }
}

function isTimeout(error: unknown): error is ProviderError {
  return isProviderError(error) && error.code === "timedOut";
}

/** Who waited for hosts that say nothing is to read that, and not only that it took too long. */
function becauseOfSilence(timeout: ProviderError, silence: ProviderError): ProviderError {
  const hint = [silence.hint, timeout.hint].filter((text) => text !== undefined).join("; ");
  return new ProviderError("timedOut", `${silence.message}; ${timeout.message}`, { hint, cause: silence });
}
