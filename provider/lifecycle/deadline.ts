/** The time that an operation may still take. */
import { ProviderError } from "../powershell/providerError";

export class Deadline {
  private readonly end: number;

  constructor(
    private readonly seconds: number,
    private readonly property: string,
  ) {
    this.end = Date.now() + seconds * 1000;
  }

  /** Milliseconds left; throws when there are none. */
  remaining(): number {
    const left = this.end - Date.now();
    if (left > 0) return left;
    throw new ProviderError("timedOut", `it took longer than ${this.seconds} seconds`, {
      hint: `raise ${this.property} if it needs more; the next update goes on from here`,
    });
  }

  /** The end of a part of the operation: as much sooner as its own limit says. */
  within(seconds: number, property: string): Deadline {
    return seconds * 1000 < this.remaining() ? new Deadline(seconds, property) : this;
  }

  /** Waits, but not beyond the end. */
  async pause(milliseconds: number): Promise<void> {
    const time = Math.min(milliseconds, this.remaining());
    await new Promise((resolve) => setTimeout(resolve, time));
  }
}
