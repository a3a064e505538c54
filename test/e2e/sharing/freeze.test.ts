import { type OpenOptions, playgroundSession } from "../support/openPlayground";
import { addNote, lastRow, manyFormulas, manyWorkbook, noteOn, openShare } from "./support";

const session = playgroundSession();

async function openMany(options: OpenOptions = {}) {
  const opened = await openShare(session, { workbook: manyWorkbook, ...options });
  const { press, says } = opened;
  const formulas = async () =>
    (await opened.playground.read(`Jobs!D2:D${lastRow}`)).map(([{ formula }]) => formula);
  const freezeAll = async () => {
    await press("Freeze all");
    await says(`Replace ${manyFormulas} formulas by their values?`);
    await press("Yes, replace");
  };
  return { ...opened, formulas, freezeAll };
}

test("each formula is kept as a note, after what a note there already says", async () => {
  const { pane, playground, says, formulas, freezeAll } = await openMany();
  const before = await playground.values(`Jobs!D2:D${lastRow}`);
  await addNote(pane, "Jobs", "D3", "Ask the office");
  await freezeAll();
  await says(/110 formulas are values now; each formula is kept as a note/);
  expect((await formulas()).filter((formula) => formula !== null)).toEqual([]);
  expect(await playground.values(`Jobs!D2:D${lastRow}`)).toEqual(before);
  expect(await noteOn(pane, "Jobs", "D2")).toBe("Formula before freezing:\n=ESI(A2:B2)");
  expect(await noteOn(pane, "Jobs", "D3")).toBe("Ask the office\n\nFormula before freezing:\n=ESI(A3:B3)");
  expect(await noteOn(pane, "Jobs", `D${lastRow}`)).toContain(`=ESI(A${lastRow}:B${lastRow})`);
  expect(await noteOn(pane, "Jobs", "A2")).toBeNull();
}, 120_000);

test("an Excel without notes lists the formulas on a sheet, as text", async () => {
  const { playground, says, freezeAll } = await openMany({ api: "1.17" });
  await freezeAll();
  await says(/listed on the sheet Frozen formulas/);
  const [head, first] = await playground.read("'Frozen formulas'!A1:C2");
  expect(head.map(({ value }) => value)).toEqual(["Sheet", "Cell", "Formula before freezing:"]);
  expect(first.map(({ value }) => value)).toEqual(["Jobs", "D2", "=ESI(A2:B2)"]);
  expect(first.map(({ formula }) => formula)).toEqual([null, null, null]);
  const [[last]] = await playground.values(`'Frozen formulas'!C${manyFormulas + 1}`);
  expect(last).toBe(`=ESI(A${lastRow}:B${lastRow})`);
}, 120_000);

test("a failure half-way puts formulas and notes back", async () => {
  const { pane, playground, says, formulas, freezeAll } = await openMany();
  const before = await formulas();
  await addNote(pane, "Jobs", "D3", "Ask the office");
  // A hundred notes and values, ten notes and five values more; then Excel refuses one.
  await playground.fault({ rejectLater: { after: 215, times: 1 } });
  await freezeAll();
  await says(/Nothing was changed; the formulas were put back/);
  expect(await formulas()).toEqual(before);
  expect(before[0]).toBe("=ESI(A2:B2)");
  for (const address of ["D2", "D101", `D${lastRow}`]) expect(await noteOn(pane, "Jobs", address)).toBeNull();
  expect(await noteOn(pane, "Jobs", "D3")).toBe("Ask the office");
}, 120_000);

test("a cell that cannot be put back is named, with its formula; the others are put back", async () => {
  const { pane, playground, says, formulas, freezeAll } = await openMany();
  // The write that fails, the hundred put back together, and the first of them by itself.
  await playground.fault({ rejectLater: { after: 215, times: 3 } });
  await freezeAll();
  await says(/could not be put back/);
  const list = pane.getByRole("list", { name: /could not be put back/ });
  expect(await list.getByRole("listitem").allInnerTexts()).toEqual(["Jobs!D2 =ESI(A2:B2)"]);
  const after = await formulas();
  expect(after[0]).toBeNull();
  expect(after.slice(1).filter((formula) => formula === null)).toEqual([]);
}, 120_000);

test("Stop half-way puts everything back and says so", async () => {
  const { pane, playground, press, says, formulas, freezeAll } = await openMany();
  const before = await formulas();
  await press("Check the workbook");
  await says(/110 cells use QEI or ESI functions/);
  await playground.fault({ slowSync: 300 });
  await freezeAll();
  await pane.getByRole("progressbar").waitFor();
  await press("Stop");
  await says(/Stopped, as you asked/);
  await playground.fault({ slowSync: 0 });
  expect(await formulas()).toEqual(before);
  expect(await noteOn(pane, "Jobs", "D2")).toBeNull();
}, 120_000);
