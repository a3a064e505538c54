import fc from "fast-check";
import { matrixFromRows } from "../../src/core/matrix";
import { structureIndex } from "../../src/core/structure/structureIndex";

const jobs = fc
  .array(fc.integer({ min: 0, max: 100000 }), { minLength: 1, maxLength: 20 })
  .filter((cells) => cells.some((cell) => cell > 0));
const row = (cells: number[]) => matrixFromRows([cells]);
const check = (property: fc.IPropertyWithHooks<any>) => fc.assert(property, { seed: 20261122, numRuns: 300 });

test("evenness lies between 0 and 1, diversity between 0 and 1 − 1/n", () => {
  check(
    fc.property(jobs, (cells) => {
      const evenness = structureIndex(row(cells), "evenness");
      expect(evenness).toBeGreaterThanOrEqual(0);
      expect(evenness).toBeLessThanOrEqual(1 + 1e-12);
      const diversity = structureIndex(row(cells), "diversity");
      expect(diversity).toBeGreaterThanOrEqual(-1e-12);
      expect(diversity).toBeLessThanOrEqual(1 - 1 / cells.length + 1e-12);
    }),
  );
});

test("the order of the sectors and the unit of the counts do not matter for evenness and diversity", () => {
  check(
    fc.property(jobs, fc.integer({ min: 1, max: 1000 }), (cells, scale) => {
      for (const word of ["evenness", "diversity"] as const) {
        const here = structureIndex(row(cells), word);
        expect(structureIndex(row([...cells].reverse()), word)).toBeCloseTo(here, 12);
        expect(structureIndex(row(cells.map((cell) => cell * scale)), word)).toBeCloseTo(here, 12);
      }
    }),
  );
});

test("moving jobs from a larger to a smaller sector raises evenness and diversity", () => {
  check(
    fc.property(fc.integer({ min: 2, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (large, small) => {
      fc.pre(large > small + 1);
      for (const word of ["evenness", "diversity"] as const) {
        expect(structureIndex(row([large - 1, small + 1, 10]), word)).toBeGreaterThan(
          structureIndex(row([large, small, 10]), word),
        );
      }
    }),
  );
});

test("numbers as weights give a weighted mean: never outside their range, constant weights come back", () => {
  check(
    fc.property(jobs, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (cells, weight) => {
      expect(structureIndex(row(cells), row(cells.map(() => weight)))).toBeCloseTo(weight, 6);
      const index = structureIndex(row(cells), row(cells.map((_, i) => i)));
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThanOrEqual(cells.length - 1 + 1e-9);
    }),
  );
});

test("two sectors split into halves keep their diversity only in part: splitting raises it", () => {
  check(
    fc.property(jobs, (cells) => {
      const split = cells.flatMap((cell) => [cell / 2, cell / 2]);
      expect(structureIndex(row(split), "diversity")).toBeGreaterThan(
        structureIndex(row(cells), "diversity"),
      );
    }),
  );
});
