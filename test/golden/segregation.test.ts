import { segregationMeasures } from "../../src/core/options";
import { esiSegregation } from "../../src/functions/structure/segregation";
import { installCustomFunctions } from "../support/excel";
import { segregationCases } from "./data/segregation";

beforeAll(installCustomFunctions);

/** R prints 15 significant digits; what is 0 in theory comes out as rounding on either side. */
const tolerance = 1e-12;

describe.each(segregationCases.map((each) => [each.name, each] as const))("%s", (_, expected) => {
  const jobs = expected.jobs.map((row) => [...row]);

  it.each(segregationMeasures)("%s as in R and PySAL", (measure) => {
    expect(Math.abs((esiSegregation(jobs, measure)[0][0] as number) - expected[measure])).toBeLessThan(
      tolerance,
    );
  });

  it("the table holds the same", () => {
    expect(esiSegregation(jobs, "all")).toEqual(
      segregationMeasures.map((measure) => [measure, esiSegregation(jobs, measure)[0][0]]),
    );
  });
});

test("two groups: half the sum of the differences of their distributions (Duncan and Duncan 1955)", () => {
  const { jobs, duncan } = segregationCases[segregationCases.length - 1];
  const [women, men] = [0, 1].map((group) => jobs.reduce((all, row) => all + row[group], 0));
  const plain = jobs.reduce((all, [a, b]) => all + Math.abs(a / women - b / men), 0) / 2;
  expect(plain).toBeCloseTo(duncan, 12);
  expect(esiSegregation(jobs.map((row) => [...row]))[0][0]).toBeCloseTo(plain, 12);
});
