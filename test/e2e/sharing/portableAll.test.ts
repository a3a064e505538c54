import { aggregations, normalizations } from "../../../src/core/options";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { jobsWorkbook, openShare, removeAddin } from "./support";

const session = playgroundSession();

/** Column names from E on: one formula each, its four scores below it. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Each normalization and each aggregation once; every pair of them is checked cell by cell in IronCalc. */
const methods = normalizations.map(
  (normalization, i) =>
    `=QEI(A2:C5,{3,2,1},{1,1,-1},"${normalization}","${aggregations[i % aggregations.length]}",,0.5)`,
);
const structure = [
  "=ESI(A2:A5)",
  '=ESI(A2:A5,"diversity")',
  '=ESI(A2:A5,"layer")',
  "=ESI.DETAIL(A2:A5)",
  '=ESI.DIVERSITY(A2:A5,"gini")',
  '=ESI.CHANGE(A2:A5,C2:C5,"nav")',
  "=QEI.CONTRIBUTIONS(A2:A5)",
  "=QEI.NORMALIZE(C2:C5)",
  '=QEI(A2:C5,,,"minmax1",,{0,0,0;100,100,10})',
];
const beside = [
  "=QEI.RANK(A2:A5)",
  '=QEI.TOPSIS(A2:C5,{3,2,0},{1,1,-1},"minmax")',
  "=INDEX(QEI.SCENARIO(A2:C5,{0.1,0,0}),{2;3;4;5},2)",
  "=INDEX(QEI.GROUPS(A2:A5,B2:B5),{2;3;4;5},4)",
];
const formulas = [...methods, ...structure, ...beside];
const last = letters(3 + formulas.length);

const workbook = jobsWorkbook(formulas.map((formula, i) => [`${letters(4 + i)}2`, formula]));

test("each normalization, each aggregation and each kind of ESI, without the add-in", async () => {
  const { pane, page, playground } = await openShare(session, { workbook });
  const area = `E2:${last}5`;
  const before = await playground.values(area);
  expect(before.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(30);
  await pane.getByRole("button", { name: "Make portable" }).click();
  await pane
    .getByText(`${formulas.length} formulas work without the add-in now`)
    .first()
    .waitFor({ timeout: 90_000 });
  await removeAddin(page);
  await playground.recalculate();
  const after = await playground.values(area);
  const differing = before.flatMap((row, i) =>
    row.flatMap((was, j) => {
      const now = after[i][j];
      const same =
        typeof was === "number" && typeof now === "number"
          ? Math.abs(now - was) <= 1e-9 * Math.max(1, Math.abs(was))
          : now === was;
      return same ? [] : [{ formula: formulas[j], row: i, was, now }];
    }),
  );
  expect(differing).toEqual([]);
}, 240_000);

test("the worked example, with tables called Weights and Jobs: its scores stay, and the way back", async () => {
  const { pane, playground } = await openShare(session, { workbook: exampleWorkbook });
  const at = "'Worked example'!L7:M16";
  // Spaces between the arguments of our functions are not kept.
  const formulas = async () =>
    (await playground.read(at)).map((row) =>
      row.map(({ formula }) => formula?.replaceAll(", ", ",") ?? null),
    );
  const [values, before] = [await playground.values(at), await formulas()];
  await pane.getByRole("button", { name: "Make portable", exact: true }).click();
  await pane.getByText(/formulas work without the add-in now/).waitFor({ timeout: 120_000 });
  expect((await playground.read("'Worked example'!M7"))[0][0].formula).toContain("QEI_PORTABLE(");
  (await playground.values(at)).forEach((row, i) =>
    row.forEach((value, j) => {
      if (typeof value === "number") expect(value).toBeCloseTo(values[i][j] as number, 9);
      else expect(value).toBe(values[i][j]);
    }),
  );
  await pane.getByRole("button", { name: "Back to the add-in's functions", exact: true }).click();
  await pane.getByText(/formulas use the add-in again/).waitFor({ timeout: 120_000 });
  expect(await formulas()).toEqual(before);
  expect(await playground.values(at)).toEqual(values);
}, 300_000);
