import { employedIn2022, matchedOccupations2022 } from "../../samples/data/matchedOccupations2022";
import { exposedWorkers } from "../../samples/sheets/exposedWorkers";
import { esiAiScores } from "../../src/functions/structure/aiScores";
import { call } from "../support/call";
import { itWithSource, readCsv } from "../support/sharedData";
import { total, weightedMean } from "./arithmetic";
import { formulasOf } from "./sheetGeometry";

const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const exposure = (
  call(
    esiAiScores,
    matchedOccupations2022.map(({ soc }) => [soc]),
  ) as number[][]
).flat();
const of = (share: "women" | "white" | "black" | "asian" | "hispanic") =>
  matchedOccupations2022.map((row) => (row.employed * row[share]) / 100);
const employed = matchedOccupations2022.map((row) => row.employed);
const men = of("women").map((women, i) => employed[i] - women);

itWithSource(
  "every occupation of the source that has the title of a SOC code, shares and 100,000 people, with its pay",
  () => {
    const codes = new Map(
      readCsv("ai_exposure/openai_gpts_are_gpts_occ_level.csv")
        .filter((row) => row["O*NET-SOC Code"].endsWith(".00"))
        .map((row) => [plain(row.Title), row.OCC_CODE]),
    );
    const pay = new Map(
      readCsv("oews/us_occupations_may2021_complete_cases.csv").map((row) => [
        row.OCC_CODE,
        Number(row.A_MEDIAN),
      ]),
    );
    const published = readCsv("exposure/cps2022_occupations.csv");
    expect(Number(published[0].employed_thousands)).toBe(employedIn2022);
    const matched = published
      .filter((row) => codes.has(plain(row.occupation)))
      .filter((row) => row.women_pct !== "" && Number(row.employed_thousands) >= 100)
      .map((row) => {
        const soc = codes.get(plain(row.occupation)) ?? "";
        return {
          title: row.occupation,
          soc,
          employed: Number(row.employed_thousands),
          women: Number(row.women_pct),
          white: Number(row.white_pct),
          black: Number(row.black_pct),
          asian: Number(row.asian_pct),
          hispanic: Number(row.hispanic_pct),
          medianPay: pay.get(soc) ?? null,
        };
      });
    expect(matchedOccupations2022).toEqual(matched);
  },
);

test("no occupation stands there twice, and each has a score", () => {
  expect(matchedOccupations2022).toHaveLength(184);
  for (const key of ["title", "soc"] as const)
    expect(new Set(matchedOccupations2022.map((row) => row[key])).size).toBe(184);
  expect(exposure.every((score) => score >= 0 && score <= 1)).toBe(true);
});

/** The sheet's answers, computed in Python from the published files, by loops that share nothing with the product. */
describe("who is exposed", () => {
  test("the matched occupations hold 62.4 % of all employed people, those with a known pay 51.8 %", () => {
    expect(total(employed) / employedIn2022).toBeCloseTo(0.6238131037, 9);
    const paid = matchedOccupations2022.filter(({ medianPay }) => medianPay !== null);
    expect(total(paid.map((row) => row.employed)) / employedIn2022).toBeCloseTo(0.5175088919, 9);
  });

  test.each([
    ["all", employed, 0.3250320295],
    ["women", of("women"), 0.3569938978],
    ["men", men, 0.2937795784],
    ["Black", of("black"), 0.3056905904],
    ["Hispanic", of("hispanic"), 0.2589918399],
  ] as const)("mean exposure of %s", (_, jobs, expected) => {
    expect(weightedMean(exposure, jobs)).toBeCloseTo(expected, 9);
  });

  test("women work in exposed, poorly paid occupations twice as often as men", () => {
    // Half of all jobs are less exposed: the default cut of ESI.RISK.
    const median = 0.3552631578947368;
    const share = (jobs: readonly number[]) => {
      const paid = jobs.filter((_, i) => matchedOccupations2022[i].medianPay !== null);
      const poor = jobs.filter((_, i) => {
        const { medianPay } = matchedOccupations2022[i];
        return medianPay !== null && medianPay < 45760 && exposure[i] >= median;
      });
      return total(poor) / total(paid);
    };
    expect(share(of("women"))).toBeCloseTo(0.2990160046, 9);
    expect(share(men)).toBeCloseTo(0.1535536986, 9);
  });

  test("48 % of women would have to change occupation to be spread as men are", () => {
    const women = of("women");
    const apart = women.map((jobs, i) => Math.abs(jobs / total(women) - men[i] / total(men)));
    expect(total(apart) / 2).toBeCloseTo(0.4842728309, 9);
  });

  test("the sheet states what is unmatched, and that exposure is not displacement", () => {
    const texts = exposedWorkers.blocks.flatMap(({ rows }) => rows.flat().map(String));
    expect(texts).toContain(`=SUM(Workers[Employed])/${employedIn2022}`);
    expect(texts.some((text) => text.includes("not displacement"))).toBe(true);
    expect(formulasOf(exposedWorkers).some(({ formula }) => formula.startsWith("=ESI.AISCORES("))).toBe(true);
  });
});
