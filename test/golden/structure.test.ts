import { firstYear, usEmployment } from "../../samples/data/usEmployment";
import { diversityMeasures } from "../../src/core/options";
import { esiChange } from "../../src/functions/structure/change";
import { esiDiversity } from "../../src/functions/structure/diversity";
import { esiQuotient } from "../../src/functions/structure/quotient";
import { esiSpecialization } from "../../src/functions/structure/specialization";
import { esiShiftShare } from "../../src/functions/structure/shiftShare";
import { installCustomFunctions } from "../support/excel";
import { changeOfYear, diversityOfYear } from "./data/usEmploymentMeasures";

beforeAll(installCustomFunctions);

const column = (...values: number[]) => values.map((value) => [value]);
const jobsOf = (year: number) => [[...usEmployment[year - firstYear]]];
const sumsOf = (table: unknown[][]) => table[table.length - 1] as number[];

/** R prints 15 significant digits. */
function expectClose(actual: unknown, expected: number, relative = 1e-12): void {
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

test.each(Object.entries(diversityOfYear))(
  "US employment %s: every diversity measure as in R",
  (year, expected) => {
    const table = esiDiversity(jobsOf(Number(year)), "all");
    diversityMeasures.forEach((measure, i) => {
      expect(table[i][0]).toBe(measure);
      expectClose(table[i][1], expected[i]);
      expectClose(esiDiversity(jobsOf(Number(year)), measure)[0][0], expected[i]);
    });
  },
);

test.each(Object.entries(changeOfYear))("US employment %s: change as in R", (text, expected) => {
  const year = Number(text);
  const [nav, krugman, moore, moorecos, lilien] = expected;
  const [start, before, after] = [jobsOf(1990), jobsOf(year - 1), jobsOf(year)];
  expectClose(esiChange(before, after)[0][0], nav);
  expectClose(esiChange(start, after, "krugman")[0][0], krugman);
  // The arccos behind R's angle loses half the digits near 0; ours does not.
  expectClose(esiChange(start, after, "moore")[0][0], moore, 1e-11);
  expectClose(esiChange(before, after, "moorecos")[0][0], moorecos);
  expectClose(esiChange(before, after, "lilien")[0][0], lilien);
});

test("location quotient 0.3847623 (Farhauer and Kröll 2013, as in the REAT manual)", () => {
  const region = [[1714, 79006 - 1714]];
  const nation = [[879213, 15593224 - 879213]];
  expect(esiQuotient(region, nation)[0][0]).toBeCloseTo(0.3847623, 7);
});

test("Herfindahl 0.34, normalized 0.12, 2.94 equal sectors (Dörsam 2004, as in the REAT manual)", () => {
  const sales = [[20, 50, 20, 10]];
  expect(esiDiversity(sales, "hhi")[0][0]).toBeCloseTo(0.34, 12);
  expect(esiDiversity(sales, "hhinorm")[0][0]).toBeCloseTo(0.12, 12);
  expect(1 / (esiDiversity(sales, "hhi")[0][0] as number)).toBeCloseTo(2.94, 2);
});

test("Krugman: 2 where no industry is shared; Sweden against four countries 0.1595 (Farhauer and Kröll 2013)", () => {
  expect(esiSpecialization([[20, 10, 70, 0, 0]], [[0, 0, 0, 60, 40]])[0][0]).toBeCloseTo(2, 12);
  const countries = [
    [35000, 12000, 30000, 8000, 22000],
    [40000, 10000, 25000, 9000, 18000],
    [30000, 11000, 18000, 3000, 13000],
    [40000, 6000, 11000, 2000, 12000],
  ];
  // The reference is the mean of the countries' shares.
  const mean = countries[0].map((_, i) =>
    countries.reduce((all, jobs) => all + jobs[i] / jobs.reduce((a, b) => a + b), 0),
  );
  expect(esiSpecialization([[45000, 15000, 32000, 10000, 30000]], [mean])[0][0]).toBeCloseTo(0.1595, 4);
});

test("Gini of specialization 0.6222222 (Farhauer and Kröll 2013, as in the REAT manual)", () => {
  const region = column(700, 600, 500, 10000, 40000);
  const nation = column(30000, 15000, 10000, 60000, 50000);
  expect(esiSpecialization(region, nation, "gini")[0][0]).toBeCloseTo(0.6222222, 7);
});

test("shift-share of region A: 25 = 27 + 1 − 3, and with allocation −0.636 − 2.364 (Farhauer and Kröll 2013)", () => {
  const local = [column(90, 20, 10, 60), column(100, 40, 10, 55)] as const;
  const nation = [column(400, 150, 150, 400), column(440, 210, 135, 480)] as const;
  const dunn = sumsOf(esiShiftShare(...local, ...nation));
  [27, 1, -3, 25].forEach((expected, i) => expect(dunn[i]).toBeCloseTo(expected, 10));
  const esteban = sumsOf(esiShiftShare(...local, ...nation, "esteban"));
  [27, 1, -0.636, -2.364, 25].forEach((expected, i) => expect(esteban[i]).toBeCloseTo(expected, 3));
});

test("Holukuluku 1985–1995: 630 = 290 − 80 + 420, industry by industry, and its quotients (Krumme, Univ. of Washington)", () => {
  // "Shift & Share Table with Excel Explanations", faculty.washington.edu/krumme/350/ssexcel.html: four industries, the
  // nation's shares 10, 20, 40, 30 % and growth 10, 20, 30, 40 %. The page prints effects without their sign.
  const start = column(500, 100, 200, 200);
  const end = column(1000, 100, 250, 280);
  const nation = [column(10, 20, 40, 30), column(11, 24, 52, 42)] as const;
  const table = esiShiftShare(start, end, ...nation).slice(1) as number[][];
  const expected = [
    [145, -95, 450, 500],
    [29, -9, -20, 0],
    [58, 2, -10, 50],
    [58, 22, 0, 80],
    [290, -80, 420, 630],
  ];
  expected.forEach((row, i) => row.forEach((value, j) => expect(table[i][j]).toBeCloseTo(value, 10)));
  const quotients = esiQuotient(start, nation[0]).map(([value]) => value);
  [5, 0.5, 0.5, 0.667].forEach((value, i) => expect(quotients[i]).toBeCloseTo(value, 3));
});
