import { type RankSummary } from "../../core/analyze/draws/rankSummary";
import { missingCounts } from "../../core/analyze/ranking";
import { indexItself } from "../../core/index/definition";
import { scoresOf } from "../../core/index/nodeScores";
import { indicatorsOf } from "../../core/index/tree";
import { missingFormula, rangesFormula, rankingFormula } from "../../formula/inserted/publishedFormulas";
import { type ColumnPart, type ReportCell, type TablePart } from "../../sharing/publish/layOut";
import { scoreFormat } from "../../workbook/insert/scoreFormat";
import { type Method } from "../state/index/definition";
import { indexOf } from "../state/index/inserting";
import { type ModelNode, partsOf } from "../state/index/modelNodes";
import { rankedUnits } from "../state/index/rankingRows";
import { type Scored } from "../state/index/scoring";
import { type Session } from "../state/paneState";
import { accent, barColors } from "./barColors";
import { type Publication, simulations, type Surroundings } from "./publication";

/** The sorted table: rank, unit, index, what stands directly below it, rank range and what is missing. */
export function rankingTable(
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
    // Two numbers that are read as one, 2 – 5: where the cells meet there is a gap after the dash, so there is one before it.
    ...(ranges === null
      ? []
      : [
          { heading: text.rankRange, format: '0" –"', align: "right" as const, joined: true, texts: [] },
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

export interface Unit {
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
export function shownUnits({ model, data }: Session, scored: Scored): Unit[] {
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
