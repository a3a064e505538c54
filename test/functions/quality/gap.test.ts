import { gapReferences } from "../../../src/core/options";
import { qeiGap } from "../../../src/functions/quality/gap";
import { installCustomFunctions } from "../../support/excel";
import { gapCases, people } from "../../golden/data/gap";

beforeAll(installCustomFunctions);

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const none = null as never;
const x = people.schooling.map((value, i) => [value, people.tenure[i], people.parttime[i]]);
const names = [["Schooling", "Tenure", "Part time"]];
const sex = column(people.group.map((group) => (group === 0 ? "men" : "women")));

const terms = ["(Intercept)", "Schooling", "Tenure", "Part time", "Total"];
const rowsBelow = ["N first", "N second", "Dropped rows", "Note"];

test.each(gapReferences)(
  "%s: a table of the means, the gap, the terms, and what it rests on",
  (reference) => {
    const table = qeiGap(column(people.pay), x, sex, names, column(people.weights), reference);
    const headings =
      reference === "threefold"
        ? ["Term", "Endowments", "SE", "Coefficients", "SE", "Interaction", "SE"]
        : ["Term", "Explained", "SE", "Unexplained", "SE"];
    expect(table[0]).toEqual(headings);
    expect(table.map((row) => row[0])).toEqual([
      "Term",
      "Mean first",
      "Mean second",
      "Gap",
      ...terms,
      ...rowsBelow,
    ]);
    for (const row of table) expect(row).toHaveLength(headings.length);
    const { means, gap, parts } = gapCases.weighted;
    expect(table[1][1]).toBeCloseTo(means[0], 10);
    expect(table[2][1]).toBeCloseTo(means[1], 10);
    expect(table[3].slice(0, 3)).toEqual(["Gap", expect.closeTo(gap[0], 8), expect.closeTo(gap[1], 8)]);
    for (const row of table.slice(1, 4)) expect(row.slice(3)).toEqual(headings.slice(3).map(() => ""));
    terms.forEach((term, t) => {
      const figures = parts[reference].flatMap(({ values, errors }) => [values[t], errors[t]]);
      expect(table[4 + t]).toEqual([term, ...figures.map((figure) => expect.closeTo(figure, 8))]);
    });
    expect(table.slice(9, 12).map((row) => row[1])).toEqual([50, 40, 0]);
  },
);

test("pooled is what an omitted reference means; columns without names are numbered; units may stand side by side", () => {
  const table = qeiGap(column(people.pay), x, sex);
  expect(qeiGap(column(people.pay), x, sex, none, none, "pooled")).toEqual(table);
  expect(table.slice(5, 8).map(([term]) => term)).toEqual(["x1", "x2", "x3"]);
  const sideways = qeiGap([people.pay], [people.schooling, people.tenure, people.parttime] as number[][], [
    people.group.map((group) => (group === 0 ? "men" : "women")),
  ]);
  expect(sideways).toEqual(table);
});

const noteOf = (table: readonly (readonly unknown[])[]) => table[table.length - 1][1];

test("the note says which group is first, that it is no proof, and where a group is small", () => {
  const few = "; a group has fewer than 50 rows, so SE tends to be too small";
  const plain = "men (first) less women (second); association, no proof of discrimination";
  expect(noteOf(qeiGap(column(people.pay), x, sex))).toBe(plain + few);
  const twice = <T>(cells: T[]) => [...cells, ...cells];
  expect(noteOf(qeiGap(twice(column(people.pay)), twice(x), twice(sex)))).toBe(plain);
});

test("rows with a gap, of weight 0, or of no group are counted as dropped; two of three groups are compared by weights", () => {
  const plain = qeiGap(column(people.pay), x, sex);
  const more = (...cells: unknown[]) => column(cells);
  const table = qeiGap(
    [...column(people.pay), ...more(2, "", 3, 9)],
    [...x, ["", 1, 0], [12, 1, 0], [12, 2, 1], [12, 3, 0]] as never,
    [...sex, ...more("men", "women", "", "others")],
    none,
    [...column(people.pay.map(() => 2)), ...more(2, 2, 2, 0)],
  );
  const dropped = table.findIndex(([label]) => label === "Dropped rows");
  expect(table[dropped][1]).toBe(4);
  table.forEach((row, r) => {
    if (r === dropped) return;
    row.forEach((cell, c) =>
      expect(cell).toEqual(
        typeof cell === "number" ? expect.closeTo(plain[r][c] as number, 10) : plain[r][c],
      ),
    );
  });
});

test("a gap beyond the largest number is an error, never a blank, and the means stay", () => {
  const y = people.pay.map((value, i) => [value * (people.group[i] === 0 ? 5.5e307 : -5.5e307)]);
  const table = qeiGap(y, x, sex);
  expect(table[1][1] / table[2][1]).toBeCloseTo(-2.341934 / 1.92175, 9);
  expect(table[3][1]).toMatchObject({ code: "#VALUE!" });
  for (const row of table.slice(4, 9)) for (const cell of row.slice(1)) expect(["", NaN]).not.toContain(cell);
});
