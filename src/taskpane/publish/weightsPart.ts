import { textConstant } from "../../formula/constants";
import { shareOfWhole, sumOf, weightOf } from "../../formula/inserted/publishedFormulas";
import { columnReference } from "../../formula/structured";
import { isIndicator } from "../../core/index/nodes";
import { type At, type ColumnPart, type ReportCell, type TablePart } from "../../sharing/publish/layOut";
import { fieldAt, indexOfName, type PresetsTable, textOf } from "../../workbook/presets/presetsTable";
import { type ModelNode, partsOf } from "../state/index/modelNodes";
import { type Scored } from "../state/index/scoring";
import { type Session } from "../state/paneState";
import { type Method } from "../state/index/definition";
import { type PublishWords } from "../../messages/words";

/** Names of rows in the weights table. */
export function rowNames({ header, cells }: PresetsTable): string[] {
  return cells.map((row) => textOf(row[fieldAt(header, "indicator")])).filter((name) => name !== "");
}

/** Weights, shares among siblings where there are dimensions, and shares of the index, as they are now. */
function fixedWeights(
  { model, cells, percent }: Session,
  { effective }: Scored,
  names: readonly string[],
  shares: "none" | "index" | "both",
): ReportCell[][] {
  return model.nodes.map((node, place) => {
    const weights = [names[place], Number.isNaN(cells[place]) ? "" : cells[place]];
    if (shares === "none") return weights;
    const ofIndex = effective.get(node) ?? 0;
    return shares === "both" ? [...weights, percent[place] / 100, ofIndex] : [...weights, ofIndex];
  });
}

/**
 * The same as formulas: each weight is looked up in the weights table, or is the sum of its parts' where it has no row of
 * its own; shares are those of the cells above and below.
 */
function liveWeights(
  { model, presets, preset }: Session,
  names: readonly string[],
  shares: "none" | "index" | "both",
): ReportCell[][] {
  const { nodes } = model;
  const rows = rowNames(presets);
  const lookup = (name: string) => {
    const own = rows[indexOfName(rows, name)] ?? name;
    const column = columnReference(presets.name, presets.header[fieldAt(presets.header, "indicator")]);
    return weightOf(textConstant(own), column, columnReference(presets.name, preset));
  };
  return nodes.map((node, place) => {
    const siblings = partsOf(nodes, node.parent);
    const weight = (at: At) => (node.hasRow ? lookup(node.name) : total(partsOf(nodes, place), at));
    const within = (at: At) => {
      const whole = total(siblings, at);
      return shareOfWhole(at(place, 1), whole);
    };
    const cells: ReportCell[] = [names[place], { formula: (at) => `=${weight(at)}` }];
    if (shares === "none") return cells;
    if (shares === "index") return [...cells, { formula: (at) => `=${within(at)}` }];
    const above = node.parent in nodes ? (at: At) => `*${at(node.parent, 3)}` : () => "";
    return [
      ...cells,
      { formula: (at) => `=${within(at)}` },
      { formula: (at) => `=${at(place, 2)}${above(at)}` },
    ];
  });
}

/** The sum of the weights in some rows; rows that follow each other are one range. */
function total(places: readonly number[], at: At): string {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last && last[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return sumOf(runs.map(([from, to]) => (from === to ? at(from, 1) : `${at(from, 1)}:${at(to, 1)}`)));
}

/** Names with the depth at which they stand. */
function indentedNames(nodes: readonly ModelNode[]): string[] {
  return nodes.map(({ name, depth }) => `${"\u2003".repeat(depth - 1)}${name}`);
}

/** Which shares there are: none below a weighted sum, which takes weights as they are. */
function sharesOf({ nodes, hierarchy }: Session["model"], aggregation: string): "none" | "index" | "both" {
  const sums = hierarchy?.dimensions.some((dimension) => dimension.aggregation === "sum") ?? false;
  if (aggregation === "sum" || sums) return "none";
  return nodes.every(isIndicator) ? "index" : "both";
}

/** Weights that follow from the data have fifteen digits. */
function weightFormat(weights: ArrayLike<number>): string {
  return Array.from(weights).some((weight) => weight % 1 !== 0 && !Number.isNaN(weight))
    ? "0.000"
    : "General";
}

/** Weights by level, with the share of each part. */
export function weightsTable(
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
    { heading: text.weight, format: weightFormat(session.cells), align: "right", texts: [] },
    ...(shares === "both" ? [share(text.shareWithin)] : []),
    ...(shares === "none" ? [] : [share(text.shareOfIndex)]),
  ];
  const body = live ? liveWeights(session, names, shares) : fixedWeights(session, scored, names, shares);
  return { columns, body, rows: names.length };
}
