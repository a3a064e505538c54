/** Sums that grow value by value, each with what rounding took from it. */
export class Sums {
  readonly totals: Float64Array;
  readonly rests: Float64Array;

  constructor(length: number) {
    this.totals = new Float64Array(length);
    this.rests = new Float64Array(length);
  }

  add(at: number, value: number): void {
    const total = this.totals[at];
    const next = total + value;
    // Knuth's sum of two numbers and its rounding error (The Art of Computer Programming 2, §4.2.2).
    const part = next - total;
    this.rests[at] += total - (next - part) + (value - part);
    this.totals[at] = next;
  }

  /** A sum with what rounding took from it. */
  sumOf(at: number): number {
    return this.totals[at] + this.restOf(at);
  }

  /** What rounding took from a sum; one that has left the range of doubles has no rest. */
  restOf(at: number): number {
    const rest = this.rests[at];
    return rest - rest === 0 ? rest : 0;
  }
}
