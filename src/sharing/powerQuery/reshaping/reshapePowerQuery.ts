import { type Reshape } from "../../../cells/reshape/reshape";
import { type Table } from "../../../cells/reshape/table";
import { type NewHeaders } from "../../../cells/reshape/unitRows";
import { onOneLine } from "../../query/levels";
import { addKnownColumns, newQuery, queryText } from "./query";
import { addSplitKey } from "./splittingKey";
import { addUnitRows } from "./unitRows";
import { addYearRows } from "./yearRows";

/**
 * A reshape as Power Query M, to be repeated when the publisher's table is renewed: the same rows and columns as the pane's
 * table, or an error with words where the new table contradicts what was settled.
 * @param source name of the query that holds the clean table.
 * @throws ReshapeRefusal for what the reshape refuses.
 */
export function reshapePowerQuery(
  source: string,
  table: Table,
  { key, years, units }: Reshape,
  { ageOf }: NewHeaders,
): string {
  const query = newQuery([["Source", source]]);
  addKnownColumns(query, "Source", table.header);
  let state = { step: query.step("Source"), table };
  if (key) state = addSplitKey(query, state.step, state.table, key);
  if (years) state = addYearRows(query, state.step, state.table, years);
  const result = units ? addUnitRows(query, state.step, state.table, units, ageOf) : state.step;
  return queryText(
    query,
    [`${onOneLine(source)}, ${units ? "one row per unit" : "in another form"}`],
    result,
  );
}
