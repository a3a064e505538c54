/** Knows whether what happens right now is done by the add-in, through office.js, or by the person at the grid. */
export class OwnActs {
  private running = false;

  get areRunning(): boolean {
    return this.running;
  }

  /** @param act what the add-in does; what it does after waiting counts as anybody's. */
  run<Result>(act: () => Result): Result {
    const before = this.running;
    this.running = true;
    try {
      return act();
    } finally {
      this.running = before;
    }
  }
}
