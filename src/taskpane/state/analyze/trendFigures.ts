import { isProblem } from "../../../core/outcome";
import { type Break } from "../../../core/time/breakpoint";
import { type Trend } from "../../../core/time/trend";
import { type Development } from "./timeSeries";

type Figure = ReturnType<typeof trendFigures>[number] | ReturnType<typeof breakFigures>[number];

/** What is told of a series, by name; NaN where there is none. */
export function figuresOf({ trend, change }: Development): readonly Figure[] {
  return [...trendFigures(trend), ...(change ? breakFigures(change) : [])];
}

export function isProbability(word: Figure[0]): boolean {
  return ["p", "tauP", "levelShiftP", "slopeChangeP"].includes(word);
}

/** Excel's number format that shows a figure as the pane does: to four significant digits, a small p as less than 0.001. */
export function figureFormat([word, value]: Figure): string {
  if (isProbability(word)) return '[<0.001]"< 0.001";0.000';
  if (word === "points" || Number.isNaN(value)) return "General";
  const decimals = value === 0 ? 0 : Math.min(Math.max(3 - Math.floor(Math.log10(Math.abs(value))), 0), 12);
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** The figures of QEI.TREND, in its order. */
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
