import { type LanguageTag } from "../../messages/languages";
import { type ShownStep } from "../state/story/shownStep";
import { withSign } from "./withSign";

interface StepFigures {
  readonly from: string;
  readonly to: string;
  /** With its sign; null where the change begins behind `to` and has no last digit. */
  readonly change: string | null;
}

/** Excel's sign and Intl's is a hyphen; beside an arrow it is read as one. */
const signed = (number: string) => number.replace(/^-/, "−");

/** Writes a change of an indicator with the digits that are enough. */
export function stepFigures(
  tag: LanguageTag,
  { from, to, change, decimals, exclusive }: ShownStep,
): StepFigures {
  const exact = new Intl.NumberFormat(tag, { maximumFractionDigits: decimals });
  const now = new Intl.NumberFormat(tag, { maximumSignificantDigits: 15 });
  return {
    from: signed(now.format(from)),
    to: signed(exact.format(to)),
    change: exclusive ? null : withSign(change, exact.format(Math.abs(change))),
  };
}
