import { qeiSurvey } from "../../src/functions/quality/survey";
import { installCustomFunctions } from "../support/excel";
import { itWithSource, readJson } from "../support/sharedData";
import { sample, surveyCases, type SurveyFigures, valuesWithGaps } from "./data/survey";

beforeAll(installCustomFunctions);

const none = null as never;
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

/** R prints 15 significant digits. */
function expectClose(actual: unknown, expected: number): void {
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

function expectFigures(row: readonly unknown[], expected: SurveyFigures): void {
  const { n, sumOfWeights, mean, error, interval, designEffect, effective } = expected;
  [n, sumOfWeights, mean, error, ...interval, designEffect, effective].forEach((value, i) =>
    expectClose(row[i + 1], value),
  );
}

/** Without strata a cluster's number needs that of its stratum. */
const clustersAlone = sample.psus.map((psu, i) => `${sample.strata[i]}${psu}`);

test.each(surveyCases.map((each) => [each.name, each] as const))(
  "%s: means, errors, intervals and design effects as in R survey",
  (_, { strata, psus, gaps, figures }) => {
    const [header, ...rows] = qeiSurvey(
      column(gaps ? valuesWithGaps : sample.values),
      column(sample.weights),
      column(sample.groups),
      strata ? column(sample.strata) : none,
      psus ? column(strata ? sample.psus : clustersAlone) : none,
    );
    expect(header).toEqual([
      "Group",
      "N",
      "Sum of weights",
      "Mean",
      "SE",
      "Lower",
      "Upper",
      "Design effect",
      "Effective n",
    ]);
    expect(rows.map(([label]) => label).sort()).toEqual(Object.keys(figures).sort());
    for (const row of rows) expectFigures(row, figures[row[0] as string]);
  },
);

interface Oracle {
  readonly cases: readonly {
    readonly id: string;
    readonly input: Readonly<Record<"y" | "weight" | "psu" | "group", readonly unknown[]>>;
    readonly expected: {
      readonly all: Figures;
      readonly groups: Readonly<Record<string, Figures>>;
    };
  }[];
}
type Figures = Readonly<
  Record<"n" | "sum_weights" | "mean" | "se" | "deff_with_replacement" | "effective_n", number>
> & {
  readonly ci_t: readonly [number, number];
};

itWithSource("183 Californian schools in 15 districts, as in R survey's own example", () => {
  const { cases } = readJson("oracles/survey.json") as Oracle;
  const { input, expected } = cases.find(({ id }) => id === "api-clusters")!;
  const [, ...rows] = qeiSurvey(
    column(input.y),
    column(input.weight),
    column(input.group),
    none,
    column(input.psu),
  );
  for (const row of rows) {
    const { n, sum_weights, mean, se, ci_t, deff_with_replacement, effective_n } =
      row[0] === "All" ? expected.all : expected.groups[row[0] as string];
    expectFigures(row, {
      n,
      sumOfWeights: sum_weights,
      mean,
      error: se,
      interval: ci_t,
      designEffect: deff_with_replacement,
      effective: effective_n,
    });
  }
  // The vignette prints SE 23.542 with the correction for 15 of 757 districts.
  expect(((rows[0][4] as number) * Math.sqrt(1 - 15 / 757)).toFixed(3)).toBe("23.542");
});
