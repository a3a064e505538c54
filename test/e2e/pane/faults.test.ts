import { exampleWorkbook } from "../support/exampleWorkbook";
import { type OpenedPlayground, playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();
const weights = "Weights!G8:G12";

function tools(opened: OpenedPlayground) {
  const first = async () => (await opened.playground.values(weights))[0][0];
  const says = (text: string | RegExp) => opened.pane.getByRole("status").getByText(text).first().waitFor();
  const press = (name: string) => opened.pane.getByRole("button", { name, exact: true }).click();
  return { ...opened, steps: paneSteps(opened), first, says, press };
}

async function chooseExample(opened: OpenedPlayground) {
  const steps = paneSteps(opened);
  await steps.ready();
  await steps.chooseData("Jobs");
  await steps.choosePreset("Example");
  await steps.confirmDirections();
}

/** On one page; the last takes the table away. */
describe("refused, undone, protected, deleted", () => {
  const page = session.shared({ workbook: exampleWorkbook });
  beforeAll(() => chooseExample(page()));

  test("the workbook's structure protected: a new sheet is refused in words", async () => {
    const { playground, pane, says, press } = tools(page());
    await playground.fault({ workbookProtected: true });
    await press("Where to insert");
    await pane.getByRole("menuitem", { name: "On a new sheet, with names" }).click();
    await says("The workbook's structure is protected");
    await playground.fault({ workbookProtected: false });
  });

  test("undo in the sheet is followed by the pane", async () => {
    const { playground, steps, first } = tools(page());
    await playground.write("Weights!G8", [[0.9]]);
    await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("64.3%"));
    await playground.undo();
    await eventually(async () => expect(await first()).toBe(0.3));
    await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("37.5%"));
  });

  test("a protected sheet: said which, weights kept, written once it is open again", async () => {
    const { playground, steps, first, says, press } = tools(page());
    await playground.protect("Weights", true);
    await steps.type("Pay", "55");
    await says("Sheet Weights is protected");
    expect(await first()).toBe(0.3);
    expect(await steps.percent("Pay").inputValue()).toBe("55%");
    await playground.protect("Weights", false);
    await press("Try again");
    await eventually(async () => expect(await first()).toBe(0.55));
  });

  test("the presets table deleted: named, and written again with every preset", async () => {
    const { playground, pane, steps, says, press } = tools(page());
    const before = await steps.percent("Pay").inputValue();
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
      expect(found?.headers).toEqual([
        "Indicator",
        "Direction",
        "Low",
        "High",
        "Equal",
        "Balanced",
        "Example",
      ]);
    });
    await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe(before));
  });
});

test("two panes: the one follows the other, undo loses neither's weights, and a drag in both is asked about", async () => {
  const opened = await session.open({ workbook: exampleWorkbook });
  await chooseExample(opened);
  const { page, steps, first } = tools(opened);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.id = "second";
    frame.src = "/taskpane.html";
    frame.style.cssText = "position:fixed;left:0;top:0;width:350px;height:700px;z-index:10;background:white";
    document.body.append(frame);
  });
  const second = await (await page.waitForSelector("#second")).contentFrame();
  if (!second) throw new Error("No second pane");
  const other = paneSteps({ pane: second, page } as Parameters<typeof paneSteps>[0]);
  await other.slider("Pay").waitFor();
  await other.choosePreset("Example");

  await steps.type("Pay", "55");
  await eventually(async () => expect(await other.percent("Pay").inputValue()).toBe("55%"));
  await other.type("Pay", "65");
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("65%"));
  await second.getByRole("button", { name: "Undo" }).click();
  await eventually(async () => expect(await first()).toBe(0.55));
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("55%"));

  // The other window's pane is worked by another hand: the focus stays here, or the drag would end.
  await other.drag("Pay", 0.2, async () => {
    await steps.slider("Pay").evaluate((slider) => {
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      setValue?.call(slider, "80");
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      slider.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
    });
    await eventually(async () => expect(await first()).toBe(0.8));
  });
  await second.getByText("changed on the sheet while you were tuning", { exact: false }).waitFor();
  expect(await first()).toBe(0.8);
  await second.getByRole("button", { name: "Use the sheet's", exact: true }).click();
  await eventually(async () => expect(await other.percent("Pay").inputValue()).toBe("80%"));
}, 120_000);
