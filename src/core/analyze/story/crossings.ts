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

/** Where the scores of other units cross that of one while a share moves; for one share after the other. */
export class Crossings {
  /** Up to two shares for each unit at which it has the same score, the smaller first; NaN for none. */
  private readonly first: Float64Array;
  private readonly second: Float64Array;

  /**
   * @param lines may be filled anew for another share, which `meet` is to be told.
   * @param unit the unit's place among the lines.
   * @param ranks of all of them at the present share.
   */
  constructor(
    private readonly lines: LineUnits,
    private readonly unit: number,
    private readonly ranks: Uint32Array,
  ) {
    this.first = new Float64Array(ranks.length);
    this.second = new Float64Array(ranks.length);
  }

  /**
   * From the present share to the end: the nearest share at which fewer units are above than now. Who crosses from above has
   * left at that point, where the two tie.
   * @param to 0 or 1. @param within how far it may be at most. @returns NaN where it is farther, or nowhere.
   */
  nearest(from: number, to: 0 | 1, within: number): number {
    const { ranks, unit } = this;
    const way = to > from ? 1 : -1;
    const length = Math.abs(to - from);
    const nearer = way > 0 ? this.first : this.second;
    const farther = way > 0 ? this.second : this.first;
    const events: Event[] = [];
    let above = 0;
    for (let other = 0; other < ranks.length; other++) {
      if (other === unit) continue;
      let near = way * (nearer[other] - from);
      let far = way * (farther[other] - from);
      if (!(far > nearby && far < length)) far = NaN;
      if (!(near > nearby && near < length)) {
        near = far;
        far = NaN;
      }
      const isLevel = ranks[other] === ranks[unit];
      const begin = near === near ? near : length;
      const isAbove = isLevel ? this.isAbove(other, from + (way * begin) / 2) : ranks[other] < ranks[unit];
      if (isAbove) above++;
      if (!(near <= within)) continue;
      const end = far === far ? far : length;
      const isBetween = this.isAbove(other, from + (way * (near + end)) / 2);
      events.push({ step: near, leaves: isAbove, enters: isBetween });
      if (!(far <= within)) continue;
      const isBehind = this.isAbove(other, from + (way * (far + length)) / 2);
      events.push({ step: far, leaves: isBetween, enters: isBehind });
    }
    const found = firstGain(events, above, ranks[unit]);
    return from + way * found;
  }

  /** Whether another unit is above at a share. */
  private isAbove(other: number, share: number): boolean {
    return exceeds(this.scoreAt(other, share), this.scoreAt(this.unit, share), 0);
  }

  private scoreAt(i: number, share: number): number {
    const { top, topSlope, bottom, bottomSlope } = this.lines;
    return (top[i] + topSlope[i] * share) / (bottom[i] + bottomSlope[i] * share);
  }

  /** Solves for the shares at which another unit's score is the unit's; none where they are the same throughout. */
  meet(): void {
    const { top, topSlope, bottom, bottomSlope } = this.lines;
    const { unit, first, second } = this;
    const [ownTop, ownTopSlope] = [top[unit], topSlope[unit]];
    const [ownBottom, ownBottomSlope] = [bottom[unit], bottomSlope[unit]];
    second.fill(NaN);
    for (let other = 0; other < first.length; other++) {
      const constant = ownTop * bottom[other] - top[other] * ownBottom;
      const square = ownTopSlope * bottomSlope[other] - topSlope[other] * ownBottomSlope;
      const linear =
        ownTop * bottomSlope[other] +
        ownTopSlope * bottom[other] -
        top[other] * ownBottomSlope -
        topSlope[other] * ownBottom;
      if (square === 0) {
        first[other] = -constant / linear;
        continue;
      }
      const discriminant = linear * linear - 4 * square * constant;
      // Neither root is a difference of numbers that are nearly the same; both are NaN where there is none.
      const half = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
      const one = half / square;
      const two = constant / half;
      first[other] = one > two ? two : one;
      second[other] = one > two ? one : two;
    }
  }
}

interface Event {
  /** How far from the present share. */
  readonly step: number;
  readonly leaves: boolean;
  readonly enters: boolean;
}

/** The first step with which fewer are above than a rank has now; NaN for none. @param above how many are before the first. */
function firstGain(events: Event[], above: number, rank: number): number {
  events.sort((a, b) => a.step - b.step);
  for (let first = 0, next = 0; first < events.length; first = next) {
    // Who crosses at the same point ties there, in whatever order rounding has put them.
    const { step } = events[first];
    const begin = next;
    for (; next < events.length && events[next].step - step <= nearby; next++)
      if (events[next].leaves) above--;
    if (above + 1 < rank) return step;
    for (let i = begin; i < next; i++) if (events[i].enters) above++;
  }
  return NaN;
}
