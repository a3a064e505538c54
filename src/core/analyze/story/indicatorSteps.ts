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
  const placingOf = columnScales(data, definition, indicators, normalized);
  const placings = indicators.map(placingOf);
  const inverses = indicators.map((indicator) => inverseScales[methodOf(indicator)]);
  const trials = new Trials(standing, place, unit, indicators);
  const needed = trials.leastEnough(inverses.map(({ highest }, i) => highest(scales[i])));
  const changed = new Float64Array(data.rows);
  const placed = new Float64Array(data.rows);
  const putOnScale = (value: number, i: number) => {
    changed.set(scales[i].values);
    changed[unit] = value;
    placings[i](changed, 0, placed, 0);
    return placed[unit];
  };
  const originals = inverses.map(({ original }, i) =>
    Number.isNaN(needed[i]) ? null : original(scales[i], needed[i], scales[i].values[unit]),
  );
  const found = trials.firstEnough(
    originals.map((original, i) => (original ? triedFor(original, scales[i]) : [])),
    putOnScale,
  );
  return indicators.map((indicator, i): IndicatorStep => {
    const original = originals[i];
    if (!original || found[i] === null) return { indicator, least: null, unheardOf: false };
    const least = original.exclusive ? original : { value: found[i], exclusive: false };
    return { indicator, least, unheardOf: isUnheardOf(least, scales[i]) };
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

/** The value that the normalization turned round gives, and those just behind it: the first is wanted that is enough when scored. */
function triedFor({ value, exclusive }: Original, { values, direction }: ColumnScale): readonly number[] {
  if (!Number.isFinite(value)) return [];
  const size = Math.max(Math.abs(value), largestSize(values));
  const beyond = (part: number) => value + direction * part * size;
  return exclusive ? steps.map(beyond) : [Number(value.toPrecision(digits)), ...roundings.map(beyond)];
}

function isUnheardOf({ value, exclusive }: Original, { values, direction }: ColumnScale): boolean {
  const { low, high } = extent(values);
  const best = direction * (direction === 1 ? high : low);
  const size = largestSize(values);
  return exclusive ? !exceeds(best, direction * value, size) : exceeds(direction * value, best, size);
}

/** Doublings of the distance in which an indicator is looked for that is enough: a million times its column's size. */
const doublings = 20;

/** Parts that a distance is cut into at a time: more cost little, as they are scored together. */
const cuts = 8;

/** Cuts after which a double has no digits left. */
const rounds = 20;

/** What is as near as that to the least that is enough, as a part of the size of both, differs from it by rounding. */
const precision = 1e-14;

/** A unit several times for each of its indicators, in which that one is tried. */
class Trials {
  private readonly own: Float64Array;
  /** Room for them. */
  private copies = createMatrix(0, 0);

  constructor(
    private readonly standing: Standing,
    private readonly place: PlaceAbove,
    private readonly unit: number,
    private readonly indicators: readonly number[],
  ) {
    const { normalized } = standing.index;
    this.own = Float64Array.from(indicators, (indicator) => valueAt(normalized, unit, indicator));
  }

  /**
   * The first value of each indicator that is enough; null where none is. What is enough but for rounding is so where
   * nothing else is.
   * @param tried values of the i-th indicator. @param putOnScale gives the normalized value.
   */
  firstEnough(
    tried: readonly (readonly number[])[],
    putOnScale: (value: number, i: number) => number,
  ): (number | null)[] {
    const found = tried.map((): number | null => null);
    for (const exactly of [true, false])
      for (let at = 0; tried.some((values, i) => found[i] === null && at < values.length); at++) {
        const scaled = this.own.map((own, i) =>
          found[i] === null && at < tried[i].length ? putOnScale(tried[i][at], i) : own,
        );
        this.areEnough([scaled], exactly)[0].forEach((enough, i) => {
          if (enough && at < tried[i].length) found[i] ??= tried[i][at];
        });
      }
    return found;
  }

  /**
   * The least normalized value of each indicator that is enough; NaN where none is. What is enough but for rounding is so
   * where nothing else is: at the end of a scale, or where another part holds the score at the place's own.
   * @param highest there is.
   */
  leastEnough(highest: readonly number[]): Float64Array {
    const exact = this.search(highest, true);
    if (!exact.some(Number.isNaN)) return exact;
    const ends = Float64Array.from(highest, (end, i) => (end < Infinity ? end : this.own[i]));
    const [atEnd] = this.areEnough([ends], false);
    const isEndless = (value: number, i: number) => Number.isNaN(value) && highest[i] === Infinity;
    const near = exact.some(isEndless) ? this.search(highest, false) : exact;
    return exact.map((value, i) => {
      if (isEndless(value, i)) return near[i];
      return Number.isNaN(value) && atEnd[i] ? highest[i] : value;
    });
  }

  /** The least that is enough, between the unit's own value and a million times its column's size; NaN where none is. */
  private search(highest: readonly number[], exactly: boolean): Float64Array {
    const { own } = this;
    const { index, size } = this.standing;
    const steps = own.map(
      (value, i) =>
        // A column may be 0 throughout: beyond its goalposts.
        Math.max(Math.abs(value), largestSize(columnOf(index.normalized, this.indicators[i]))) || size || 1,
    );
    const low = own.slice();
    const high = new Float64Array(own.length).fill(NaN);
    for (let doubled = 0; doubled <= doublings && high.some(Number.isNaN); doubled += cuts - 1) {
      const tried = places((place) =>
        own.map((value, i) => Math.min(highest[i], value + steps[i] * 2 ** (doubled + place - 1))),
      );
      this.narrow(tried, exactly, low, high, Number.isNaN);
    }
    const isOpen = (value: number, i: number) =>
      high[i] - value > precision * Math.max(steps[i], Math.abs(value));
    const isFound = (value: number) => !Number.isNaN(value);
    for (let round = 0; round < rounds && low.some(isOpen); round++) {
      const tried = places((place) =>
        low.map((value, i) => (Number.isNaN(high[i]) ? own[i] : value + ((high[i] - value) * place) / cuts)),
      );
      this.narrow(tried, exactly, low, high, isFound);
    }
    return high;
  }

  /** Brings the ends between which the least lies together: those of the indicators whose upper end is looked for. */
  private narrow(
    tried: readonly Float64Array[],
    exactly: boolean,
    low: Float64Array,
    high: Float64Array,
    isLookedFor: (high: number) => boolean,
  ): void {
    const enough = this.areEnough(tried, exactly);
    high.forEach((end, i) => {
      if (!isLookedFor(end)) return;
      const first = enough.findIndex((each) => each[i]);
      if (first >= 0) high[i] = tried[first][i];
      const last = first < 0 ? tried.length - 1 : first - 1;
      if (last >= 0) low[i] = tried[last][i];
    });
  }

  /** Of each list of normalized values, one an indicator, which are enough. */
  private areEnough(tried: readonly Float64Array[], exactly: boolean): boolean[][] {
    const { indicators, unit, standing } = this;
    const { normalized, tree } = standing.index;
    const count = indicators.length;
    const rows = count * tried.length;
    if (this.copies.rows !== rows) this.copies = createMatrix(rows, normalized.columns);
    const { copies } = this;
    for (let column = 0; column < normalized.columns; column++)
      columnOf(copies, column).fill(valueAt(normalized, unit, column));
    tried.forEach((scaled, list) =>
      indicators.forEach((indicator, i) => (columnOf(copies, indicator)[list * count + i] = scaled[i])),
    );
    const { scores } = combineMatrix(tree, copies);
    return tried.map((_, list) => indicators.map((__, i) => this.holds(scores[list * count + i], exactly)));
  }

  private holds(score: number, exactly: boolean): boolean {
    const { place, standing } = this;
    return exactly ? score >= place.score : meets(score, place.score, standing.size);
  }
}

/** What is tried between two ends, the nearest first. */
const places = (at: (place: number) => Float64Array) =>
  Array.from({ length: cuts - 1 }, (_, place) => at(place + 1));
