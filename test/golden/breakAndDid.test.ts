import { firstYear, supersectors, usEmployment } from "../../samples/data/usEmployment";
import { usIndustryPanel } from "../../samples/data/usIndustryPanel";
import { usOccupations2021 } from "../../samples/data/usOccupations2021";
import { qeiBreak } from "../../src/functions/time/break";
import { qeiDid } from "../../src/functions/time/did";
import { installCustomFunctions } from "../support/excel";

/** Figures from R 4.2.2 with sandwich 3.0-2 and lmtest 0.9-40 (Debian 12), printed with 16 digits. */

beforeAll(installCustomFunctions);

const years = usEmployment.map((_, i) => [firstYear + i]);
const jobsOf = (sector: string) => usEmployment.map((row) => [row[supersectors.indexOf(sector)]]);
const column = (values: readonly number[]) => values.map((value) => [value]);

function expectRow(actual: readonly unknown[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) =>
    expect(Math.abs((actual[i] as number) - value)).toBeLessThanOrEqual(1e-11 * Math.abs(value)),
  );
}

describe("QEI.BREAK, segmented least squares on 29 years (lag 3)", () => {
  // coeftest(f, vcov. = NeweyWest(f, lag = 3, prewhite = FALSE, adjust = TRUE)) and coeftest(f), with
  // f = lm(y ~ d + D + D:d), d = year − event, D = 1 from the event on.
  test.each([
    [
      "Information",
      2001,
      "neweywest",
      [-240.3892291334384, 105.2420467979803, -2.284155776586928, 0.03112208305093293],
      [-135.8256224786562, 23.66548347895414, -5.739397743530014, 5.580934115454102e-6],
      5141.715454545449,
    ],
    [
      "Information",
      2001,
      "ols",
      [-240.3892291334384, 117.3649700772035, -2.048219575017221, 0.05117786241086768],
      [-135.8256224786562, 15.70637292220413, -8.647803229391, 5.520565888255627e-9],
      5141.715454545449,
    ],
    [
      "Durable goods",
      2008,
      "neweywest",
      [-1551.158882947118, 547.2132750316787, -2.834651412390023, 0.008949968617435158],
      [116.5656252931794, 44.49090658211654, 2.619987639002929, 0.01473677256303715],
      8124.320811833507,
    ],
    [
      "Durable goods",
      2008,
      "ols",
      [-1551.158882947118, 394.329396916454, -3.933662808496522, 0.0005873593768082898],
      [116.5656252931794, 55.6535957748894, 2.094485067320182, 0.04651412704532788],
      8124.320811833507,
    ],
  ])("US jobs, %s, event %p, %s errors", (sector, event, errors, level, slope, counterfactual) => {
    const table = qeiBreak(jobsOf(sector), years, event, errors);
    expectRow(table[1].slice(1), level);
    expectRow(table[2].slice(1), slope);
    expectRow(table[3].slice(1, 2), [counterfactual]);
    expect(table[4][1]).toBe(29);
  });
});

test("QEI.BREAK with several points a year: Driscoll and Kraay's errors, whatever the order of the rows", () => {
  // statsmodels 0.15.0: cov_nw_groupsum(OLS(y, [1, d, D, D·d]), 2, year, use_correction=False) times n/(n − 4).
  const time = [2015, 2015, 2016, 2017, 2017, 2018, 2019, 2020, 2020, 2021, 2022, 2022, 2023, 2024];
  const index = [10, 10.9, 11.5, 12.2, 13.1, 13.4, 14.9, 18.2, 17.1, 20.4, 22.5, 21.3, 24.6, 25.8];
  const table = qeiBreak(column(index), column(time), 2020);
  expectRow(
    table[1].slice(1),
    [2.0095744680851, 0.15993957431357098, 12.564585573706799, 1.893736169291407e-7],
  );
  expectRow(
    table[2].slice(1),
    [1.0095744680851109, 0.06318629988003491, 15.977743118395638, 1.903030341428081e-8],
  );
  const turned = qeiBreak(column([...index].reverse()), column([...time].reverse()), 2020);
  expect(turned).toEqual(table);
});

describe("QEI.DID, HC1", () => {
  // coeftest(f, vcov. = vcovHC(f, type = "HC1")) of f = lm(after − before ~ exposure, weights).
  const none = column(usOccupations2021.map(() => 0));
  const growth = column(usOccupations2021.map(({ projectedChange }) => projectedChange));
  const scores = column(usOccupations2021.map(({ exposure }) => exposure));
  const figures = (table: unknown[][]) => table.slice(0, 4).map(([, value]) => value);

  test("projected growth of 22 US occupation groups on exposure, each group alike", () => {
    expectRow(
      figures(qeiDid(none, growth, scores)),
      [-7.175342658392823, 7.37972139901517, -0.9723053582145227, 0.3425121580296412],
    );
  });

  test("the same weighted by employment", () => {
    const jobs = column(usOccupations2021.map(({ employment }) => employment));
    expectRow(
      figures(qeiDid(none, growth, scores, jobs)),
      [-15.8438243986643, 10.07799569136744, -1.572120576736872, 0.1316092829460482],
    );
  });

  test("pay of 19 US industries 2000 to 2014 on the growth of employment, weighted by employees of 2000", () => {
    const before = column(usIndustryPanel.map(({ pay2000 }) => pay2000));
    const after = column(usIndustryPanel.map(({ pay2014 }) => pay2014));
    const start = usIndustryPanel.map(({ employees }) => employees[0]);
    const change = column(usIndustryPanel.map(({ employees }) => employees[14] / employees[0] - 1));
    expectRow(
      figures(qeiDid(before, after, change, column(start))),
      [-7657.034667216419, 8345.561829826967, -0.9174978058218012, 0.371715762679973],
    );
  });
});
