import { type SampleWorkbook } from "../../../samples/types";
import { portableNames } from "../../../src/sharing/portable/portableNames";
import { paneSession } from "../pane/steps";
import { type OpenOptions } from "../support/openPlayground";
import { lastRow, manyFormulas, manyWorkbook } from "./support";

const session = paneSession();

async function openShare(options: OpenOptions) {
  const opened = await session.open(options);
  await opened.pane.getByRole("tab", { name: "Share" }).click();
  const press = (name: string) => opened.pane.getByRole("button", { name, exact: true }).click();
  const says = (text: string | RegExp) => opened.pane.getByText(text).first().waitFor({ timeout: 60_000 });
  const names = () =>
    opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { names: all } = context.workbook;
        all.load("items/name");
        await context.sync();
        return all.items.map(({ name }) => name);
      }),
    );
  const define = (name: string, formula: string) =>
    opened.pane.evaluate(
      ([text, reference]) =>
        Excel.run(async (context) => {
          context.workbook.names.add(text, reference);
          await context.sync();
        }),
      [name, formula],
    );
  return { ...opened, press, says, names, define };
}

test("a failure half-way puts formulas back and takes the names out again", async () => {
  const { playground, press, says, names } = await openShare({ workbook: manyWorkbook });
  const formulas = async () => (await playground.read(`Jobs!D2:D${lastRow}`)).map(([{ formula }]) => formula);
  const before = await formulas();
  await playground.fault({ rejectLater: { after: 120, times: 1 } });
  await press("Make portable");
  await says(/Nothing was changed; the formulas were put back/);
  expect(await formulas()).toEqual(before);
  expect(await names()).toEqual([]);
  // And once more without the fault, there and back.
  await press("Make portable");
  await says(`${manyFormulas} formulas work without the add-in now`);
  expect((await names()).length).toBeGreaterThan(0);
  await press("Back to the add-in's functions");
  await says(`${manyFormulas} formulas use the add-in again`);
  expect(await formulas()).toEqual(before);
  expect(await names()).toEqual([]);
}, 180_000);

test("a name of the workbook in the way is named, and nothing is changed", async () => {
  const { playground, press, says, names, define } = await openShare({ workbook: manyWorkbook });
  await define("ESI_PORTABLE", "=1");
  await press("Make portable");
  await says(/already has a name ESI_PORTABLE for something else/);
  expect(await names()).toEqual(["ESI_PORTABLE"]);
  expect((await playground.read("Jobs!D2"))[0][0].formula).toBe("=ESI(A2:B2)");
}, 120_000);

const severalSheets: SampleWorkbook = {
  sheets: ["Jobs", "More, 'jobs'"].map((name, i) => ({
    name,
    tables: [],
    blocks: [
      {
        at: "A2",
        rows: [
          [4, 9],
          [5, 8],
          [7, 6],
        ],
      },
      { at: "D2", rows: [[`=QEI(A2:B4)`]] },
      { at: "F2", rows: [[i === 0 ? "=QEI.BOD(A2:B4)" : `=QEI(A2:B4,"critic")`]] },
    ],
  })),
};

test("several sheets: what has no native form is listed with the reason, and can be frozen", async () => {
  const { pane, playground, press, says } = await openShare({ workbook: severalSheets });
  const before = await playground.values("Jobs!F2:F4");
  await press("Check the workbook");
  await says(/4 cells use QEI or ESI functions/);
  await press("Make portable");
  await says("2 formulas work without the add-in now");
  const left = pane.getByRole("list", { name: /2 formulas still need the add-in/ });
  expect(await left.getByRole("listitem").allInnerTexts()).toEqual([
    "Jobs!F2 QEI.BOD has no native form",
    `'More, ''jobs'''!F2 weights "critic" come from the add-in`,
  ]);
  await left.getByRole("button", { name: "Go to 'More, ''jobs'''!F2" }).click();
  await press("Freeze these");
  await says(/2 formulas are values now/);
  expect(await playground.values("Jobs!F2:F4")).toEqual(before);
  expect((await playground.read("Jobs!F2:F4")).map(([{ formula }]) => formula)).toEqual([null, null, null]);
  expect(await playground.selection()).toBe("'More, ''jobs'''!F2");
}, 120_000);

test("a defined name that uses our functions is reported, never changed", async () => {
  const { press, says, names, define } = await openShare({ workbook: severalSheets });
  await define("Score", "=QEI(Jobs!$A$2:$B$4)");
  await press("Check the workbook");
  await says(/Defined names with our functions; change them by hand: Score/);
  expect(await names()).toEqual(["Score"]);
}, 120_000);

test("names of LAMBDAs are no addresses and no macro names of Excel 4", () => {
  // Cells are up to three letters and digits, or R1C1; macro functions have no underscore.
  for (const { name } of portableNames) expect(name).toMatch(/^[A-Z]{3,}_[A-Z_]+$/);
});
