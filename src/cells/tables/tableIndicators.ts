import { fail } from "../../core/errors";
import { type IndexDefinition } from "../../core/index/definition";
import { type Goalposts } from "../../core/normalize/goalposts";
import { type Direction, type Normalization } from "../../core/options";
import { quoted } from "../cells";
import { errorCodeOf, readCell } from "../cellValue";
import { isAuto } from "../arguments/goalpostCells";
import { isOmitted } from "../grid";
import { nearestWord } from "../nearestWord";
import { directionOf } from "../vectors";
import { type DataTable } from "./dataTable";
import { type TableHierarchy } from "./hierarchy";
import { keyOf, nameIn } from "./names";
import { readOwnNormalization } from "./rowMethods";
import { type WeightsRow, type WeightsTable } from "./weightsTable";

/** An indicator that the data have: its row of the weights table and its column of the data. */
export interface TableIndicator {
  readonly row: WeightsRow;
  readonly column: number;
  readonly counts: boolean;
}

/**
 * The indicators that the data have, in the order of their columns.
 * @throws IndexError for a column that is a dimension as well, and for two columns of one name.
 */
export function matchIndicators(tree: TableHierarchy, data: DataTable): TableIndicator[] {
  for (const name of tree.dimensionNames)
    if (data.columnOf(keyOf(name)) !== undefined) fail("columnIsDimension", { name });
  const found = tree.indicators.flatMap((row): TableIndicator[] => {
    const counts = tree.counts(row);
    const column = data.columnOf(row.key);
    return column === undefined ? [] : [{ row, column, counts }];
  });
  return found.sort((a, b) => a.column - b.column);
}

/**
 * Refuses a weight that was given to what is not there.
 * @param headers of the data.
 * @throws IndexError for an indicator that counts and that the data do not have, and for a dimension that nothing counts in.
 */
export function refuseUnmatched(tree: TableHierarchy, headers: readonly string[]): void {
  const keys = new Set(headers.map(keyOf));
  const counting = tree.indicators.filter((row) => tree.counts(row));
  const lost = counting.find(({ key }) => !keys.has(key));
  if (lost) {
    const free = headers.filter((header) => !tree.indicators.some(({ key }) => key === keyOf(header)));
    fail("indicatorWithoutColumn", { name: lost.name, nearest: nearestWord(lost.name, free) });
  }
  refuseEmptyDimensions(
    tree,
    counting.map((row) => tree.parentOf(row)),
  );
}

/** @param parents of the indicators that count. */
function refuseEmptyDimensions(
  { hierarchy, dimensionNames }: TableHierarchy,
  parents: readonly number[],
): void {
  if (!hierarchy) return;
  const { dimensions } = hierarchy;
  const filled = new Set<number>();
  for (const parent of parents)
    for (let place = parent; place in dimensions; place = dimensions[place].parent) filled.add(place);
  const isIgnored = (place: number): boolean =>
    place in dimensions && (dimensions[place].weight === 0 || isIgnored(dimensions[place].parent));
  dimensions.forEach(({ weight }, place) => {
    if (weight > 0 && !filled.has(place) && !isIgnored(place))
      fail("weightsSumZeroInDimension", { dimension: dimensionNames[place] });
  });
}

/** What the weights table says of each indicator besides its weight. */
export type IndicatorSettings = Pick<IndexDefinition, "directions" | "goalposts"> &
  Required<Pick<IndexDefinition, "ownNormalizations">>;

/** @throws IndexError for a direction, a word or a goalpost of an indicator that counts and that cannot be used. */
export function readSettings(indicators: readonly TableIndicator[], table: WeightsTable): IndicatorSettings {
  return {
    directions: indicators.map((each) => readDirection(each, table)),
    ownNormalizations: indicators.map((each) => readNormalization(each, table)),
    goalposts: readGoalposts(indicators, table),
  };
}

/** Blank: 1. Of an indicator that does not count nothing is refused. */
function readDirection({ row, counts }: TableIndicator, table: WeightsTable): Direction {
  const raw = table.cell(row, "direction");
  if (isOmitted(raw)) return 1;
  const text = quoted(errorCodeOf(raw) ?? nameIn(raw));
  return directionOf(raw) ?? (counts ? fail("rowDirectionInvalid", { name: row.name, text }) : 1);
}

function readNormalization({ row, counts }: TableIndicator, table: WeightsTable): Normalization | null {
  const raw = table.cell(row, "normalization");
  return counts ? readOwnNormalization(raw, row.name) : null;
}

function readGoalposts(indicators: readonly TableIndicator[], table: WeightsTable): Goalposts | null {
  const [low, high] = (["low", "high"] as const).map((field) =>
    Float64Array.from(indicators, ({ row, counts }) => {
      const raw = table.cell(row, field);
      const error = errorCodeOf(raw);
      if (error === null && (isAuto(raw) || isOmitted(raw))) return NaN;
      const cell = error === null ? readCell(raw) : null;
      if (cell?.kind === "number" && Number.isFinite(cell.value)) return cell.value;
      if (!counts || cell?.kind === "missing") return NaN;
      return fail("rowGoalpostInvalid", { name: row.name, text: quoted(error ?? nameIn(raw)) });
    }),
  );
  const isOpen = (value: number) => Number.isNaN(value);
  return low.every(isOpen) && high.every(isOpen) ? null : { low, high };
}
