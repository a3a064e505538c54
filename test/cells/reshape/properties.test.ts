import fc from "fast-check";
import { findLayout } from "../../../src/cells/reshape/findLayout";
import { joinByName } from "../../../src/cells/reshape/joinByName";
import { oneRowPerUnit } from "../../../src/cells/reshape/oneRowPerUnit";
import { splitKey } from "../../../src/cells/reshape/splitKey";
import { type Content, type Table } from "../../../src/cells/reshape/table";
import { type UnitRows } from "../../../src/cells/reshape/unitRows";
import { yearColumns } from "../../../src/cells/reshape/yearColumns";
import { yearsAsRows } from "../../../src/cells/reshape/yearsAsRows";
import { newHeaders } from "../../support/reshape";

const word = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 4 });
const words = (least: number, most: number) => fc.uniqueArray(word, { minLength: least, maxLength: most });
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -999, max: 999 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Units in rows, years in columns, at least two of them. */
const wide = fc
  .record({
    names: words(1, 6),
    years: fc.uniqueArray(fc.integer({ min: 1900, max: 2099 }), { minLength: 2, maxLength: 5 }),
  })
  .chain(({ names, years }) =>
    fc
      .array(fc.array(cell, { minLength: years.length, maxLength: years.length }), {
        minLength: names.length,
        maxLength: names.length,
      })
      .map((cells): Table => {
        const order = [...years].sort((a, b) => a - b);
        return { header: ["Area", ...order.map(String)], rows: names.map((name, i) => [name, ...cells[i]]) };
      }),
  );

const melt = (table: Table) =>
  yearsAsRows(table, { columns: yearColumns(table.header), year: "Year", value: "Value" }).table;
const pivot: UnitRows = {
  names: "Area",
  indicators: "Year",
  values: ["Value"],
  fixed: [],
  year: null,
  without: [],
  several: "refuse",
};
const toUnits = (table: Table, spec: UnitRows = pivot) => oneRowPerUnit(table, spec, newHeaders.ageOf);
const numbersOf = ({ rows }: Table, from: number) =>
  rows.flatMap((row) => row.slice(from)).filter((value) => value !== null);
const sorted = (values: readonly Content[]) => [...values].map(Number).sort((a, b) => a - b);

test("years to rows and rows to years are inverses, each of the other", () => {
  fc.assert(
    fc.property(wide, (table) => {
      const long = melt(table);
      const back = toUnits(long);
      expect(back.table).toEqual(table);
      expect(back.leftOut).toEqual([]);
      expect(melt(back.table)).toEqual(long);
    }),
  );
});

test("the cells of a table are those of its other form, no more and no fewer", () => {
  fc.assert(
    fc.property(wide, (table) => {
      const long = melt(table);
      expect(sorted(numbersOf(long, 2))).toEqual(sorted(numbersOf(table, 1)));
      expect(long.rows).toHaveLength(table.rows.length * (table.header.length - 1));
      const units: UnitRows = { ...pivot, indicators: null };
      const rows = toUnits(long, { ...units, year: { column: "Year", take: "rows" } });
      expect(rows.table).toEqual(long);
      // Of the latest values each is one of its unit, and the others are counted.
      const latest = toUnits(long, { ...units, year: { column: "Year", take: "latest" } });
      const shown = latest.table.rows.filter((row) => row[1] !== null).length;
      const [older] = latest.leftOut;
      const hidden = older?.kind === "olderValues" ? older.values : 0;
      expect(shown + hidden).toBe(numbersOf(table, 1).length);
      const newest = Math.max(...table.header.slice(1).map(Number));
      for (const [name, value, age] of latest.table.rows) {
        const row = table.rows.find(([own]) => own === name)!;
        if (value === null) expect(row.slice(1).every((each) => each === null)).toBe(true);
        else expect(row[table.header.indexOf(String(newest - Number(age)))]).toBe(value);
      }
    }),
  );
});

/** A long table with each cell once, other columns and all. */
const long = fc
  .record({ names: words(1, 5), indicators: words(1, 4), sexes: words(1, 3) })
  .chain(({ names, indicators, sexes }) => {
    const keys = names.flatMap((name) =>
      indicators.flatMap((indicator) => sexes.map((sex) => [name, `i${indicator}`, sex] as const)),
    );
    return fc
      .record({
        cells: fc.array(cell, { minLength: keys.length, maxLength: keys.length }),
        there: fc.array(fc.boolean(), { minLength: keys.length, maxLength: keys.length }),
        order: fc.shuffledSubarray(
          keys.map((_, i) => i),
          { minLength: keys.length },
        ),
      })
      .map(({ cells, there, order }) => {
        const rows = keys
          .map((key, i): Content[] => [...key, `c-${key[0]}`, cells[i]])
          .filter((_, i) => there[i]);
        const places = order.filter((i) => there[i]).map((i) => there.slice(0, i).filter(Boolean).length);
        const header = ["Area", "Indicator", "Sex", "Code", "Value"];
        return { table: { header, rows }, mixed: { header, rows: places.map((i) => rows[i]) }, sexes };
      });
  });

/** Cells by the names of their row and column. */
function byName({ header, rows }: Table): Map<string, Content> {
  return new Map(
    rows.flatMap((row) => header.slice(1).map((name, j) => [`${row[0]} ${name}`, row[j + 1]] as const)),
  );
}

test("the order of rows changes nothing but the order; no row goes without being counted", () => {
  fc.assert(
    fc.property(long, ({ table, mixed, sexes }) => {
      const spec: UnitRows = {
        ...pivot,
        indicators: "Indicator",
        fixed: [{ column: "Sex", value: sexes[0] }],
      };
      const wanted = table.rows.filter((row) => row[2] === sexes[0]);
      if (wanted.length === 0) return;
      const [one, other] = [table, mixed].map((each) => toUnits(each, spec));
      expect(byName(other.table)).toEqual(byName(one.table));
      const counted = one.leftOut.flatMap((left) => (left.kind === "otherRows" ? left.rows : []));
      expect(counted).toEqual([table.rows.length - wanted.length]);
      const cells = byName(one.table);
      for (const [name, indicator, , , value] of wanted)
        expect(cells.get(`${name} ${indicator}`)).toBe(value);
      const filled = wanted.filter((row) => row[4] !== null).length;
      const inUnits = [...cells].filter(([key, value]) => / i/.test(key) && value !== null).length;
      expect(inUnits).toBe(filled);
      // Whatever column there was is there or named.
      const named = one.leftOut.flatMap((left) => ("header" in left ? left.header : []));
      for (const column of ["Area", "Sex", "Code"])
        expect(one.table.header.includes(column) || named.includes(column)).toBe(true);
    }),
  );
});

test("rows that share a cell are refused wherever they stand, and averaged only when that is asked for", () => {
  fc.assert(
    fc.property(long, ({ mixed, sexes }) => {
      const spec: UnitRows = { ...pivot, indicators: "Indicator" };
      const shared = new Map<string, number[]>();
      for (const [name, indicator, , , value] of mixed.rows)
        shared.set(`${name} ${indicator}`, [
          ...(shared.get(`${name} ${indicator}`) ?? []),
          ...(value === null ? [] : [Number(value)]),
        ]);
      if (mixed.rows.length === 0) return;
      if (mixed.rows.length > shared.size) expect(() => toUnits(mixed, spec)).toThrow("severalRows");
      else expect(() => toUnits(mixed, spec)).not.toThrow();
      const cells = byName(toUnits(mixed, { ...spec, several: "mean" }).table);
      for (const [key, values] of shared)
        if (values.length === 0) expect(cells.get(key)).toBeNull();
        else expect(cells.get(key)).toBeCloseTo(values.reduce((a, b) => a + b) / values.length, 9);
      expect(sexes.length).toBeGreaterThan(0);
    }),
  );
});

test("keys put together are taken apart again", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 8 }), (keys) => {
      const table = { header: ["x,y,z\\t", "V"], rows: keys.map((key, i) => [key.join(","), i]) };
      const split = splitKey(table, { column: "x,y,z\\t", separator: "," });
      const constant = new Map(
        split.leftOut.flatMap((left) => (left.kind === "constant" ? [[left.header, left.value]] : [])),
      );
      keys.forEach((key, i) => {
        ["x", "y", "z"].forEach((part, j) => {
          const at = split.table.header.indexOf(part);
          expect(at < 0 ? constant.get(part) : split.table.rows[i][at]).toBe(key[j]);
        });
        expect(split.table.rows[i].at(-1)).toBe(i);
      });
    }),
  );
});

test("a join keeps the first table, and each name is matched or listed", () => {
  fc.assert(
    fc.property(words(1, 7), words(1, 7), (left, right) => {
      const first = { header: ["Area", "A"], rows: left.map((name, i) => [name, i]) };
      const second = { header: ["Area", "B"], rows: right.map((name, i) => [name, 100 + i]) };
      const { table, unmatched } = joinByName(first, second, { by: [["Area", "Area"]], second: "second" });
      expect(table.rows.map((row) => row.slice(0, 2))).toEqual(first.rows);
      table.rows.forEach(([name, , value]) => {
        const at = right.indexOf(String(name));
        expect(value).toBe(at < 0 ? null : 100 + at);
      });
      expect(unmatched.first).toEqual(left.filter((name) => !right.includes(name)));
      expect(unmatched.second).toEqual(right.filter((name) => !left.includes(name)));
    }),
  );
});

test("what is proposed for a wide table is its latest values, and no proposal fails that nothing contradicts", () => {
  fc.assert(
    fc.property(wide, (table) => {
      const layout = findLayout(table, newHeaders);
      expect(layout?.years?.columns.map(({ header }) => header)).toEqual(table.header.slice(1));
      expect(layout?.units).toMatchObject({ names: "Area", indicators: null, values: ["Value"], fixed: [] });
    }),
  );
});
