import { indexItself } from "../../core/index/definition";
import { defaultCoverage } from "../../core/options";
import { guardedText } from "../../formula/inserted/publishedFormulas";
import { type Report, type ReportLine } from "../../sharing/publish/layOut";
import { fieldAt } from "../../workbook/presets/presetsTable";
import { type Method } from "../state/index/definition";
import { type ModelNode, partsOf } from "../state/index/modelNodes";
import { type Scored } from "../state/index/scoring";
import { type Session } from "../state/paneState";
import { accent } from "./barColors";
import { type Publication, type Surroundings } from "./publication";
import { rankingTable, shownUnits } from "./rankingPart";
import { robustnessLine } from "./robustnessLine";
import { rowNames, weightsTable } from "./weightsPart";

/** More columns than these do not fit on a page beside the rest. */
const mostParts = 10;

/** What stands directly below the index, where that many columns are to be read. */
export function publishedParts({ nodes }: Session["model"]): readonly ModelNode[] {
  const parts = partsOf(nodes, indexItself);
  return parts.length > mostParts ? [] : parts.map((place) => nodes[place]);
}

/** The ranking of the index that is open, for others to read. */
export function indexReport(
  session: Session,
  scored: Scored,
  method: Method,
  what: Publication,
  around: Surroundings,
): Report {
  const { model, preset } = session;
  const { text, language } = around;
  const parts = what.parts ? publishedParts(model) : [];
  const table = rankingTable(session, scored, method, what, parts, around);
  const aside = what.weights ? weightsTable(session, scored, method, what.live, text) : null;
  const dimensions = model.dimensions.length;
  const subtitle = language.sentences(
    text.subtitle(model.indicators.length, dimensions),
    text.method(
      language.weights.normalizations[method.normalization],
      language.weights.aggregations[method.aggregation],
      preset,
    ),
    ...coverageLine(method, dimensions, around),
  );
  return {
    name: what.title,
    title: what.title,
    lines: [
      { cell: subtitle, kind: "text" },
      ...robustnessLine(shownUnits(session, scored), what, parts.length, around),
      sourceLine(session, what.live, around),
    ],
    table,
    aside,
    chart: what.chart ? { kind: "bars", title: text.index, color: accent, from: 1, to: 2 } : null,
    live: what.live,
  };
}

/** How much of a unit has to be present, where that is not what QEI takes by itself; a sum needs all. */
function coverageLine(
  { aggregation, coverage = defaultCoverage }: Method,
  dimensions: number,
  { text, language }: Surroundings,
): string[] {
  if (coverage === defaultCoverage || (aggregation === "sum" && dimensions === 0)) return [];
  if (coverage === 0) return [text.anyPart];
  return [text.coverage(new Intl.NumberFormat(language.tag, { style: "percent" }).format(coverage))];
}

/** Where the figures come from, and of when they are; a live sheet says so when the weights table has other rows than it. */
function sourceLine(
  { model, presets }: Session,
  live: boolean,
  { language, text, today }: Surroundings,
): ReportLine {
  const source = language.sentences(
    text.source(model.dataTable, presets.name),
    live ? text.follows : text.asOf(today),
  );
  if (!live) return { cell: source, kind: "note" };
  const weights = {
    table: presets.name,
    indicator: presets.header[fieldAt(presets.header, "indicator")],
    rows: rowNames(presets).length,
  };
  return {
    cell: { formula: () => guardedText(source, weights, text.outdated) },
    kind: "note",
    reads: source,
  };
}
