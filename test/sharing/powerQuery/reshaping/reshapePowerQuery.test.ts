import fc from "fast-check";
import { findLayout } from "../../../../src/cells/reshape/findLayout";
import { ReshapeRefusal } from "../../../../src/cells/reshape/problems";
import { type Reshape, reshape } from "../../../../src/cells/reshape/reshape";
import { type Content, type Table } from "../../../../src/cells/reshape/table";
import { yearColumns } from "../../../../src/cells/reshape/yearColumns";
import { reshapePowerQuery } from "../../../../src/sharing/powerQuery/reshaping/reshapePowerQuery";
import { unitTables } from "../../../fixtures/tables/oneRowPerUnit";
import { newHeaders, tableOf } from "../../../support/reshape";
import { MError, runM } from "../../support/m/run";

const source = 'Jobs "clean"';
const textOf = (table: Table, layout: Reshape) => reshapePowerQuery(source, table, layout, newHeaders);
/** What the query that was written for one table makes of another. */
const ran = (written: Table, layout: Reshape, given: Table = written) => {
  const { columns, rows } = runM(textOf(written, layout), source, given.header, given.rows);
  return { header: columns, rows };
};
const reasonOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof MError) return error.message;
    throw error;
  }
  return null;
};

const reshaped = unitTables.filter(({ units }) => units !== null);

test.each(reshaped.map((each) => ({ publisher: each.table.publisher, ...each })))(
  "$publisher: by the grammar of M, the table that somebody made by hand",
  ({ table, units }) => {
    const clean = tableOf(table.clean);
    const layout = findLayout(clean, newHeaders)!;
    const several = table.publisher.includes("survey") ? "mean" : "refuse";
    const all = { ...layout, units: { ...layout.units!, several } as const };
    expect(ran(clean, all)).toEqual(tableOf(units!));
  },
);

const word = fc.string({ unit: fc.constantFrom(..."abcDEF"), minLength: 1, maxLength: 3 });
const cell = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constant(null));
const few = <T>(arbitrary: fc.Arbitrary<T>, most: number) =>
  fc.array(arbitrary, { minLength: 1, maxLength: most });

const rowOf = fc.record({
  name: fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.constant(null) }),
  indicator: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(" Pay", "pay ", "Hours\nworked", "Training") },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  sex: fc.constantFrom("T", "F"),
  year: fc.constantFrom<Content>(2018, "2019", "2020年", "2021 [YR2021]", 2022, "no year", null),
  note: fc.constantFrom("x", "y", null),
  cells: fc.tuple(cell, cell),
});

/** Means are summed in an order of each one's own. */
function expectSame(found: ReturnType<typeof ran>, expected: Table): void {
  expect(found.header).toEqual(expected.header);
  expect(found.rows).toHaveLength(expected.rows.length);
  found.rows.forEach((row, i) =>
    row.forEach((value, j) => {
      const wanted = expected.rows[i][j];
      if (typeof wanted === "number") expect(value).toBeCloseTo(wanted, 9);
      else expect(value).toBe(wanted);
    }),
  );
}

test("long tables of any kind become what the pane makes of them, or neither takes them", () => {
  let [made, refused] = [0, 0];
  fc.assert(
    fc.property(
      few(rowOf, 14),
      fc.constantFrom("latest" as const, "rows" as const, 2019, null),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom("refuse" as const, "mean" as const),
      fc.boolean(),
      (rows, take, withIndicators, isFixed, several, isOneValue) => {
        const table: Table = {
          header: ["Area", "Indicator", "Sex", "Year", "Code", "Note", "Value", "Error"],
          rows: rows.map(({ name, indicator, sex, year, note, cells }) => [
            name,
            indicator,
            sex,
            year,
            name && `c-${name.toLowerCase()}`,
            note,
            ...cells,
          ]),
        };
        const layout: Reshape = {
          key: null,
          years: null,
          units: {
            names: "Area",
            indicators: withIndicators ? "Indicator" : null,
            values: isOneValue ? ["Value"] : ["Value", "Error"],
            fixed: isFixed ? [{ column: "Sex", value: "t" }] : [],
            year: take === null ? null : { column: "Year", take },
            without: isOneValue ? [] : ["A"],
            several,
          },
        };
        let expected: Table;
        try {
          expected = reshape(table, layout, newHeaders).table;
        } catch (error) {
          if (!(error instanceof ReshapeRefusal)) throw error;
          refused++;
          expect(() => textOf(table, layout)).toThrow(ReshapeRefusal);
          return;
        }
        made++;
        const found = ran(table, layout);
        expectSame(found, expected);
      },
    ),
    { numRuns: 400 },
  );
  expect(Math.min(made, refused)).toBeGreaterThan(40);
});

test("wide tables with keys in one cell become what the pane makes of them", () => {
  const wide = fc
    .record({
      keys: fc.uniqueArray(fc.tuple(word, fc.constantFrom("F", "M"), word), {
        minLength: 1,
        maxLength: 6,
        selector: (key) => key.join().toLowerCase(),
      }),
      years: fc.uniqueArray(fc.integer({ min: 1900, max: 2099 }), { minLength: 2, maxLength: 4 }),
      cells: fc.infiniteStream(cell),
      take: fc.constantFrom("latest" as const, "rows" as const),
    })
    .map(({ keys, years, cells, take }) => {
      const header = ["geo,sex,unit\\time", ...years.flatMap((year) => [`Pay ${year}`, `${year}`])];
      const table: Table = {
        header,
        rows: keys.map((key) => [key.join(","), ...header.slice(1).map(() => cells.next().value!)]),
      };
      const columns = yearColumns(header);
      return { table, columns, take };
    });
  fc.assert(
    fc.property(wide, ({ table, columns, take }) => {
      const layout: Reshape = {
        key: { column: table.header[0], separator: "," },
        years: { columns, year: "Year", value: "Jobs" },
        units: null,
      };
      const split = reshape(table, layout, newHeaders).table;
      expect(ran(table, layout)).toEqual(split);
      const units = {
        names: split.header[0],
        indicators: null,
        values: ["Pay", "Jobs"],
        fixed: [],
        year: { column: "Year", take },
        without: [],
        several: "mean" as const,
      };
      expectSame(ran(table, { ...layout, units }), reshape(table, { ...layout, units }, newHeaders).table);
    }),
    { numRuns: 150 },
  );
});

describe("a table that is renewed", () => {
  const drawing = (body: string, header = "Country | Code | Unit | Indicator | Value") =>
    tableOf(`${header}\n${body}`);
  const old = drawing("Peru | P | EUR | Pay | 1\nPeru | P | EUR | Hours | 2\nChile | C | EUR | Pay | 3");
  const layout = findLayout(old, newHeaders)!;
  const renewed = (body: string, header?: string) => reasonOf(() => ran(old, layout, drawing(body, header)));

  test("brings new units and indicators", () => {
    const more = drawing("Peru | P | EUR | Pay | 1\nCuba | K | EUR | Training | 9");
    expect(ran(old, layout, more)).toEqual(
      tableOf("Country | Code | Pay | Training\nPeru | P | 1 |\nCuba | K | | 9"),
    );
  });

  test("ends the query with words where it contradicts what was settled", () => {
    expect(renewed("Peru | P | EUR | Pay | 1\nperu | P | EUR | Pay | 2")).toBe(
      "Several rows share a cell of peru: take one value of the column in which they differ",
    );
    expect(renewed("Peru | P | EUR | Pay | 1\nChile | C | USD | Pay | 3")).toBe(
      "Unit is not EUR throughout: write the query anew",
    );
    expect(renewed("Peru | P | EUR | Pay | 1\nPeru | Q | EUR | Hours | 3")).toBe(
      "Code differs within a unit: write the query anew",
    );
    expect(renewed("Peru | P | EUR | Pay | 1 | 5", "Country | Code | Unit | Indicator | Value | 2025")).toBe(
      "New columns, write the query anew: 2025",
    );
    expect(renewed(" | P | EUR | Pay | 1")).toBe("No row is left");
    expect(renewed("Peru | P | EUR | code | 1")).toBe("Two columns would have one name");
  });

  const keys = tableOf("geo,sex | 2018\nAT,F | 1\nBG,F | 2");
  const keyed = { key: { column: "geo,sex", separator: "," as const }, years: null, units: null };

  test("and where its keys have other parts, or one that was left out varies", () => {
    const reason = (key: string) =>
      reasonOf(() => ran(keys, keyed, tableOf(`geo,sex | 2018\nAT,F | 1\n${key} | 2`)));
    expect(reason("BG,F")).toBeNull();
    expect(reason("BG,F,X")).toBe("A key has not 2 parts");
    expect(reason("BG,M")).toBe("sex is not F throughout: write the query anew");
  });

  test("a code and a name are split at the first dash", () => {
    const table = tableOf("Activity | 2018\nC10 - Food - drinks | 1\nC11 - Paper | 2");
    const split = { ...keyed, key: { column: "Activity", separator: " - " as const } };
    expect(ran(table, split)).toEqual(reshape(table, split, newHeaders).table);
    expect(reasonOf(() => ran(table, split, tableOf("Activity | 2018\nC10 | 1")))).toBe(
      "A key has not 2 parts",
    );
  });
});

test("the text says that it was not run; a query called like a step does not name itself", () => {
  const table = tableOf("Area | Indicator | Year | Value\nNorth | Pay | 2018 | 5\nNorth | Pay | 2019 | 6");
  const layout = findLayout(table, newHeaders)!;
  expect(textOf(table, layout)).toMatch(
    /^\/\/ Jobs "clean", one row per unit\n\/\/ Not run [\s\S]+\nlet\n {2}Source = #"Jobs ""clean""",\n[\s\S]+\nin\n {2}Result\n$/,
  );
  const steps = [...textOf(table, layout).matchAll(/^ {2}(\w+) =/gm)].map(([, step]) => step);
  expect(steps.length).toBeGreaterThan(10);
  const expected = ran(table, layout);
  for (const name of [...steps, "row", "unit", "source"]) {
    const { columns, rows } = runM(
      reshapePowerQuery(name, table, layout, newHeaders),
      name,
      table.header,
      table.rows,
    );
    expect({ header: columns, rows }).toEqual(expected);
  }
});
