import fc from "fast-check";
import { joinByName } from "../../../../src/cells/reshape/joinByName";
import { type Table } from "../../../../src/cells/reshape/table";
import { joinPowerQuery } from "../../../../src/sharing/powerQuery/reshaping/joinPowerQuery";
import { tableOf } from "../../../support/reshape";
import { MError, runOver } from "../../support/m/run";

const join = { by: [["Area", "Region"]] as const, second: "Hours" };

function ran(first: Table, second: Table, given = { first, second }, shown?: string) {
  const text = joinPowerQuery({ query: "Pay", table: first }, { query: "Hours", table: second }, join);
  const source = ({ header, rows }: Table) => ({ columns: header, rows });
  return runOver(text, { Pay: source(given.first), Hours: source(given.second) }, shown);
}

const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."abC "), minLength: 1, maxLength: 3 }), {
  maxLength: 6,
  selector: (name) => name.trim().toLowerCase(),
});

test("by the grammar of M, the rows that the pane joins, and the names of only one table", () => {
  fc.assert(
    fc.property(names, names, (left, right) => {
      const first: Table = { header: ["Area", "Pay"], rows: left.map((name, i) => [name, i]) };
      const second: Table = { header: ["Region", "pay"], rows: right.map((name, i) => [name, 100 + i]) };
      const { table, unmatched } = joinByName(first, second, join);
      const { columns, rows } = ran(first, second);
      expect({ header: columns, rows }).toEqual(table);
      const only = (step: string) => ran(first, second, undefined, step).rows.map(([name]) => name);
      const lower = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());
      expect(only("OnlyFirst")).toEqual(lower(unmatched.first));
      expect(only("OnlySecond")).toEqual(lower(unmatched.second));
    }),
    { numRuns: 150 },
  );
});

test("a name that comes twice, and a new column, end the query with words", () => {
  const first = tableOf("Area | Pay\nNorth | 5");
  const second = tableOf("Region | Hours\nNorth | 38");
  const reason = (given: { first: Table; second: Table }) => {
    try {
      ran(first, second, given);
    } catch (error) {
      return (error as MError).message;
    }
    return null;
  };
  expect(reason({ first, second })).toBeNull();
  expect(reason({ first, second: tableOf("Region | Hours\nNorth | 38\nNORTH | 39") })).toBe(
    "Hours has twice: north",
  );
  expect(reason({ first: tableOf("Area | Pay\nA | 1\na | 2"), second })).toBe("Pay has twice: a");
  expect(reason({ first, second: tableOf("Region | Hours | Days\nNorth | 38 | 5") })).toBe(
    "New columns, write the query anew: Days",
  );
});
