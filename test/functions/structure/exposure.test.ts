import { usOccupations2021 } from "../../../samples/data/usOccupations2021";
import { esiExposure } from "../../../src/functions/structure/exposure";
import { esiImpact } from "../../../src/functions/structure/impact";
import { esiRisk } from "../../../src/functions/structure/risk";
import { esiDecompose } from "../../../src/functions/structure/decompose";
import { installCustomFunctions, shown, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

const column = (...values: unknown[]) => values.map((value) => [value]);

describe("ESI.EXPOSURE", () => {
  test("cells without a score are left out and counted", () => {
    expect(esiExposure(column(10, 30, 60), column(0.2, 0.6, ""))).toEqual([
      ["Mean exposure", expect.closeTo(0.5, 14)],
      ["Share of jobs at or above the threshold", 0.75],
      ["Jobs at or above the threshold", 30],
      ["Share of employment with a score", 0.4],
    ]);
    expect(esiExposure(column(10, 30), column(0.2, 0.6), 0.2)[1][1]).toBe(1);
  });

  test("without any scored job there is nothing to say", () => {
    expect(thrownBy(() => esiExposure(column(10, ""), column("", 1)))).toEqual({
      code: "#N/A",
      message: "No cell has both jobs and a value of scores. Select ranges that match.",
    });
  });

  test("US occupation groups, May 2021: mean exposure is the weighted mean of the groups", () => {
    const jobs = usOccupations2021.map(({ employment }) => [employment]);
    const scores = usOccupations2021.map(({ exposure }) => [exposure]);
    const total = usOccupations2021.reduce((all, { employment }) => all + employment, 0);
    const mean = usOccupations2021.reduce((all, each) => all + each.employment * each.exposure, 0) / total;
    const table = esiExposure(jobs, scores);
    expect(table[0][1]).toBeCloseTo(mean, 12);
    expect(table[3][1]).toBe(1);
  });
});

describe("ESI.RISK", () => {
  test("cuts are the median job's; at the cut a unit is exposed and of high quality", () => {
    // Median job: score 0.5 (weights 10, 50, 40), quality 20.
    const table = esiRisk(column(10, 50, 40), column(0.9, 0.5, 0.1), column(10, 20, 30));
    expect(table).toEqual([
      ["exposed, low quality", 0.1],
      ["exposed, high quality", 0.5],
      ["sheltered, high quality", 0.4],
    ]);
    expect(esiRisk(column(10, 50, 40), column(0.9, 0.5, 0.1), column(10, 20, 30), 0.6, 25)).toEqual([
      ["exposed, low quality", 0.1],
      ["sheltered, low quality", 0.5],
      ["sheltered, high quality", 0.4],
    ]);
  });

  test("exactly half on either side: the cut lies between the two", () => {
    const table = esiRisk(column(1, 1), column(0.2, 0.4), column(5, 7));
    expect(table.map(([place]) => place)).toEqual(["sheltered, low quality", "exposed, high quality"]);
  });

  test("a unit without score or quality has no place but keeps its share; without jobs it has no share", () => {
    const table = esiRisk(column(1, 1, ""), column(0.2, "", 0.9), column(5, 7, 1));
    expect(table.map((row) => row.map(shown))).toEqual([
      ["exposed, low quality", 0.5],
      ["#N/A", 0.5],
      ["exposed, low quality", ""],
    ]);
  });
});

describe("ESI.IMPACT", () => {
  const employment0 = column(30, 30, 40);
  const employment1 = column(20, 40, 60);
  const quality0 = column(10, 20, 30);
  const quality1 = column(11, 21, 29);

  test("groups add up to the decomposition; a sector on a cut is split", () => {
    const table = esiImpact(employment0, employment1, quality0, quality1, column(0.1, 0.9, 0.5), 2);
    const whole = esiDecompose(employment0, employment1, quality0, quality1);
    expect(table[0]).toEqual(["Exposure group", "Share before", "Share after", "Within", "Between", "Total"]);
    expect(table.map(([label]) => label).slice(1)).toEqual([
      "1 (least exposed)",
      "2 (most exposed)",
      "total",
    ]);
    expect(table[1][1]).toBeCloseTo(0.5, 14);
    // The least exposed half: the first sector and half of the third.
    expect(table[1][3]).toBeCloseTo((whole[1][0] as number) + (whole[3][0] as number) / 2, 14);
    const total = whole[4];
    expect(table[3].slice(3)).toEqual(total.map((value) => expect.closeTo(value as number, 12)));
    expect(table[3].slice(1, 3)).toEqual([expect.closeTo(1, 14), expect.closeTo(1, 14)]);
  });

  test("jobs without a score are a row of their own", () => {
    const table = esiImpact(employment0, employment1, quality0, quality1, column(0.1, "", 0.5));
    expect(table.map(([label]) => label).slice(1)).toEqual([
      "1 (least exposed)",
      "2",
      "3 (most exposed)",
      "no score",
      "total",
    ]);
    expect(table[4][1]).toBeCloseTo(0.3, 14);
    expect(
      thrownBy(() => esiImpact(employment0, employment1, quality0, quality1, column("", "", ""))).code,
    ).toBe("#N/A");
  });
});
