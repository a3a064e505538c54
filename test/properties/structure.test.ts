import fc from "fast-check";
import { type Matrix, matrixFromRows } from "../../src/core/matrix";
import { structuralChange, twoPeriods } from "../../src/core/structure/change/change";
import { decomposeQuality } from "../../src/core/structure/change/decompose";
import { diversity } from "../../src/core/structure/diversity";
import { equalGroups } from "../../src/core/structure/change/equalGroups";
import { groupRows } from "../support/groupRows";
import { impactByExposure } from "../../src/core/structure/impact";
import { locationQuotients } from "../../src/core/structure/quotient";
import { qualityGroups } from "../../src/core/structure/change/quintiles";
import { withReference } from "../../src/core/structure/regions";
import { sharesOf } from "../../src/core/structure/shares";
import { shiftShare } from "../../src/core/structure/change/shiftShare";
import { weightedMedian } from "../../src/core/structure/inequality/weightedMedian";

const check = (property: fc.IPropertyWithHooks<any>) => fc.assert(property, { seed: 20261122, numRuns: 300 });
const down = (cells: readonly number[]): Matrix => matrixFromRows(cells.map((cell) => [cell]));
const total = (cells: Iterable<number>) => [...cells].reduce((a, b) => a + b, 0);
const positive = (cells: readonly number[]) => total(cells) > 0;

/** Jobs with empty sectors among them, from single jobs to millions. */
const job = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 9 }),
  fc.double({ min: 0.001, max: 1e7, noNaN: true }),
);
const number = fc.double({ min: -1e5, max: 1e5, noNaN: true });
const sectors = fc.integer({ min: 1, max: 12 });
const jobs = (n: number) => fc.array(job, { minLength: n, maxLength: n }).filter(positive);
const numbers = (n: number) => fc.array(number, { minLength: n, maxLength: n });

/** Equal to 1e-9 of the size of the terms. */
function expectEqual(actual: number, expected: number, size: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(size, 1e-300));
}

test("diversity measures stay in their ranges and agree with each other", () => {
  check(
    fc.property(sectors.chain(jobs), (cells) => {
      const shares = sharesOf(Float64Array.from(cells), "employment");
      const n = cells.length;
      const [H, evenness, simpson, hhi, hhinorm, effective, theil, gini] = (
        ["shannon", "evenness", "simpson", "hhi", "hhinorm", "effective", "theil", "gini"] as const
      ).map((measure) => diversity(shares, measure));
      expect(H).toBeGreaterThanOrEqual(0);
      expect(evenness).toBeLessThanOrEqual(1 + 1e-12);
      expectEqual(simpson + hhi, 1, 1);
      expectEqual(theil, Math.log(n) - H, Math.log(n) + 1);
      expect(effective).toBeLessThanOrEqual(n * (1 + 1e-12));
      expect(hhinorm).toBeGreaterThanOrEqual(0);
      expect(hhinorm).toBeLessThanOrEqual(1 + 1e-12);
      expect(gini).toBeGreaterThanOrEqual(0);
      expect(gini).toBeLessThanOrEqual(1 - 1 / n + 1e-12);
    }),
  );
});

test("change is 0 for the same structure in other units, and symmetric but for Lilien", () => {
  const pair = sectors.chain((n) => fc.tuple(jobs(n), jobs(n)));
  check(
    fc.property(pair, fc.integer({ min: 1, max: 1000 }), ([before, after], scale) => {
      const same = twoPeriods(down(before), down(before.map((cell) => cell * scale)));
      const there = twoPeriods(down(before), down(after));
      const back = twoPeriods(down(after), down(before));
      for (const measure of ["nav", "krugman", "moore"] as const) {
        expect(structuralChange(same, measure)).toBeLessThan(1e-5);
        expectEqual(structuralChange(there, measure) as number, structuralChange(back, measure) as number, 1);
      }
      expect(structuralChange(there, "nav")).toBeLessThanOrEqual(1 + 1e-12);
      expect(structuralChange(there, "moore")).toBeLessThanOrEqual(90);
      expect(structuralChange(there, "moorecos")).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("shift-share adds up, sector by sector and in total, with empty and new sectors", () => {
  const data = sectors.chain((n) => fc.tuple(jobs(n), jobs(n), jobs(n), jobs(n)));
  check(
    fc.property(data, fc.constantFrom("dunn", "esteban"), ([local0, local1, rest0, rest1], method) => {
      // The reference holds the region, so it has jobs wherever the region has.
      const reference0 = local0.map((cell, i) => cell + rest0[i]);
      const reference1 = local1.map((cell, i) => cell + rest1[i]);
      const parts = shiftShare(
        {
          local0: down(local0),
          local1: down(local1),
          reference0: down(reference0),
          reference1: down(reference1),
        },
        method as "dunn" | "esteban",
      );
      const columns = [
        parts.national,
        parts.industryMix,
        parts.regionalShift,
        parts.allocation ?? new Float64Array(0),
      ];
      local0.forEach((_, i) => {
        const terms = columns.map((column) => column[i] ?? 0);
        expectEqual(total(terms), local1[i] - local0[i], total(terms.map(Math.abs)) + local1[i]);
      });
      const size = total(columns.flatMap((column) => [...column].map(Math.abs)));
      expectEqual(total(columns.map(total)), total(local1) - total(local0), size);
    }),
  );
});

test("a region with the reference's structure and growth has neither industry mix nor regional shift", () => {
  check(
    fc.property(
      sectors.chain((n) => fc.tuple(jobs(n), jobs(n))),
      ([start, end]) => {
        const share = (cells: number[]) => down(cells.map((cell) => cell / 8));
        const parts = shiftShare(
          { local0: share(start), local1: share(end), reference0: down(start), reference1: down(end) },
          "dunn",
        );
        const size = total(start) + total(end) + total(parts.industryMix.map(Math.abs));
        // What new industries add, the mix of the old ones lacks.
        expectEqual(total(parts.industryMix) + total(parts.regionalShift), 0, size);
        parts.regionalShift.forEach((shift, i) => expectEqual(shift, start[i] === 0 ? end[i] / 8 : 0, size));
      },
    ),
  );
});

/** Jobs and quality of two periods with vanishing and new sectors. */
const qualityData = sectors.chain((n) => fc.tuple(jobs(n), jobs(n), numbers(n), numbers(n), numbers(n)));

const meanQuality = (cells: number[], quality: number[]) => {
  const all = total(cells);
  return total(cells.map((cell, i) => (cell / all) * quality[i]));
};

test("within, between and interaction add up to the change of mean quality", () => {
  check(
    fc.property(
      qualityData,
      fc.constantFrom("shapley", "threeway"),
      ([jobs0, jobs1, quality0, quality1], method) => {
        const parts = decomposeQuality(
          {
            employment0: down(jobs0),
            employment1: down(jobs1),
            quality0: down(quality0),
            quality1: down(quality1),
          },
          method as "shapley" | "threeway",
        );
        const change = meanQuality(jobs1, quality1) - meanQuality(jobs0, quality0);
        const columns = [parts.within, parts.between, parts.interaction ?? new Float64Array(0)];
        const size = Math.max(...quality0.map(Math.abs), ...quality1.map(Math.abs));
        expectEqual(total(columns.map(total)), change, size);
      },
    ),
  );
});

test("Shapley turns its sign when the periods are exchanged, and does not mind a constant added to quality", () => {
  check(
    fc.property(qualityData, number, ([jobs0, jobs1, quality0, quality1], constant) => {
      const run = (e0: number[], e1: number[], q0: number[], q1: number[]) =>
        decomposeQuality(
          { employment0: down(e0), employment1: down(e1), quality0: down(q0), quality1: down(q1) },
          "shapley",
        );
      const there = run(jobs0, jobs1, quality0, quality1);
      const back = run(jobs1, jobs0, quality1, quality0);
      const shifted = run(
        jobs0,
        jobs1,
        quality0.map((value) => value + constant),
        quality1.map((value) => value + constant),
      );
      const size = Math.max(...quality0.map(Math.abs), ...quality1.map(Math.abs), Math.abs(constant));
      there.within.forEach((value, i) => expectEqual(value, -back.within[i], size));
      there.between.forEach((value, i) => expectEqual(value, -back.between[i], size));
      there.between.forEach((value, i) => expectEqual(value, shifted.between[i], size));
    }),
  );
});

test("quality that is not observed where there are no jobs changes nothing when it is left blank", () => {
  check(
    fc.property(qualityData, ([jobs0, jobs1, quality0, quality1]) => {
      const blanked = (quality: number[], cells: number[]) =>
        quality.map((value, i) => (cells[i] === 0 ? NaN : value));
      const parts = decomposeQuality(
        {
          employment0: down(jobs0),
          employment1: down(jobs1),
          quality0: down(blanked(quality0, jobs0)),
          quality1: down(blanked(quality1, jobs1)),
        },
        "shapley",
      );
      const change = meanQuality(jobs1, quality1) - meanQuality(jobs0, quality0);
      const size = Math.max(...quality0.map(Math.abs), ...quality1.map(Math.abs));
      expectEqual(total(parts.within) + total(parts.between), change, size);
      // A new or vanishing sector cannot change within itself.
      parts.within.forEach((value, i) => {
        if (jobs0[i] === 0 || jobs1[i] === 0) expect(Math.abs(value)).toBe(0);
      });
    }),
  );
});

test("exposure groups add up to the decomposition, whatever has no score", () => {
  const groups = fc.integer({ min: 2, max: 6 });
  check(
    fc.property(qualityData, groups, fc.nat(), ([jobs0, jobs1, quality0, quality1, scores], count, gap) => {
      const missing = gap % (scores.length + 1);
      const known = scores.map((score, i) => (i === missing ? NaN : score));
      fc.pre(known.some((score, i) => !Number.isNaN(score) && jobs0[i] > 0));
      const data = {
        employment0: down(jobs0),
        employment1: down(jobs1),
        quality0: down(quality0),
        quality1: down(quality1),
      };
      const impact = impactByExposure(data, down(known), count);
      const every = impact.unscored ? [...impact.groups, impact.unscored] : impact.groups;
      const change = meanQuality(jobs1, quality1) - meanQuality(jobs0, quality0);
      const size = Math.max(...quality0.map(Math.abs), ...quality1.map(Math.abs));
      expectEqual(total(every.map(({ within, between }) => within + between)), change, size);
      expectEqual(total(every.map(({ share0 }) => share0)), 1, 1);
      expectEqual(total(every.map(({ share1 }) => share1)), 1, 1);
    }),
  );
});

test("groups are equally large, and every unit is in them once", () => {
  const units = sectors.chain((n) =>
    fc.tuple(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }), jobs(n)),
  );
  check(
    fc.property(units, fc.integer({ min: 2, max: 20 }), ([values, weights], groups) => {
      const parts = groupRows(equalGroups(Float64Array.from(values), Float64Array.from(weights), groups));
      const all = total(weights);
      parts.forEach((row) => {
        expect(Math.min(...row)).toBeGreaterThanOrEqual(-1e-12);
        expectEqual(total(row), 1, 1);
      });
      for (let g = 0; g < groups; g++) {
        const size = total(weights.map((weight, i) => weight * parts[i][g]));
        expectEqual(size, all / groups, all);
      }
    }),
  );
});

test("quality groups keep all jobs of both periods", () => {
  check(
    fc.property(qualityData, fc.integer({ min: 2, max: 10 }), ([jobs0, jobs1, quality], groups) => {
      const { before, after } = qualityGroups(down(jobs0), down(jobs1), down(quality), groups);
      before.forEach((size) => expectEqual(size, total(jobs0) / groups, total(jobs0)));
      expectEqual(total(after), total(jobs1), total(jobs1));
    }),
  );
});

test("location quotients weighted by the reference's shares have mean 1", () => {
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }))
    .chain(([rows, columns]) => fc.array(jobs(columns), { minLength: rows, maxLength: rows }));
  check(
    fc.property(table, (cells) => {
      const { values } = locationQuotients(withReference(matrixFromRows(cells), null));
      const columns = cells[0].map((_, j) => total(cells.map((row) => row[j])));
      const all = total(columns);
      cells.forEach((_, i) => {
        const terms = columns.map((column, j) =>
          column === 0 ? 0 : (column / all) * values.values[j * cells.length + i],
        );
        expectEqual(total(terms), 1, 1);
      });
    }),
  );
});

test("the weighted median leaves at most half of the weight on either side", () => {
  check(
    fc.property(
      sectors.chain((n) => fc.tuple(numbers(n), jobs(n))),
      ([values, weights]) => {
        const median = weightedMedian(Float64Array.from(values), Float64Array.from(weights));
        const below = total(weights.filter((_, i) => values[i] < median));
        const above = total(weights.filter((_, i) => values[i] > median));
        expect(Math.max(below, above)).toBeLessThanOrEqual((total(weights) / 2) * (1 + 1e-9));
      },
    ),
  );
});
