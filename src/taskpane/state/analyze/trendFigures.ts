import { isProblem } from "../../../core/outcome";
import { type Break } from "../../../core/time/breakpoint";
import { type Trend } from "../../../core/time/trend";

/** The figures of QEI.TREND, in its order; NaN where there is none. */
export function trendFigures({ slope, rSquared, growth, mannKendall, theilSen, n }: Trend) {
  const number = (outcome: Trend["growth"]) => (isProblem(outcome) ? NaN : outcome);
  return [
    ["slope", slope.value],
    ["error", slope.error],
    ["t", slope.t],
    ["p", slope.p],
    ["rSquared", rSquared],
    ["growth", number(growth)],
    ["tau", mannKendall.tau],
    ["tauP", mannKendall.p],
    ["theilSen", number(theilSen)],
    ["points", n],
  ] as const;
}

/** The figures of QEI.BREAK that its table leads with. */
export function breakFigures({ levelShift, slopeChange, counterfactual }: Break) {
  return [
    ["levelShift", levelShift.value],
    ["levelShiftP", levelShift.p],
    ["slopeChange", slopeChange.value],
    ["slopeChangeP", slopeChange.p],
    ["counterfactualLast", counterfactual],
  ] as const;
}
