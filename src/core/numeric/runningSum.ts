/** A sum that grows value by value, with the correction of `sum` (Neumaier 1974). */
export class RunningSum {
  private plain = 0;
  private correction = 0;

  add(value: number): void {
    const next = this.plain + value;
    this.correction +=
      Math.abs(this.plain) >= Math.abs(value) ? this.plain - next + value : value - next + this.plain;
    this.plain = next;
  }

  get total(): number {
    return this.plain + this.correction;
  }
}
