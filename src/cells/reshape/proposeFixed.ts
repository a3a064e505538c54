import { type Steps } from "../check/steps";
import { type ColumnKind } from "./columnKinds";
import { wholeOfBreakdown } from "./headerWords";
import { unitSteps } from "./oneRowPerUnit";
import { ReshapeRefusal } from "./problems";
import { type Content, type Table } from "./table";
import { type UnitRows } from "./unitRows";
import { type YearsAsRows } from "./yearsAsRows";

/** More breakdowns than this nobody reads at once. */
const mostFixed = 4;
/** A breakdown has few values. */
const mostWords = 60;
/** The rows in which a proposal is tried. */
const triedRows = 20000;

/** Columns of which one value is to be taken, as long as several rows share a cell: of each its total, or else the first. */
export function* proposeFixed(
  table: Table,
  units: UnitRows,
  columns: readonly ColumnKind[],
  years: YearsAsRows | null,
): Steps<UnitRows["fixed"]> {
  // Years side by side are told apart by their columns: one of them stands for all.
  const at = [
    ...columns.map((column) => column.at),
    ...(years ? [table.header.indexOf(years.columns[0].header)] : []),
  ];
  const tried: Table = {
    header: at.map((place) => table.header[place]),
    rows: table.rows.slice(0, triedRows).map((row) => at.map((place): Content => row[place])),
  };
  const spec = years ? { ...units, values: [years.columns[0].header], year: null } : units;
  const fixed: UnitRows["fixed"][number][] = [];
  while (fixed.length < mostFixed) {
    const header = yield* sharedBecauseOf(tried, { ...spec, fixed });
    const column = columns.find((each) => each.header === header);
    if (!column || column.words.size < 2 || column.words.size > mostWords) break;
    const [first] = column.words.values();
    const whole = [...column.words].find(([key]) => wholeOfBreakdown.test(key));
    fixed.push({ column: column.header, value: whole?.[1] ?? first });
  }
  return fixed;
}

/** The column in which rows differ that share a cell; null where none do. */
function* sharedBecauseOf(table: Table, units: UnitRows): Steps<string | null> {
  try {
    yield* unitSteps(table, units, (header) => header);
    return null;
  } catch (error) {
    if (!(error instanceof ReshapeRefusal)) throw error;
    return error.problem.kind === "severalRows" ? (error.problem.differ?.header ?? null) : null;
  }
}
