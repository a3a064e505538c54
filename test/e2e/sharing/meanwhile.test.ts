import { playgroundSession } from "../support/openPlayground";
import { addNote, lastRow, manyFormulas, manyWorkbook, noteOn } from "./support";

/** What people do in Excel while the pane is at work: each cell is theirs, as it was, or as the pane says. */
const session = playgroundSession();

const [{ blocks, ...jobs }] = manyWorkbook.sheets;
const spilling = { at: "F2", rows: [["=QEI.NORMALIZE(A2:B5)"]] };

/** On one page: the first test leaves values alone, and the second has a sheet of its own. */
const opened = session.shared({ workbook: { sheets: [{ ...jobs, blocks: [...blocks, spilling] }] } });
beforeAll(() => opened().pane.getByRole("tab", { name: "Share" }).click());

function share() {
  const { pane } = opened();
  return {
    ...opened(),
    press: (name: string) => pane.getByRole("button", { name, exact: true }).click(),
    says: (text: string | RegExp) => pane.getByText(text).first().waitFor({ timeout: 120_000 }),
  };
}

// Refusals, edits and an Excel without notes, at every step: test/workbook/sharing/freeze.test.ts.
test("the selection over its whole spill; the others stopped half-way are as they were; then each formula is kept as a note, after what a note there already says", async () => {
  const { pane, playground, press, says } = share();
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

const rows = 12;
const last = rows + 1;

const typed = (row: number) => `=ESI(A${row}:B${row})`;

/** Jobs of two sectors, an ESI in each row, and a formula of the user's beside the first. */
async function addSectors() {
  const { playground } = opened();
  const numbers = Array.from({ length: rows }, (_, i) => i + 2);
  await playground.addSheet("Sectors");
  await playground.write(
    "Sectors!A2",
    numbers.map((row) => [row, 2 * row + 3]),
  );
  await playground.write(
    "Sectors!D2",
    numbers.map((row) => [typed(row)]),
  );
  await playground.write("Sectors!E2", [["=SUM(A2:B2)*100"]]);
  await playground.settle();
}

/** But for the last digits: a LAMBDA rounds at every step. */
const near = (values: readonly (readonly unknown[])[]): unknown[] =>
  values.map((row) => row.map((value) => expect.closeTo(value as number, 9) as unknown));

async function disturbed() {
  await addSectors();
  const { pane, playground } = opened();
  const column = async (address: string) =>
    (await playground.read(`Sectors!${address}`)).map(([{ formula: held, value }]) => held ?? value);
  /** Runs work slowly enough to be disturbed in its middle, and waits for its end. */
  const during = async (button: string, disturb: () => Promise<unknown>) => {
    await playground.fault({ slowSync: 120 });
    await pane.getByRole("button", { name: button, exact: true }).click();
    await pane.getByRole("progressbar").waitFor();
    await disturb();
    await playground.fault({ slowSync: 0 });
    await pane.getByRole("progressbar").waitFor({ state: "detached", timeout: 60_000 });
  };
  return { playground, column, during };
}

// A row or a number put in at every step of Check, Freeze and the way back: test/workbook/sharing; of weights that the pane
// writes: test/workbook/presets.
test("Make portable and the way back while a number is typed, a row inserted, the sheet protected", async () => {
  const { playground, column, during } = await disturbed();
  await during("Make portable", () => playground.write("Sectors!D5", [[777]]));
  expect((await column("D5"))[0]).toBe(777);
  const shown = await playground.values(`Sectors!D2:D${last}`);
  // A row put in above moves everything; whatever of it was written is what stood there.
  await during("Back to the add-in's functions", () => playground.insertRows("Sectors!A2:A2"));
  expect(await playground.values(`Sectors!D3:D${last + 1}`)).toEqual(near(shown));
  expect(await column("E2:E3")).toEqual([null, "=SUM(A3:B3)*100"]);
  // All the way back, undisturbed.
  await during("Back to the add-in's functions", () => Promise.resolve());
  expect(await column("D3:D4")).toEqual([typed(3), typed(4)]);
  const before = await column(`D3:D${last + 1}`);
  await during("Make portable", async () => playground.protect("Sectors", true));
  await playground.protect("Sectors", false);
  const after = await column(`D3:D${last + 1}`);
  expect(await playground.values(`Sectors!D3:D${last + 1}`)).toEqual(near(shown));
  // Protected before the first write everything is as it was; after the last one all is portable.
  if (JSON.stringify(after) !== JSON.stringify(before))
    expect(after.filter((each) => String(each).startsWith("=ESI("))).toEqual([]);
}, 180_000);
