import fc from "fast-check";
import { pairwiseCorrelations } from "../../../src/core/analyze/pairwiseCorrelation";
import { matrixFromRows } from "../../../src/core/matrix";
import { type CorrelationMethod } from "../../../src/core/options";

type Pairs = readonly (readonly [number, number])[];

/** The definitions, pair by pair and without any order found beforehand. */
const definitions: Record<CorrelationMethod, (pairs: Pairs) => number> = {
  pearson,
  spearman: (pairs) => pearson(pairs.map(([x, y]) => [averageRank(x, pairs, 0), averageRank(y, pairs, 1)])),
  kendall(pairs) {
    let [agree, x, y] = [0, 0, 0];
    for (const [a, b] of pairs) {
      for (const [c, d] of pairs) {
        agree += Math.sign(a - c) * Math.sign(b - d);
        x += a === c ? 0 : 1;
        y += b === d ? 0 : 1;
      }
    }
    return agree / Math.sqrt(x * y);
  },
};

function pearson(pairs: Pairs): number {
  const mean = (side: 0 | 1) => pairs.reduce((total, pair) => total + pair[side], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

function averageRank(value: number, pairs: Pairs, side: 0 | 1): number {
  const below = pairs.filter((pair) => pair[side] < value).length;
  const equal = pairs.filter((pair) => pair[side] === value).length;
  return below + (equal + 1) / 2;
}

const rows = fc.array(
  fc.array(fc.option(fc.integer({ min: -4, max: 4 }), { nil: NaN }), { minLength: 3, maxLength: 3 }),
  {
    minLength: 2,
    maxLength: 30,
  },
);

test.each(Object.keys(definitions) as CorrelationMethod[])(
  "%s of columns with gaps and ties is that of the rows both have, as defined",
  (method) => {
    fc.assert(
      fc.property(rows, (table) => {
        const result = pairwiseCorrelations(matrixFromRows(table), method);
        for (const [a, b] of [
          [0, 1],
          [0, 2],
          [2, 1],
        ]) {
          const pairs = table
            .map((row) => [row[a], row[b]] as const)
            .filter(([x, y]) => !Number.isNaN(x + y));
          const varies = [0, 1].every((side) => new Set(pairs.map((pair) => pair[side])).size > 1);
          const found = result.values[b * 3 + a];
          if (varies) expect(found).toBeCloseTo(definitions[method](pairs), 12);
          else expect(found).toBeNaN();
          expect(result.values[a * 3 + b]).toBe(found);
        }
      }),
    );
  },
);
