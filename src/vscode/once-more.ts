/** Work that runs one at a time, and once more when it was asked for while it ran: what happens in the meantime may have been missed by it. */
export class OnceMore {
  private running: Promise<void> | undefined;
  private asked = false;

  constructor(private readonly work: () => Promise<void>) {}

  /** Settled when all is done that was asked for until now, and whatever is asked for until then. Fails as the work does. */
  ask(): Promise<void> {
    this.asked = true;
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    // Not at once, so that whoever asks is the first to know.
    await Promise.resolve();
    try {
      while (this.asked) {
        this.asked = false;
        await this.work();
      }
    } finally {
      // In the same breath as the last look at `asked`: nobody can come in between and wait for what is over.
      this.running = undefined;
    }
  }
}
