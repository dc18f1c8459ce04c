/** What was started, to be stopped in the opposite order; safe to run at any time, also half-way through a start. */
export class Closing {
  private readonly ends: (() => unknown)[] = [];
  private running: Promise<void> | null = null;

  add(end: () => unknown): void {
    this.ends.push(end);
  }

  /** Stops everything; one fault does not keep the rest from being stopped, and is thrown at the end. */
  run(): Promise<void> {
    return (this.running ??= this.stopAll());
  }

  private async stopAll(): Promise<void> {
    const faults: unknown[] = [];
    for (let end = this.ends.pop(); end; end = this.ends.pop()) {
      try {
        await end();
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw faults[0];
  }
}
