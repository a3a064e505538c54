import { type SampleWorkbook } from "../../../samples/types";
import { type OpenOptions, playgroundSession } from "../support/openPlayground";
import { lastRow, manyFormulas, manyWorkbook, openShare } from "./support";

const session = playgroundSession();

async function openFaulty(options: OpenOptions) {
  const opened = await openShare(session, options);
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
  return { ...opened, names, define };
}

test("a name in the way, then a failure half-way: formulas and names as they were; then there and back", async () => {
  const { pane, playground, press, says, names, define } = await openFaulty({ workbook: manyWorkbook });
  const formulas = async () => (await playground.read(`Jobs!D2:D${lastRow}`)).map(([{ formula }]) => formula);
  const before = await formulas();
  expect(before[0]).toBe("=ESI(A2:B2)");
  await define("ESI_PORTABLE", "=1");
  await press("Make portable");
  await says(/already has a name ESI_PORTABLE for something else/);
  expect(await names()).toEqual(["ESI_PORTABLE"]);
  expect(await formulas()).toEqual(before);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.names.getItem("ESI_PORTABLE").delete();
      await context.sync();
    }),
  );

  await playground.fault({ rejectLater: { after: 107, times: 1 } });
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
  const { pane, playground, press, says } = await openFaulty({ workbook: severalSheets });
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

/** Names that use our functions, one behind another, one without a native form, and cells that use them. */
async function openNamed() {
  const opened = await openFaulty({ workbook: severalSheets });
  const { pane, playground, define } = opened;
  // Score is also what one of the LAMBDAs calls a variable.
  await define("Score", "=QEI(Jobs!$A$2:$B$4)");
  await define("Total", '=SUM(Score)+QEI(Jobs!$A$2:$B$2,,,"none","sum")');
  await define("Best", "=QEI.BOD(Jobs!$A$2:$B$4)");
  const using = [
    ["Jobs!H2", "=SUM(Score)*2"],
    ["Jobs!I2", "=Total"],
    ["Jobs!K2", "=MAX(Best)"],
    ["Jobs!L2", "=QEI.CONTRIBUTIONS(A2:B4)"],
  ] as const;
  for (const [at, formula] of using) await playground.setFormula(at, formula);
  const held = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const { names: all } = context.workbook;
        all.load("items/name,items/formula");
        await context.sync();
        const own = all.items.filter(({ name }) => !name.includes("PORTABLE"));
        return own.map(({ name, formula }) => [name, String(formula)] as const);
      }),
    );
  return { ...opened, held, values: () => playground.values("Jobs!D2:M4") };
}

test("defined names with our functions are checked, made portable and brought back like cells, also after a failure", async () => {
  const { pane, playground, press, says, names, held, values } = await openNamed();
  const [before, definitions] = [await values(), await held()];
  expect(before[0][4]).toBeGreaterThan(0);
  expect(before[0][5]).toBeCloseTo((before[0][4] as number) / 2 + 13);
  await press("Check the workbook");
  // Four of the sheets, three through names, one beside them.
  await says(/8 cells use QEI or ESI functions/);
  await says(
    "Defined names with our functions (Make portable changes them, Freeze leaves them): Score, Total, Best",
  );
  // Refused after the names were changed.
  await playground.fault({ rejectLater: { after: 2, times: 1 } });
  await press("Make portable");
  await says(/Nothing was changed; the formulas were put back/);
  expect(await held()).toEqual(definitions);
  expect(await values()).toEqual(before);
  expect(await names()).toEqual(["Score", "Total", "Best"]);
  await press("Make portable");
  // D2 twice, H2, I2, L2, Score, Total.
  await says("7 formulas work without the add-in now");
  expect(await held()).toEqual([
    ["Score", '=QEI_PORTABLE(Jobs!$A$2:$B$4,"","","","","","")'],
    ["Total", '=SUM(Score)+QEI_PORTABLE(Jobs!$A$2:$B$2,"","","none","sum","","")'],
    ["Best", "=QEI.BOD(Jobs!$A$2:$B$4)"],
  ]);
  // But for the last digits: the core rounds a mean once, a LAMBDA at every step.
  (await values()).flat().forEach((value, i) => {
    const was = before.flat()[i];
    if (typeof was === "number") expect(value).toBeCloseTo(was, 9);
    else expect(value).toBe(was);
  });
  const left = pane.getByRole("list", { name: /4 formulas still need the add-in/ });
  expect(await left.getByRole("listitem").allInnerTexts()).toEqual([
    "Best QEI.BOD has no native form",
    "Jobs!F2 QEI.BOD has no native form",
    "Jobs!K2 QEI.BOD has no native form",
    `'More, ''jobs'''!F2 weights "critic" come from the add-in`,
  ]);
  await press("Back to the add-in's functions");
  await says("7 formulas use the add-in again");
  expect(await held()).toEqual(definitions);
  expect(await values()).toEqual(before);
  expect(await names()).toEqual(["Score", "Total", "Best"]);
  // A cell that has our functions through a name needs the add-in as well: it is frozen with the others.
  await press("Freeze all");
  await press("Yes, replace");
  await says(/8 formulas are values now/);
  expect((await playground.read("Jobs!H2:K2"))[0].map(({ formula }) => formula)).toEqual(
    new Array(4).fill(null),
  );
}, 180_000);
