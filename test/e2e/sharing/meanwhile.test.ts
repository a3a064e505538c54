import { type SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";

/** What people do in Excel while the pane is at work: each cell is theirs, as it was, or as the pane says. */
const session = playgroundSession();
const rows = 12;
const last = rows + 1;

const typed = (row: number) => `=ESI(A${row}:B${row})`;

const numbers = Array.from({ length: rows }, (_, i) => i + 2);

/** Jobs of two sectors, an ESI in each row, and a formula of the user's beside the first. */
const jobs: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      tables: [],
      blocks: [
        { at: "A2", rows: numbers.map((row) => [row, 2 * row + 3]) },
        { at: "D2", rows: numbers.map((row) => [typed(row)]) },
        { at: "E2", rows: [["=SUM(A2:B2)*100"]] },
      ],
    },
  ],
};

/** But for the last digits: a LAMBDA rounds at every step. */
const near = (values: readonly (readonly unknown[])[]): unknown[] =>
  values.map((row) => row.map((value) => expect.closeTo(value as number, 9) as unknown));

async function openShare() {
  const opened = await session.open({ workbook: jobs });
  const { pane, playground } = opened;
  await pane.getByRole("tab", { name: "Share" }).click();
  const column = async (address: string) =>
    (await playground.read(`Jobs!${address}`)).map(([{ formula: held, value }]) => held ?? value);
  /** Runs work slowly enough to be disturbed in its middle, and waits for its end. */
  const during = async (button: string, disturb: () => Promise<unknown>) => {
    await playground.fault({ slowSync: 120 });
    await pane.getByRole("button", { name: button, exact: true }).click();
    await pane.getByRole("progressbar").waitFor();
    await disturb();
    await playground.fault({ slowSync: 0 });
    await pane.getByRole("progressbar").waitFor({ state: "detached", timeout: 60_000 });
  };
  return { ...opened, column, during };
}

// A row or a number put in at every step of Check, Freeze and the way back: test/workbook/sharing; of weights that the pane
// writes: test/workbook/presets.
test("Make portable and the way back while a number is typed, a row inserted, the sheet protected", async () => {
  const { playground, column, during } = await openShare();
  await during("Make portable", () => playground.write("Jobs!D5", [[777]]));
  expect((await column("D5"))[0]).toBe(777);
  const shown = await playground.values(`Jobs!D2:D${last}`);
  // A row put in above moves everything; whatever of it was written is what stood there.
  await during("Back to the add-in's functions", () => playground.insertRows("Jobs!A2:A2"));
  expect(await playground.values(`Jobs!D3:D${last + 1}`)).toEqual(near(shown));
  expect(await column("E2:E3")).toEqual([null, "=SUM(A3:B3)*100"]);
  // All the way back, undisturbed.
  await during("Back to the add-in's functions", () => Promise.resolve());
  expect(await column("D3:D4")).toEqual([typed(3), typed(4)]);
  const before = await column(`D3:D${last + 1}`);
  await during("Make portable", async () => playground.protect("Jobs", true));
  await playground.protect("Jobs", false);
  const after = await column(`D3:D${last + 1}`);
  expect(await playground.values(`Jobs!D3:D${last + 1}`)).toEqual(near(shown));
  // Protected before the first write everything is as it was; after the last one all is portable.
  if (JSON.stringify(after) !== JSON.stringify(before))
    expect(after.filter((each) => String(each).startsWith("=ESI("))).toEqual([]);
}, 180_000);
