import { type RankSummary } from "../../core/analyze/draws/rankSummary";
import { medianOf } from "../../core/numeric/ranks/quantile";
import { robustnessFormula, typicalRange, wholeNumber } from "../../formula/inserted/publishedFormulas";
import { type At, type ReportLine } from "../../sharing/publish/layOut";
import { type Publication, simulations, type Surroundings } from "./publication";
import { type Unit } from "./rankingPart";

/** How far ranks hang on the weights, in a sentence; none where no rank ranges are shown. */
export function robustnessLine(
  units: readonly Unit[],
  { live, ranges }: Publication,
  parts: number,
  { text, language }: Surroundings,
): ReportLine[] {
  const figure = new Intl.NumberFormat(language.tag, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(language.tag, { style: "percent" });
  const sentence = (unit: string, low: string, high: string, typical: string) => {
    const { spread, draws } = simulations;
    return text.robustness(percent.format(spread), figure.format(draws), unit, low, high, typical);
  };
  if (ranges === null || units.length === 0) return [];
  if (live) {
    // Where a figure is to come, a sign stands that is in no text.
    const signs = ["\ue000", "\ue001", "\ue002", "\ue003"] as const;
    const [unit, low, , typical] = signs;
    const formula = (at: At) => {
      const from = at(0, 3 + parts);
      // As they are shown: 1 and 1.05 are one rank.
      const ends = [wholeNumber(from), wholeNumber(at(0, 4 + parts))] as const;
      const figures = [at(0, 1), ...ends, typicalRange(from)];
      const pieces = (written: string) =>
        written.split(/([\ue000-\ue003])/).map((piece) => {
          const sign = signs.findIndex((each) => each === piece);
          return sign < 0 ? piece : { expression: figures[sign] };
        });
      const one = pieces(sentence(unit, low, low, typical));
      return robustnessFormula(...ends, one, pieces(sentence(...signs)));
    };
    return [{ cell: { formula }, kind: "text", reads: sentence(units[0].name, "10", "10", "10") }];
  }
  const found = (ranges as readonly (RankSummary | null)[])[units[0].row];
  if (!found) return [];
  const widths = Float64Array.from(
    (ranges as readonly (RankSummary | null)[]).flatMap((each) => (each ? [each.high - each.low] : [])),
  );
  const shown = (value: number) => figure.format(Math.round(value));
  return [
    {
      cell: sentence(units[0].name, shown(found.low), shown(found.high), shown(medianOf(widths))),
      kind: "text",
    },
  ];
}
