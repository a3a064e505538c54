import { exampleWorkbook } from "../support/exampleWorkbook";
import { eventually } from "../support/eventually";
import { type OpenedPlayground, playgroundSession } from "../support/openPlayground";

const session = playgroundSession();
const shared = session.shared({ workbook: exampleWorkbook });

/** Selects a cell and asks. */
async function ask({ pane, playground }: OpenedPlayground, address: string): Promise<string | null> {
  await playground.select(address);
  await pane.getByRole("button", { name: "Why this error?" }).click();
  return pane
    .getByRole("status")
    .filter({ has: pane.locator("p") })
    .textContent();
}

/** What the function said with the error of the selected cell, as the error card shows it. */
async function said({ page }: OpenedPlayground): Promise<string> {
  const [, , message] = ((await page.locator("#strip").textContent()) ?? "").split("  ");
  return message;
}

test("formulas over the sample's tables are explained in the function's words, with its cell", async () => {
  const opened = shared();
  const { pane, playground } = opened;
  const jobs = (await playground.tables()).find(({ name }) => name === "Jobs")?.address ?? "";
  await playground.addSheet("Trial");
  await playground.activateSheet("Trial");
  await pane.getByRole("tab", { name: "Help" }).click();

  await playground.setFormula("A1", '=QEI(Jobs[#All],Weights[#All],"Balancd")');
  await eventually(async () => {
    const answer = await ask(opened, "A1");
    expect(answer).toMatch(/Balancd/);
    expect(answer).toBe(`QEI of Jobs: ${await said(opened)}`);
  });

  // Its header row among the numbers, within other functions: the card at the cell says nothing of it.
  await playground.setFormula("A1", `=ROUND(SUM(QEI(${jobs})),1)`);
  await eventually(async () => expect(await ask(opened, "A1")).toMatch(/ is text \(/));
  expect(await ask(opened, "A1")).toContain(`See ${jobs.split(":")[0]}.`);
});

test("on a new sheet: typed numbers, a cell of a result, and an error of Excel's own", async () => {
  const opened = shared();
  const { pane, playground } = opened;
  await playground.addSheet("Mine");
  await playground.activateSheet("Mine");
  await pane.getByRole("tab", { name: "Help" }).click();
  await playground.write("A1:B4", [
    ["Pay", "Safety"],
    [1, 5],
    [2, "n/a"],
    [4, 9],
  ]);
  await playground.setFormula("D1", "=QEI(A1:B4)");
  await eventually(async () => expect(await ask(opened, "D1")).toMatch(/ is text \("Pay"\)/));
  expect(await ask(opened, "D1")).toBe(`QEI of A1:B4: ${await said(opened)} See Mine!A1.`);

  await playground.setFormula("D1", "=QEI(A2:B4)");
  await eventually(async () =>
    expect(await ask(opened, "D2")).toMatch(/^QEI of A2:B4: Only 1 of 2 indicators are present/),
  );

  await playground.write("D3", [["here"]]);
  await eventually(async () => expect(await ask(opened, "D1")).toMatch(/needs more cells than are free/));
});
