import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { qei } from "../../src/functions/quality/qei";
import { qeiDimensions } from "../../src/functions/quality/dimensions";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { installCustomFunctions } from "../support/excel";
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
function humanDevelopment(components: number[][]): number[] {
  const data = components.map(([life, expected, mean, income]) => [life, expected, mean, Math.log(income)]);
  const normalized = qeiNormalize(data, "minmax", null as never, goalposts);
  const dimensions = qeiDimensions(normalized, [["Health", "Education", "Education", "Income"]]);
  return qei(dimensions, null as never, null as never, "none", "geometric").map(([score]) => score / 100);
}

test("Human Development Index of 40 country-years, within the rounding of the published figures", () => {
  const computed = humanDevelopment(hdi.map(([, ...components]) => components.slice(0, 4)));
  hdi.forEach(([name, , , , , published], i) => {
    expect(`${name} ${Math.abs(computed[i] - published) <= 0.0005 + 1e-9}`).toBe(`${name} true`);
  });
});

test("all 6,171 country-years where the full file is at hand", () => {
  const file = resolve(__dirname, "../../../shared/data/hdi/hdr2023_24_components_1990_2022.csv");
  if (!existsSync(file)) {
    console.log("HDI: the full data file is not on this machine; the 40 country-years above are checked.");
    return;
  }
  const rows = readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").slice(-5).map(Number));
  expect(rows).toHaveLength(6171);
  const computed = humanDevelopment(rows);
  rows.forEach((row, i) => expect(Math.abs(computed[i] - row[4])).toBeLessThanOrEqual(0.0005 + 1e-9));
});
