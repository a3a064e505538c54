import { type RankSummary } from "../../core/analyze/rankSummary";
import { missingCounts } from "../../core/analyze/ranking";
import { indexItself } from "../../core/index/definition";
import { scoresOf } from "../../core/index/nodeScores";
import { indicatorsOf } from "../../core/index/tree";
import {
  type At,
  type ColumnPart,
  type Report,
  type ReportCell,
  type ReportLine,
  type TablePart,
} from "../../sharing/publish/layOut";
import { type Language, type PublishWords } from "../../messages/words";
import { scoreFormat } from "../../workbook/insert/scoreFormat";
import { indexOf } from "../state/index/inserting";
import { type ModelNode, partsOf } from "../state/index/modelNodes";
import { rankedUnits } from "../state/index/rankingRows";
import { type Method } from "../state/index/definition";
import { type Scored } from "../state/index/scoring";
import { type Session } from "../state/paneState";
import { fieldAt } from "../../workbook/presets/presetsTable";
import { medianOf } from "../../core/numeric/ranks/quantile";
import { accent, barColors } from "./barColors";
import {
  guardedText,
  missingFormula,
  rangesFormula,
  rankingFormula,
  robustnessFormula,
  typicalRange,
  wholeNumber,
} from "../../formula/publishedFormulas";
import { fixedWeights, indentedNames, liveWeights, rowNames, sharesOf } from "./weightsPart";

/** What the sheet is to hold. */
export interface Publication {
  readonly title: string;
  readonly live: boolean;
  /** Scores of what stands directly below the index. */
  readonly parts: boolean;
  /** Rank ranges: for a sheet of values what the simulations gave; null for none. */
  readonly ranges: "live" | readonly (RankSummary | null)[] | null;
  readonly weights: boolean;
  readonly chart: boolean;
}

export interface Surroundings {
  readonly language: Language;
  readonly text: PublishWords["publish"];
  /** Such as "29 November 2026". */
  readonly today: string;
}

/** More columns than these do not fit on a page beside the rest. */
const mostParts = 10;

/** The simulations behind rank ranges: those of QEI.SENSITIVITY and of the pane where nothing else is chosen. */
export const simulations = { spread: 0.25, draws: 1000, seed: 1 } as const;

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

/** How far ranks hang on the weights, in a sentence; none where no rank ranges are shown. */
function robustnessLine(
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
    const written = sentence(...signs);
    const formula = (at: At) => {
      const range = at(0, 3 + parts);
      const figures = [at(0, 1), wholeNumber(range), wholeNumber(at(0, 4 + parts)), typicalRange(range)];
      const pieces = written.split(/([\ue000-\ue003])/).map((piece) => {
        const sign = signs.findIndex((each) => each === piece);
        return sign < 0 ? piece : { expression: figures[sign] };
      });
      return robustnessFormula(pieces);
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

function rankingTable(
  session: Session,
  scored: Scored,
  method: Method,
  { live, ranges }: Publication,
  parts: readonly ModelNode[],
  { text }: Surroundings,
): TablePart {
  const { model } = session;
  const format = scoreFormat(method.normalization);
  const scale = scaleOf(method);
  const colors = barColors(model.nodes);
  const units = shownUnits(session, scored);
  const columns: ColumnPart[] = [
    { heading: text.rank, format: "0", align: "center", texts: [] },
    {
      heading: model.unitColumn ?? text.unit,
      format: "General",
      align: "left",
      texts: units.map(({ name }) => name),
    },
    { heading: text.index, format, align: "right", bold: true, bar: { color: accent, scale }, texts: [] },
    ...parts.map((part): ColumnPart => ({
      heading: part.name,
      format,
      align: "right",
      bar: { color: colors[model.nodes.indexOf(part)], scale },
      texts: [],
    })),
    // Two numbers that are read as one: 2–5.
    ...(ranges === null
      ? []
      : [
          { heading: text.rankRange, format: '0"–"', align: "right" as const, joined: true, texts: [] },
          { heading: "", format: "0", align: "left" as const, texts: [] },
        ]),
    { heading: text.missing, format: "0;-0;;@", align: "center", texts: [] },
  ];
  const body = live
    ? [liveRow(session, method, parts.length, ranges !== null, columns.length)]
    : units.map(({ row, name, score, rank }) =>
        fixedRow(session, scored, parts, ranges, { row, name, score, rank }),
      );
  return { columns, body, rows: units.length };
}

function liveRow(
  session: Session,
  method: Method,
  parts: number,
  ranges: boolean,
  width: number,
): ReportCell[] {
  const index = indexOf(session, method);
  const allParts = partsOf(session.model.nodes, indexItself).length;
  const row = new Array<ReportCell>(width).fill("");
  row[0] = { formula: () => rankingFormula(index, parts, allParts) };
  if (ranges) row[3 + parts] = { formula: () => rangesFormula(index, simulations) };
  row[width - 1] = { formula: () => missingFormula(index) };
  return row;
}

interface Unit {
  readonly row: number;
  readonly name: string;
  readonly score: number;
  readonly rank: number;
}

function fixedRow(
  { model }: Session,
  scored: Scored,
  parts: readonly ModelNode[],
  ranges: Publication["ranges"],
  { row, name, score, rank }: Unit,
): ReportCell[] {
  const [missing] = [missingOf(model, scored)[row]];
  const range = Array.isArray(ranges) ? (ranges as readonly (RankSummary | null)[])[row] : null;
  return [
    orBlank(rank),
    name,
    orBlank(score),
    ...parts.map((part) => orBlank(scoresOf(scored, part)[row])),
    ...(ranges === null ? [] : [range?.low ?? "", range?.high ?? ""]),
    missing,
  ];
}

const missingCounted = new WeakMap<Scored, Uint32Array>();

function missingOf({ data }: Session["model"], scored: Scored): Uint32Array {
  let counts = missingCounted.get(scored);
  if (!counts) missingCounted.set(scored, (counts = missingCounts(data, indicatorsOf(scored.tree))));
  return counts;
}

/** The units as QEI.RANKING lists them: rows in which nothing stands are none. */
function shownUnits({ model, data }: Session, scored: Scored): Unit[] {
  return rankedUnits(model, scored, null).filter(({ row }) =>
    data.rows[row].some((cell) => cell !== null && cell !== ""),
  );
}

function orBlank(value: number): ReportCell {
  return Number.isNaN(value) ? "" : value;
}

/** Where scores run from 0 to 100, bars of all columns have that scale. */
function scaleOf({ normalization, aggregation }: Method): readonly [number, number] | null {
  return aggregation !== "sum" && normalization !== "zscore" && normalization !== "none" ? [0, 100] : null;
}

function weightsTable(
  session: Session,
  scored: Scored,
  { aggregation }: Method,
  live: boolean,
  text: PublishWords["publish"],
): TablePart {
  const { model } = session;
  const shares = sharesOf(model, aggregation);
  const names = indentedNames(model.nodes);
  const share = (heading: string): ColumnPart => ({ heading, format: "0.0%", align: "right", texts: [] });
  const columns: ColumnPart[] = [
    { heading: model.hierarchy ? text.part : text.indicator, format: "General", align: "left", texts: names },
    { heading: text.weight, format: "General", align: "right", texts: [] },
    ...(shares === "both" ? [share(text.shareWithin)] : []),
    ...(shares === "none" ? [] : [share(text.shareOfIndex)]),
  ];
  const body = live ? liveWeights(session, names, shares) : fixedWeights(session, scored, names, shares);
  return { columns, body, rows: names.length };
}
