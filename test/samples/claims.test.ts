import { oecdJobQuality2015 } from "../../samples/data/oecdJobQuality2015";
import { oecdWorkingEnvironment2015 } from "../../samples/data/oecdWorkingEnvironment2015";
import { tenIndustries } from "../../samples/data/tenIndustries";
import { usIndustries2014 } from "../../samples/data/usIndustries2014";
import { countriesIndex, jobsIndex, type IndexTable } from "../../samples/presets";
import { minMaxScores, ranks, total } from "./arithmetic";

function weightsOf(index: IndexTable, preset: string): number[] {
  return index.indicators.map(({ weights }) => weights[index.presets.indexOf(preset)]);
}

/** What the sheets say in words, checked by arithmetic that shares no code with the product. */
describe("the sheets' sentences are true", () => {
  const dimensions = tenIndustries.map((row) => [
    row.pay,
    row.conditions,
    row.benefits,
    row.satisfaction,
    row.training,
  ]);
  const weights = weightsOf(jobsIndex, "Example");
  const naive = dimensions.map((row) => row.reduce((sum, value, index) => sum + weights[index] * value, 0));
  const place = (industry: string): number => tenIndustries.findIndex((row) => row.industry === industry);

  it("worked example: 3001.9 for A and 3601.91 for B, nearly all of it pay", () => {
    expect(weights).toEqual([0.3, 0.2, 0.1, 0.1, 0.1]);
    expect(naive[place("A")]).toBeCloseTo(3001.9, 9);
    expect(naive[place("B")]).toBeCloseTo(3601.91, 9);
    expect((0.3 * 10000) / naive[place("A")]).toBeGreaterThan(0.999);
  });

  it("worked example: D, E and I pay the same, H is fifth by the sum and third by the index", () => {
    expect(["D", "E", "I"].map((industry) => tenIndustries[place(industry)].pay)).toEqual([
      11000, 11000, 11000,
    ]);
    expect(naive[place("I")] - naive[place("D")]).toBeLessThan(0.1);
    expect(ranks(naive)[place("H")]).toBe(5);
    expect(ranks(minMaxScores(dimensions, weights, [1, 1, 1, 1, 1]))[place("H")]).toBe(3);
    expect(ranks(tenIndustries.map((row) => row.conditions))[place("H")]).toBe(1);
    expect(ranks(tenIndustries.map((row) => row.satisfaction))[place("H")]).toBe(2);
  });

  it("OECD: Norway leads with Balanced, Denmark when earnings count for half; two countries lack a score", () => {
    const data = oecdJobQuality2015.map((row) => [row.earningsQuality, row.insecurity, row.strain]);
    const directions = countriesIndex.indicators.map(({ direction }) => direction);
    const leader = (preset: string): string => {
      const scores = minMaxScores(data, weightsOf(countriesIndex, preset), directions);
      return oecdJobQuality2015[ranks(scores).indexOf(1)].country;
    };
    expect(leader("Balanced")).toBe("Norway");
    expect(leader("Earnings first")).toBe("Denmark");
    const present = data.map((row) => row.filter((value) => value !== null).length);
    const few = oecdJobQuality2015.filter((_, index) => present[index] < 2).map(({ country }) => country);
    expect(few).toEqual(["Lithuania", "Switzerland"]);
    expect(present.filter((count) => count === 3)).toHaveLength(21);
  });

  it("OECD by dimension: Denmark leads with every preset, Belgium is second with Balanced only; Canada has two of three", () => {
    const workers = oecdWorkingEnvironment2015;
    const demands = workers.map((row) => [row.healthRisk, row.longHours, row.inflexibleHours]);
    const resources = workers.map((row) => [row.autonomy, row.training, row.advancement]);
    // An indicator on its own: its min-max value.
    const alone = (figure: "earningsQuality" | "insecurity", direction: number) =>
      minMaxScores(
        oecdJobQuality2015.map((row) => [row[figure]]),
        [1],
        [direction],
      );
    const dimensionsWith = (within: readonly number[]) => {
      const less = minMaxScores(demands, within, [-1, -1, -1]);
      const more = minMaxScores(resources, within, [1, 1, 1]);
      return [
        alone("earningsQuality", 1),
        alone("insecurity", -1),
        less.map((score, i) => (score + more[i]) / 2),
      ];
    };
    const places = (weights: readonly number[], within: readonly number[]) => {
      const dimensions = dimensionsWith(within);
      const found = ranks(
        dimensions[0].map((_, i) => {
          const present = [0, 1, 2].filter((j) => !Number.isNaN(dimensions[j][i]));
          const sum = (value: (j: number) => number) => total(present.map(value));
          return present.length < 2
            ? NaN
            : sum((j) => weights[j] * dimensions[j][i]) / sum((j) => weights[j]);
        }),
      );
      return ["Denmark", "Belgium"].map(
        (name) => found[oecdJobQuality2015.findIndex(({ country }) => country === name)],
      );
    };
    expect(places([1, 1, 1], [1, 1, 1])).toEqual([1, 3]);
    expect(places([0.4, 0.3, 0.3], [0.4, 0.3, 0.3])).toEqual([1, 2]);
    expect(places([0.25, 0.25, 0.5], [0.4, 0.3, 0.3])).toEqual([1, 3]);
    const canada = oecdJobQuality2015.findIndex(({ country }) => country === "Canada");
    expect(dimensionsWith([1, 1, 1]).map((scores) => Number.isNaN(scores[canada]))).toEqual([
      false,
      false,
      true,
    ]);
    expect(Object.values(oecdWorkingEnvironment2015[canada]).filter((value) => value !== null)).toEqual([
      "Canada",
    ]);
  });

  it("US industries: pay a year is hours times hourly pay", () => {
    for (const { pay, hours, hourlyPay } of usIndustries2014) {
      expect(Math.abs((hours * hourlyPay * 52) / pay - 1)).toBeLessThan(0.005);
    }
  });
});
