import { qei } from "../../src/functions/quality/qei";
import { qeiDimensions } from "../../src/functions/quality/dimensions";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { installCustomFunctions } from "../support/excel";
import { humanDevelopment, humanDevelopmentOptions } from "../support/humanDevelopment";
import { itWithSource, readCsv } from "../support/sharedData";
import { scoresOfNode } from "../support/tableTree";
import { hdi } from "./data/hdi";

beforeAll(installCustomFunctions);

/** UNDP technical note 1 (2024): goalposts of the three dimensions; income in logarithms. */
const goalposts = [
  [20, 85],
  [0, 18],
  [0, 15],
  [Math.log(100), Math.log(75000)],
];

/** The HDI of each row as a user would compute it: goalposts, education = mean of two, geometric mean of three. */
function nested(components: number[][]): number[] {
  const data = components.map(([life, expected, mean, income]) => [life, expected, mean, Math.log(income)]);
  const normalized = qeiNormalize(data, "minmax", null as never, goalposts);
  const dimensions = qeiDimensions(normalized, [["Health", "Education", "Education", "Income"]]);
  return qei(dimensions, null as never, null as never, "none", "geometric").map(([score]) => score / 100);
}

test("Human Development Index of 40 country-years, within the rounding of the published figures", () => {
  const computed = nested(hdi.map(([, ...components]) => components.slice(0, 4)));
  hdi.forEach(([name, , , , , published], i) => {
    expect(`${name} ${Math.abs(computed[i] - published) <= 0.0005 + 1e-9}`).toBe(`${name} true`);
  });
});

/** The same as one index of two levels: a table of countries and a weights table. */
function asTree(units: readonly (readonly unknown[])[]): (number | null)[] {
  const { data, rows } = humanDevelopment(units);
  return scoresOfNode("", data, rows, humanDevelopmentOptions);
}

test("one call in table form gives what the nested functions give, and the published figures", () => {
  const own = nested(hdi.map(([, ...components]) => components.slice(0, 4)));
  const found = asTree(hdi);
  hdi.forEach(([, , , , , published], i) => {
    expect(found[i]).toBeCloseTo(100 * own[i], 9);
    expect(Math.abs(found[i]! / 100 - published)).toBeLessThanOrEqual(0.0005 + 1e-9);
  });
});

itWithSource("all 6,171 country-years, either way", () => {
  const rows = readCsv("hdi/hdr2023_24_components_1990_2022.csv").map(
    ({ iso3, year, lifeexp, eys, mys, gnipc, hdi: published }) => ({
      name: `${iso3} ${year}`,
      components: [lifeexp, eys, mys, gnipc].map(Number),
      published: Number(published),
    }),
  );
  expect(rows).toHaveLength(6171);
  const own = nested(rows.map(({ components }) => components));
  const tree = asTree(rows.map(({ name, components }) => [name, ...components]));
  rows.forEach(({ published }, i) => {
    expect(Math.abs(own[i] - published)).toBeLessThanOrEqual(0.0005 + 1e-9);
    expect(Math.abs(tree[i]! / 100 - own[i])).toBeLessThanOrEqual(1e-11);
  });
});
