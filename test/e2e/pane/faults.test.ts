import { eventually, paneSession, paneSteps } from "./steps";

const session = paneSession();
const weights = "Weights!G8:G12";

async function tuned() {
  const opened = await session.open();
  const steps = paneSteps(opened);
  await steps.ready();
  await steps.chooseData("Jobs");
  await steps.choosePreset("Example");
  await steps.confirmDirections();
  const first = async () => (await opened.playground.values(weights))[0][0];
  const says = (text: string | RegExp) => opened.pane.getByRole("status").getByText(text).first().waitFor();
  const press = (name: string) => opened.pane.getByRole("button", { name, exact: true }).click();
  return { ...opened, steps, first, says, press };
}

test("a protected sheet: said which, weights kept, written once it is open again", async () => {
  const { playground, steps, first, says, press } = await tuned();
  await playground.protect("Weights", true);
  await steps.type("Pay", "55");
  await says("Sheet Weights is protected");
  expect(await first()).toBe(0.3);
  expect(await steps.percent("Pay").inputValue()).toBe("55%");
  await playground.protect("Weights", false);
  await press("Try again");
  await eventually(async () => expect(await first()).toBe(0.55));
});

test("a cell in edit mode: said so, weights kept", async () => {
  const { playground, steps, first, says, press } = await tuned();
  await playground.fault({ cellEditMode: true });
  await steps.type("Pay", "55");
  await says("Excel is editing a cell");
  await playground.fault({ cellEditMode: false });
  await press("Try again");
  await eventually(async () => expect(await first()).toBe(0.55));
});

test("a rejected write: said so, weights kept", async () => {
  const { playground, steps, first, says, press } = await tuned();
  await playground.fault({ rejectWrite: "GeneralException" });
  await steps.type("Pay", "55");
  await says(/Excel refused the change/);
  expect(await steps.percent("Pay").inputValue()).toBe("55%");
  await press("Try again");
  await eventually(async () => expect(await first()).toBe(0.55));
});

test("a slow workbook: the pane stays alive and the last weights win", async () => {
  const { playground, steps, first } = await tuned();
  await playground.fault({ slowSync: 400 });
  await steps.type("Pay", "55");
  await steps.type("Pay", "65");
  expect(await steps.percent("Pay").inputValue()).toBe("65%");
  await eventually(async () => expect(await first()).toBe(0.65), 15_000);
  await playground.fault({ slowSync: 0 });
});

test("a co-author changes the preset during a drag: theirs or mine, as the user says", async () => {
  const { playground, steps, first, says, press } = await tuned();
  await steps.drag("Pay", 0.6, async () => playground.write("Weights!G9", [[0.9]]));
  await says("changed on the sheet while you were tuning");
  expect((await playground.values("Weights!G9"))[0][0]).toBe(0.9);
  await press("Use the sheet's");
  await eventually(async () => expect(await steps.percent("Conditions").inputValue()).toBe("60%"));
  await steps.drag("Pay", 0.6, async () => playground.write("Weights!G9", [[0.7]]));
  await press("Keep mine");
  await eventually(async () => {
    expect(await first()).toBeGreaterThan(0.55);
    expect((await playground.values("Weights!G9"))[0][0]).not.toBe(0.7);
  });
});

test("undo in the sheet is followed by the pane", async () => {
  const { playground, steps, first } = await tuned();
  await playground.write("Weights!G8", [[0.9]]);
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("64.3%"));
  await playground.undo();
  await eventually(async () => expect(await first()).toBe(0.3));
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("37.5%"));
});

test("the presets table deleted: named, and written again with every preset", async () => {
  const { playground, pane, steps, says, press } = await tuned();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Weights").delete();
      await context.sync();
    }),
  );
  await says(/Weights is no longer a weights table/);
  await press("Write it again");
  await eventually(async () => {
    const found = (await playground.tables()).find(({ name }) => name === "Weights");
    expect(found?.headers).toEqual(["Indicator", "Direction", "Low", "High", "Equal", "Balanced", "Example"]);
  });
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("37.5%"));
});

test("a header edited: said which indicator has no column any more", async () => {
  const { playground, pane } = await tuned();
  await playground.renameHeader("Jobs", "Pay", "Wage");
  await pane.getByText("No column in the data for: Pay", { exact: false }).waitFor();
});

test("a text among the numbers: said where, in the function's words", async () => {
  const { playground, pane } = await tuned();
  await playground.write("'Worked example'!B8", [["much"]]);
  await pane.getByText('Row 2, column 1 of data is text ("much")', { exact: false }).first().waitFor();
});

test("the workbook's structure protected: a new sheet is refused in words", async () => {
  const { playground, pane, says, press } = await tuned();
  await playground.fault({ workbookProtected: true });
  await press("Where to insert");
  await pane.getByRole("menuitem", { name: "On a new sheet, with names" }).click();
  await says("The workbook's structure is protected");
});

test("Why this error? names the row that is missing", async () => {
  const { playground, pane } = await tuned();
  await playground.write("Weights!A8", [["Salary"]]);
  await playground.activateSheet("Worked example");
  await playground.select("'Worked example'!M7");
  await pane.getByRole("tab", { name: "Help" }).click();
  await pane.getByRole("button", { name: "Why this error?" }).click();
  await pane.getByText("Weights has no row for: Pay", { exact: false }).waitFor();
});
