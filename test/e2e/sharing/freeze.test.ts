import type { Frame } from "playwright-core";
import type { SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";
import { openShare } from "./support";

const session = playgroundSession();

/** More formulas than one request takes. */
const manyFormulas = 110;
const firstRow = 2;
const lastRow = firstRow + manyFormulas - 1;
const rows = Array.from({ length: manyFormulas }, (_, i) => firstRow + i);

/** Jobs in two sectors a year, an ESI for each year in column D, and a result of several cells. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      tables: [],
      blocks: [
        { at: `A${firstRow}`, rows: rows.map((_, i) => [i + 1, 2 * i + 3]) },
        { at: `D${firstRow}`, rows: rows.map((row) => [`=ESI(A${row}:B${row})`]) },
        { at: "F2", rows: [["=QEI.NORMALIZE(A2:B5)"]] },
      ],
    },
  ],
};

/** What the note on a cell says; null where there is none. */
function noteOn(pane: Frame, sheet: string, address: string): Promise<string | null> {
  return pane.evaluate(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const { notes } = context.workbook.worksheets.getItem(name);
        const note = notes.getItemOrNullObject(cell).load("content");
        await context.sync();
        return note.isNullObject ? null : note.content;
      }),
    [sheet, address],
  );
}

function addNote(pane: Frame, sheet: string, address: string, text: string): Promise<void> {
  return pane.evaluate(
    ([name, cell, content]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).notes.add(cell, content);
        await context.sync();
      }),
    [sheet, address, text],
  );
}

// Refusals, edits and an Excel without notes, at every step: test/workbook/sharing/freeze.test.ts.
test("the selection over its whole spill; the others stopped half-way are as they were; then each formula is kept as a note, after what a note there already says", async () => {
  const { pane, playground, press, says } = await openShare(session, { workbook });
  const formulas = async () => (await playground.read(`Jobs!D2:D${lastRow}`)).map(([{ formula }]) => formula);
  const freezeAll = async () => {
    await press("Freeze all");
    await says(`Replace ${manyFormulas} formulas by their values?`);
    await press("Yes, replace");
  };
  const [values, before] = [await playground.values(`Jobs!D2:D${lastRow}`), await formulas()];
  expect(before[0]).toBe("=ESI(A2:B2)");
  await addNote(pane, "Jobs", "D3", "Ask the office");
  await press("Check the workbook");
  await says(/111 cells use QEI or ESI functions/);
  const filled = await playground.values("Jobs!F2:G5");
  expect(filled.flat().filter((value) => typeof value === "number")).toHaveLength(8);
  await playground.select("Jobs!F2");
  await press("Freeze the selection");
  await press("Yes, replace");
  await says(/1 formula is a value now/);
  expect((await playground.read("Jobs!F2:G5")).flat().map(({ formula }) => formula)).toEqual(
    new Array(8).fill(null),
  );
  await playground.fault({ slowSync: 300 });
  await freezeAll();
  await pane.getByRole("progressbar").waitFor();
  await press("Stop");
  await says(/Stopped, as you asked/);
  await playground.fault({ slowSync: 0 });
  expect(await formulas()).toEqual(before);
  for (const address of ["D2", "D101", `D${lastRow}`]) expect(await noteOn(pane, "Jobs", address)).toBeNull();
  expect(await noteOn(pane, "Jobs", "D3")).toBe("Ask the office");

  await freezeAll();
  await says(/110 formulas are values now; each formula is kept as a note/);
  expect((await formulas()).filter((formula) => formula !== null)).toEqual([]);
  await playground.write("Jobs!A2", [[1000]]);
  expect(await playground.values(`Jobs!D2:D${lastRow}`)).toEqual(values);
  expect(await playground.values("Jobs!F2:G5")).toEqual(filled);
  expect(await noteOn(pane, "Jobs", "D2")).toBe("Formula before freezing:\n=ESI(A2:B2)");
  expect(await noteOn(pane, "Jobs", "D3")).toBe("Ask the office\n\nFormula before freezing:\n=ESI(A3:B3)");
  expect(await noteOn(pane, "Jobs", `D${lastRow}`)).toContain(`=ESI(A${lastRow}:B${lastRow})`);
  expect(await noteOn(pane, "Jobs", "A2")).toBeNull();
}, 120_000);
