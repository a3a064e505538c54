import { esiExposure } from "../../../src/functions/structure/exposure";
import { esiRisk } from "../../../src/functions/structure/risk";
import { esiQuintiles } from "../../../src/functions/structure/quintiles";
import { esiQuotient } from "../../../src/functions/structure/quotient";
import { esiSpecialization } from "../../../src/functions/structure/specialization";
import { esiShiftShare } from "../../../src/functions/structure/shiftShare";
import { installCustomFunctions, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

const column = (...values: unknown[]) => values.map((value) => [value]);
/** Each fits a double, but not their sum. */
const huge = [1e308, 1.2e308];
const plain = column(30, 10);

test.each<[string, () => unknown]>([
  ["ESI.QUOTIENT, region", () => esiQuotient([huge], [[30, 10]])],
  ["ESI.QUOTIENT, reference", () => esiQuotient([[30, 10]], [huge])],
  [
    "ESI.QUOTIENT, a table whose columns overflow",
    () =>
      esiQuotient([
        [1e308, 1],
        [1e308, 1],
      ]),
  ],
  ["ESI.SPECIALIZATION", () => esiSpecialization([huge], [[30, 10]])],
  ["ESI.SHIFTSHARE, start", () => esiShiftShare(plain, plain, column(...huge), plain)],
  ["ESI.SHIFTSHARE, end", () => esiShiftShare(plain, plain, plain, column(...huge))],
  ["ESI.QUINTILES, before", () => esiQuintiles(column(...huge), plain, column(1, 2), 2)],
  ["ESI.QUINTILES, after", () => esiQuintiles(plain, column(...huge), column(1, 2), 2)],
  ["ESI.EXPOSURE", () => esiExposure(column(...huge), column(0.2, 0.6))],
  ["ESI.RISK", () => esiRisk(column(...huge), column(0.2, 0.6), column(1, 2))],
])("%s: a total beyond the largest double is told, not read as none", (_, call) => {
  expect(thrownBy(call)).toEqual({
    code: "#VALUE!",
    message: "The result is too large or too small for a cell. Use larger units, such as thousands.",
  });
});
