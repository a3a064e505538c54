import { combineMatrix } from "../../index/combine";
import { indicatorsOf } from "../../index/tree";
import { columnOf, createMatrix, type Matrix, valueAt } from "../../matrix";
import { type ColumnScale, inverseScales, type Original } from "../../normalize/inverses";
import { columnScales, methodsOf } from "../../normalize/normalize";
import { extent } from "../../numeric/ranks/extent";
import { exceeds, largestSize, meets } from "../../numeric/ranks/ties";
import { type IndexDefinition } from "../../qei";
import { type PlaceAbove, type Standing } from "./placeAbove";

/** What one indicator alone would have to be for a unit to have a place above its own. */
export interface IndicatorStep {
  readonly indicator: number;
  /** null: no value of this indicator alone is enough. */
  readonly least: Original | null;
  /** Whether that is better than what any unit has. */
  readonly unheardOf: boolean;
}

/**
 * For each indicator that counts and that the unit has, the least change for the better that gives it the place above while
 * everything else stays: the other units, the weights, and the scale of the data as they are (see `scenario`).
 *
 * Every score rises with each of its normalized values or stays, so halving finds the least normalized value that draws
 * level, for all indicators side by side; the normalization turned round gives the value in the indicator's own unit, and
 * that is normalized and scored again.
 * @param unit 0-based row.
 * @param wanted the indicators that are of interest; all unless told.
 */
export function indicatorSteps(
  data: Matrix,
  definition: IndexDefinition,
  standing: Standing,
  place: PlaceAbove,
  unit: number,
  wanted = indicatorsOf(standing.index.tree),
): IndicatorStep[] {
  const { normalized } = standing.index;
  const indicators = wanted.filter((indicator) => !Number.isNaN(valueAt(normalized, unit, indicator)));
  const scales = indicators.map((indicator) => scaleOf(data, definition, indicator));
  const methodOf = methodsOf(definition);
  const placingOf = columnScales(data, definition, indicators);
  const inverses = indicators.map((indicator) => inverseScales[methodOf(indicator)]);
  const trials = new Trials(standing, place, unit, indicators);
  const needed = trials.leastEnough(inverses.map(({ highest }, i) => highest(scales[i])));
  const changed = new Float64Array(data.rows);
  const placed = new Float64Array(data.rows);
  return indicators.map((indicator, i): IndicatorStep => {
    const never = { indicator, least: null, unheardOf: false };
    if (Number.isNaN(needed[i])) return never;
    const scale = scales[i];
    const putOnScale = placingOf(indicator);
    const suffices = (value: number, exactly: boolean) => {
      changed.set(scale.values);
      changed[unit] = value;
      putOnScale(changed, 0, placed, 0);
      return trials.isEnough(i, placed[unit], exactly);
    };
    const original = inverses[i].original(scale, needed[i], scale.values[unit]);
    const least = confirmed(original, scale, suffices);
    if (!least) return never;
    return { indicator, least, unheardOf: isUnheardOf(least, scale) };
  });
}

function scaleOf(data: Matrix, { directions, goalposts }: IndexDefinition, indicator: number): ColumnScale {
  return {
    values: columnOf(data, indicator),
    direction: directions[indicator],
    low: goalposts ? goalposts.low[indicator] : NaN,
    high: goalposts ? goalposts.high[indicator] : NaN,
  };
}

/** Parts of a value's size that rounding may have cost it, from none up; more than the last is no rounding. */
const roundings = [0, 1e-15, 1e-14, 1e-13, 1e-12, 1e-11, 1e-10];

/** Parts of a value's size by which another one is better than it and no longer the same (see `ties`). */
const steps = [1e-12, 1e-11, 1e-10];

/** Digits behind which a value is rounding alone: 3200 is meant by 3200.0000000000005. */
const digits = 12;

/** The value that the normalization turned round gives, or the nearest behind it that is enough when it is scored. */
function confirmed(
  { value, exclusive }: Original,
  { values, direction }: ColumnScale,
  suffices: (value: number, exactly: boolean) => boolean,
): Original | null {
  if (!Number.isFinite(value)) return null;
  const size = Math.max(Math.abs(value), largestSize(values));
  const beyond = (part: number) => value + direction * part * size;
  const tried = exclusive ? steps.map(beyond) : [Number(value.toPrecision(digits)), ...roundings.map(beyond)];
  const enough = tried.find((each) => suffices(each, true)) ?? tried.find((each) => suffices(each, false));
  if (enough === undefined) return null;
  return { value: exclusive ? value : enough, exclusive };
}

function isUnheardOf({ value, exclusive }: Original, { values, direction }: ColumnScale): boolean {
  const { low, high } = extent(values);
  const best = direction * (direction === 1 ? high : low);
  const size = largestSize(values);
  return exclusive ? !exceeds(best, direction * value, size) : exceeds(direction * value, best, size);
}

/** Doublings of the distance in which an indicator is looked for that is enough: a million times its column's size. */
const doublings = 20;

/** Halvings after which a double has no digits left. */
const halvings = 60;

/** What is as near as that to the least that is enough, as a part of the size of both, differs from it by rounding. */
const precision = 1e-14;

/** A unit once for each of its indicators, in which that one is tried. */
class Trials {
  /** As many units as indicators, normalized. */
  private readonly copies: Matrix;
  /** The unit once. */
  private readonly alone: Matrix;
  private readonly own: Float64Array;

  constructor(
    private readonly standing: Standing,
    private readonly place: PlaceAbove,
    unit: number,
    private readonly indicators: readonly number[],
  ) {
    const { normalized } = standing.index;
    this.copies = createMatrix(indicators.length, normalized.columns);
    this.alone = createMatrix(1, normalized.columns);
    for (let column = 0; column < normalized.columns; column++) {
      const value = valueAt(normalized, unit, column);
      columnOf(this.copies, column).fill(value);
      this.alone.values[column] = value;
    }
    this.own = Float64Array.from(indicators, (indicator) => valueAt(normalized, unit, indicator));
  }

  /** Whether a normalized value of the i-th indicator is enough. @param exactly without what rounding may cost. */
  isEnough(i: number, scaled: number, exactly: boolean): boolean {
    const { alone, indicators, own } = this;
    const at = indicators[i];
    alone.values[at] = scaled;
    const [score] = combineMatrix(this.standing.index.tree, alone).scores;
    alone.values[at] = own[i];
    return this.holds(score, exactly);
  }

  /**
   * The least normalized value of each indicator that is enough; NaN where none is.
   * @param highest there is: at the end of a scale what is the same but for rounding is enough.
   */
  leastEnough(highest: readonly number[]): Float64Array {
    const { own } = this;
    const { index, size } = this.standing;
    const steps = own.map(
      (value, i) =>
        // A column may be 0 throughout: beyond its goalposts.
        Math.max(Math.abs(value), largestSize(columnOf(index.normalized, this.indicators[i]))) || size || 1,
    );
    const low = own.slice();
    const high = new Float64Array(own.length).fill(NaN);
    for (let round = 0; round <= doublings && high.some(Number.isNaN); round++) {
      const tried = own.map((value, i) => Math.min(highest[i], value + steps[i] * 2 ** round));
      this.areEnough(tried, true).forEach((enough, i) => {
        if (!Number.isNaN(high[i])) return;
        if (enough) high[i] = tried[i];
        else low[i] = tried[i];
      });
    }
    const isOpen = (value: number, i: number) =>
      high[i] - value > precision * Math.max(steps[i], Math.abs(value));
    for (let round = 0; round < halvings && low.some(isOpen); round++) {
      const middle = low.map((value, i) => (Number.isNaN(high[i]) ? own[i] : value + (high[i] - value) / 2));
      this.areEnough(middle, true).forEach((enough, i) => {
        if (enough) high[i] = middle[i];
        else low[i] = middle[i];
      });
    }
    const atEnd = this.areEnough(
      Float64Array.from(highest, (end, i) => (end < Infinity ? end : own[i])),
      false,
    );
    return high.map((value, i) => (Number.isNaN(value) && atEnd[i] ? highest[i] : value));
  }

  private areEnough(scaled: Float64Array, exactly: boolean): boolean[] {
    const { copies, indicators, own } = this;
    indicators.forEach((indicator, i) => (columnOf(copies, indicator)[i] = scaled[i]));
    const { scores } = combineMatrix(this.standing.index.tree, copies);
    indicators.forEach((indicator, i) => (columnOf(copies, indicator)[i] = own[i]));
    return Array.from(scores, (score) => this.holds(score, exactly));
  }

  private holds(score: number, exactly: boolean): boolean {
    const { place, standing } = this;
    return exactly ? score >= place.score : meets(score, place.score, standing.size);
  }
}
