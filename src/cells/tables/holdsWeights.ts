import { readCell } from "../cellValue";
import { type Grid } from "../grid";
import { keyIn } from "./names";
import { type Field, fieldOf, isSkipped, presetsOf } from "./weightsTable";

/**
 * Whether a table with a column Indicator is a weights table: each name once, a column of numbers but years, and at least half of
 * what is no dimension has a column in one other table. Data in long form name an indicator in many rows.
 * @param others headers of the workbook's other tables.
 */
export function holdsWeights(
  header: readonly string[],
  body: Grid,
  others: readonly (readonly string[])[],
): boolean {
  if (!presetsOf(header, body).some(({ column }) => !areYears(body, column))) return false;
  const at = (field: Field) => header.findIndex((name) => fieldOf(name) === field);
  const [indicator, dimension] = [at("indicator"), at("dimension")];
  const names = body
    .filter((row, i) => !isSkipped(row[indicator], i, body))
    .map((row) => keyIn(row[indicator]));
  if (new Set(names).size < names.length) return false;
  const dimensions = new Set(dimension < 0 ? [] : body.map((row) => keyIn(row[dimension])));
  const indicators = names.filter((name) => !dimensions.has(name));
  return others.some((columns) => {
    const keys = new Set(columns.map(keyIn));
    return (
      indicators.length > 0 && 2 * indicators.filter((name) => keys.has(name)).length >= indicators.length
    );
  });
}

/** Whether a column holds years, as a list of sources does. */
function areYears(body: Grid, column: number): boolean {
  return body.every((row) => {
    const cell = readCell(row[column]);
    return (
      cell.kind !== "number" || (Number.isInteger(cell.value) && cell.value >= 1800 && cell.value <= 2100)
    );
  });
}
