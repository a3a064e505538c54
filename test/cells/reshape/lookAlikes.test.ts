import { findLayout } from "../../../src/cells/reshape/findLayout";
import { reshape } from "../../../src/cells/reshape/reshape";
import * as europe from "../../fixtures/tables/europe";
import * as firms from "../../fixtures/tables/firms";
import { unitTables } from "../../fixtures/tables/oneRowPerUnit";
import * as unitedStates from "../../fixtures/tables/unitedStates";
import * as world from "../../fixtures/tables/world";
import { linesOf, newHeaders, problemOf, tableOf } from "../../support/reshape";

test("each look-alike has its table with one row a unit", () => {
  const all = [europe, unitedStates, world, firms].flatMap((each) => Object.values(each));
  expect(new Set(unitTables.map(({ table }) => table))).toEqual(new Set(all));
});

test.each(unitTables.map((each) => ({ publisher: each.table.publisher, ...each })))(
  "$publisher: from the clean table to one row a unit, as somebody made it by hand",
  ({ table, units, leftOut }) => {
    const clean = tableOf(table.clean);
    const before = JSON.stringify(clean);
    let layout = findLayout(clean, newHeaders);
    if (units === null) return expect(layout).toBeNull();
    // People answer the same question: nobody averages them unasked.
    if (table === firms.engagement) {
      expect(problemOf(() => reshape(clean, layout!, newHeaders))).toEqual({
        kind: "severalRows",
        name: "Libraries",
        rows: [1, 3],
        differ: { header: "Response ID", values: ["1", "3"] },
      });
      layout = { ...layout!, units: { ...layout!.units!, several: "mean" } };
    }
    const result = reshape(clean, layout!, newHeaders);
    expect(result.table).toEqual(tableOf(units));
    expect(linesOf(result.leftOut)).toEqual(leftOut);
    expect(JSON.stringify(clean)).toBe(before);
  },
);
