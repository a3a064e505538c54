import { presentValues } from "../matrix";
import { withinReach } from "../numeric/elementary/reach";
import { extent } from "../numeric/ranks/extent";
import { nthSmallest } from "../numeric/ranks/nthSmallest";
import { tolerance } from "../numeric/ranks/ties";
import { mean, sampleDeviation } from "../numeric/sums/moments";
import { type Direction, type Normalization } from "../options";

/** The scale that a column's data give: what `ColumnTask` knows of it. */
export interface ColumnScale {
  /** The column as it is; NaN = missing. */
  readonly values: Float64Array;
  readonly direction: Direction;
  /** Goalposts; NaN = the column's own minimum or maximum. */
  readonly low: number;
  readonly high: number;
}

/** A value of the data that has a place on the scale, or behind which that place begins. */
export interface Original {
  readonly value: number;
  /** Whether only what is better than the value has the place: a percentile rank rises in steps. */
  readonly exclusive: boolean;
}

/**
 * From a place on a scale back to a value of the data: the least one, in the indicator's direction, with a normalized value
 * of at least `scaled`.
 */
interface InverseScale {
  /** The highest normalized value that any value can have. */
  readonly highest: (scale: ColumnScale) => number;
  /** @param from the value that gives way to the new one. */
  readonly original: (scale: ColumnScale, scaled: number, from: number) => Original;
}

const exactly = (value: number): Original => ({ value, exclusive: false });
const boundless = () => Infinity;

const minmax = (bottom: 0 | 1): InverseScale => ({
  // Nothing but goalposts ends a frozen scale: see `minmax`.
  highest: ({ direction, low, high }) => (Number.isNaN(direction === 1 ? high : low) ? Infinity : 100),
  original: ({ values, direction, ...posts }, scaled) => {
    const own = extent(values);
    const low = Number.isNaN(posts.low) ? own.low : posts.low;
    const high = Number.isNaN(posts.high) ? own.high : posts.high;
    const distance = ((scaled - bottom) / (100 - bottom)) * (high - low);
    return exactly(direction === 1 ? low + distance : high - distance);
  },
});

/** How each normalization is turned round, on the scale that the data as they are give. */
export const inverseScales: Readonly<Record<Normalization, InverseScale>> = {
  minmax: minmax(0),
  minmax1: minmax(1),
  zscore: {
    highest: boundless,
    original: ({ values, direction }, scaled) => {
      const { values: present, factor } = withinReach(presentValues(values));
      const distance = direction * scaled * sampleDeviation(present);
      return exactly((mean(present) + distance) / factor);
    },
  },
  ratio: {
    highest: boundless,
    original: ({ values, direction }, scaled) => {
      const { low, high } = extent(values);
      return exactly(direction === 1 ? (scaled / 100) * high : (low / scaled) * 100);
    },
  },
  percentile: {
    highest: () => 100,
    original: ({ values, direction }, scaled, from) => {
      const present = presentValues(values).slice();
      const steps = present.length - 1;
      const behind = Math.ceil((scaled / 100) * steps * (1 - tolerance));
      // Its own value gives way; the rest are those that it can leave behind.
      let own = 0;
      for (let i = 0; i <= steps; i++) if (present[i] < from) own++;
      const place = direction === 1 ? behind - 1 : steps - behind;
      return { value: nthSmallest(present, place < own ? place : place + 1), exclusive: true };
    },
  },
  none: {
    highest: boundless,
    original: ({ direction }, scaled) => exactly(direction === 1 ? scaled : -scaled),
  },
};
