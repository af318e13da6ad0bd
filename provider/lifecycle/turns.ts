/** What only one operation may do at a time, however many the engine runs: two nodes of a cluster never restart together. */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  /** Ends when it is our turn; the function that it gives ends the turn. */
  async take(name: string): Promise<() => void> {
    const before = this.last.get(name);
    let end = (): void => undefined;
    const ours = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.last.set(name, ours);
    await before;
    return end;
  }
}
