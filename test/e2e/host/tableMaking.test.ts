import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { pressEnter, typeText } from "../support/typing";

const session = playgroundSession();

const regions = [
  ["Region", "Pay"],
  ["A", 2100],
  ["B", 2300],
];

test("a keyboard leads from the sheet to a table, to the pane and back", async () => {
  const { page: tab, pane, playground } = await session.open();
  await pane.getByRole("button", { name: "Use the selection" }).waitFor();
  await playground.write("B2", regions);
  await playground.select("C3");
  // F6 from wherever the keyboard is; Esc from the grid.
  const inPane = () => pane.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
  await tab.keyboard.press("F6");
  expect(await inPane()).toBe(true);
  await tab.keyboard.press("F6");
  expect(await inPane()).toBe(false);
  await tab.keyboard.press("Control+L");
  await eventually(async () => expect(await playground.tables()).toHaveLength(1));
  expect((await playground.tables())[0]).toMatchObject({
    address: "Sheet1!B2:C4",
    headers: ["Region", "Pay"],
  });
  await eventually(async () => expect(await tab.locator("#strip").textContent()).toBe("B2:C4 is a table."));
  await pane.getByText("Region names the rows.").waitFor();

  // The keyboard is still in the grid: what is typed comes to the cell.
  await tab.keyboard.press("ArrowDown");
  await typeText(tab, "2500");
  await tab.keyboard.press("Escape");
  expect(await inPane()).toBe(false);
  await typeText(tab, "2400");
  await pressEnter(tab);
  await eventually(async () => expect(await playground.values("C4")).toEqual([[2400]]));
  await tab.keyboard.press("Escape");
  expect(await inPane()).toBe(true);
  expect(await tab.locator("#strip").textContent()).not.toBe("");
});

test("where the first row does not tell, it is asked whether it holds names", async () => {
  const { page: tab, playground } = await session.open({ pane: "none" });
  await playground.write("A1", [["A", 1, 2], ["B", 3, 4]]); // oxfmt-ignore
  await playground.select("A1:C2");
  const dialog = tab.getByRole("dialog", { name: "Table of A1:C2" });
  await tab.getByRole("button", { name: "Make a table" }).click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "hidden" });
  expect(await playground.tables()).toEqual([]);
  await tab.keyboard.press("Control+T");
  await dialog.waitFor();
  await tab.keyboard.press("Space");
  await tab.keyboard.press("Enter");
  await eventually(async () => expect((await playground.tables())[0]?.address).toBe("Sheet1!A1:C3"));
  expect(await playground.values("A1:B2")).toEqual([["Column1", "Column2"], ["A", 1]]); // oxfmt-ignore
});

test("cells of which no table can be made are told, and nothing changes", async () => {
  const { page: tab, playground } = await session.open({ pane: "none" });
  await playground.write("A1", [["Region", "Pay"], ["A", 1], ["B", null]]); // oxfmt-ignore
  await playground.setFormula("B2", "=SEQUENCE(2)");
  for (const address of ["A1", "F9"]) {
    await playground.select(address);
    await tab.getByRole("button", { name: "Make a table" }).click();
    await eventually(async () =>
      expect(await tab.locator("#strip").textContent()).toMatch(/^No table can be made here\./),
    );
  }
  expect(await playground.tables()).toEqual([]);
});
