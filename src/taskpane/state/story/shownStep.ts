import { outward } from "../../../core/analyze/story/weightSteps";
import { columnOf, type Matrix } from "../../../core/matrix";
import { type Original } from "../../../core/normalize/inverses";
import { extent } from "../../../core/numeric/ranks/extent";
import { type Direction } from "../../../core/options";

/** A change of an indicator as it is shown: numbers that are enough when they are typed. */
export interface ShownStep {
  readonly from: number;
  /** As few digits as tell it from the value now; rounded for the better. */
  readonly to: number;
  readonly change: number;
  /** 1: what is enough begins at `to` and lies above it; -1: below. */
  readonly direction: Direction;
  /** Decimals that `to` and `change` are shown with. */
  readonly decimals: number;
  /** Whether only what is better than `to` is enough. */
  readonly exclusive: boolean;
  /** Whether no unit has as much. */
  readonly unheardOf: boolean;
  /** The change as a part of the column's range, for sorting. */
  readonly ofSpread: number;
}

/** Significant digits of a change, and of the value that it leads to: 0.0004 must not become 0. */
const [changeDigits, valueDigits] = [3, 2];

/** The most that `toFixed` and a double make sense of. */
const mostDecimals = 12;

/** @param row 0-based, of the unit. */
export function shownStep(
  data: Matrix,
  indicator: number,
  row: number,
  direction: Direction,
  { value, exclusive }: Original,
  unheardOf: boolean,
): ShownStep {
  const column = columnOf(data, indicator);
  const from = column[row];
  const exact = value - from;
  const { low, high } = extent(column);
  const first = Math.max(decimalsFor(exact, changeDigits), decimalsFor(value, valueDigits));
  // No less than the data's own decimals where another unit's value is named, which must not be rounded.
  const decimals = exclusive ? decimalsOf(value) : Math.min(mostDecimals, Math.max(0, first));
  const to = exclusive ? value : outward(value, decimals, direction);
  return {
    ...{ from, to, change: to - from, direction, decimals, exclusive, unheardOf },
    ofSpread: Math.abs(exact) / (high - low || 1),
  };
}

/** Decimals that show so many significant digits of a number. */
function decimalsFor(value: number, digits: number): number {
  return value === 0 ? 0 : digits - 1 - Math.floor(Math.log10(Math.abs(value)));
}

/** How many decimals a number has when it is written out. */
export function decimalsOf(value: number): number {
  const [, places = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(mostDecimals, Math.max(0, places.length - Number(exponent)));
}
