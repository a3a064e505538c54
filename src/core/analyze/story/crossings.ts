import { exceeds } from "../../numeric/ranks/ties";

/** Scores as quotients (top + topSlope·t) / (bottom + bottomSlope·t), the divisor above 0 for t between 0 and 1; one a unit. */
export interface LineUnits {
  readonly top: Float64Array;
  readonly topSlope: Float64Array;
  readonly bottom: Float64Array;
  readonly bottomSlope: Float64Array;
}

/** What lies nearer to the present share is there already. */
const nearby = 1e-12;

/** Where the scores of other units cross that of one while a share moves. */
export class Crossings {
  constructor(
    private readonly lines: LineUnits,
    /** The unit's place among the lines. */
    private readonly unit: number,
  ) {}

  /**
   * The nearest share on either side at which fewer units are above it than now; none on a side where it never is so.
   * @param share the present one. @param rank the unit's now.
   */
  nearest(share: number, rank: number): number[] {
    return [this.walk(share, 1, rank), this.walk(share, 0, rank)].filter((found) => !Number.isNaN(found));
  }

  /** From the present share to the end: who crosses the unit from above leaves at that point, where they tie. */
  private walk(from: number, to: number, rank: number): number {
    const way = Math.sign(to - from);
    const length = Math.abs(to - from);
    const events: Event[] = [];
    let above = 0;
    for (let other = 0; other < this.lines.top.length; other++) {
      if (other === this.unit) continue;
      const steps = this.meetings(other)
        .map((meeting) => way * (meeting - from))
        .filter((step) => step > nearby && step < length)
        .sort((a, b) => a - b);
      let isAbove = this.isAbove(other, from + (way * (steps[0] ?? length)) / 2);
      if (isAbove) above++;
      steps.forEach((step, i) => {
        const next = steps[i + 1] ?? length;
        const isAfter = this.isAbove(other, from + (way * (step + next)) / 2);
        if (isAbove || isAfter) events.push({ step, leaves: isAbove, enters: isAfter });
        isAbove = isAfter;
      });
    }
    events.sort((a, b) => a.step - b.step);
    for (let first = 0, next = 0; first < events.length; first = next) {
      // Who crosses at the same point ties there, in whatever order rounding has put them.
      const { step } = events[first];
      while (next < events.length && events[next].step - step <= nearby) next++;
      const together = events.slice(first, next);
      above -= together.filter(({ leaves }) => leaves).length;
      if (above + 1 < rank) return from + way * step;
      above += together.filter(({ enters }) => enters).length;
    }
    return NaN;
  }

  /** Whether another unit is above at a share. */
  private isAbove(other: number, share: number): boolean {
    const { top, topSlope, bottom, bottomSlope } = this.lines;
    const score = (i: number) => (top[i] + topSlope[i] * share) / (bottom[i] + bottomSlope[i] * share);
    return exceeds(score(other), score(this.unit), 0);
  }

  /** The shares at which another unit's score is the unit's: at most two, or any number where they are the same throughout. */
  private meetings(other: number): number[] {
    const { top, topSlope, bottom, bottomSlope } = this.lines;
    const { unit } = this;
    const square = topSlope[unit] * bottomSlope[other] - topSlope[other] * bottomSlope[unit];
    const linear =
      top[unit] * bottomSlope[other] +
      topSlope[unit] * bottom[other] -
      top[other] * bottomSlope[unit] -
      topSlope[other] * bottom[unit];
    const constant = top[unit] * bottom[other] - top[other] * bottom[unit];
    const discriminant = linear * linear - 4 * square * constant;
    if (!(discriminant >= 0)) return [];
    // Neither root is a difference of numbers that are nearly the same.
    const half = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
    return [half / square, constant / half].filter(Number.isFinite);
  }
}

interface Event {
  /** How far from the present share. */
  readonly step: number;
  readonly leaves: boolean;
  readonly enters: boolean;
}
