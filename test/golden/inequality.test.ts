import { inequalityMeasures } from "../../src/core/options";
import { esiInequality } from "../../src/functions/structure/inequality";
import { installCustomFunctions } from "../support/excel";
import { inequalityCases } from "./data/inequality";

beforeAll(installCustomFunctions);

/** R prints 15 significant digits. */
const tolerance = 1e-12;

const cases = inequalityCases.flatMap(({ name, values, weights, groups, measures }) =>
  Object.entries(measures).map(([group, figures]) => {
    const rows = values.flatMap((value, i) =>
      group === "all" || groups[i] === group ? [[value, weights[i]]] : [],
    );
    return [`${name}, ${group}`, rows, figures] as const;
  }),
);

describe.each(cases)("%s", (_, rows, figures) => {
  const values = rows.map(([value]) => [value]);
  const weights = rows.map(([, weight]) => [weight]);
  const one = (measure: string, parameter?: number) =>
    esiInequality(values, weights, measure, parameter)[0][0];

  it.each(inequalityMeasures.filter((measure) => measure !== "atkinson"))("%s as in R", (measure) => {
    expect(Math.abs((one(measure) as number) - figures[measure])).toBeLessThan(tolerance);
  });

  it.each(Object.entries(figures.atkinson))("Atkinson with aversion %s as in R", (aversion, expected) => {
    expect(Math.abs((one("atkinson", Number(aversion)) as number) - expected)).toBeLessThan(tolerance);
  });

  it("the table holds the same", () => {
    expect(esiInequality(values, weights, "all", 2)).toEqual(
      inequalityMeasures.map((measure) => [measure, one(measure, measure === "atkinson" ? 2 : undefined)]),
    );
  });
});
