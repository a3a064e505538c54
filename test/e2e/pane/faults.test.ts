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

/** On one page; the last test takes the table away. */
const opened = session.shared({ workbook: exampleWorkbook });
beforeAll(() => chooseExample(opened()));

test("every entry of a menu comes into a low pane, by scrolling", async () => {
  const { pane, page } = opened();
  const [before, height] = [page.viewportSize(), 480];
  if (!before) throw new Error("The page has no size");
  await page.setViewportSize({ width: 1100, height });
  await pane.waitForFunction((wanted) => window.innerHeight <= wanted, height);
  for (const menu of await pane.locator("main [aria-haspopup=menu]").all()) {
    await menu.click();
    await pane.getByRole("menu").waitFor();
    const entries = await pane.getByRole("menuitem").all();
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) {
      await entry.scrollIntoViewIfNeeded();
      const box = await entry.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    await page.keyboard.press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
  }
  await page.setViewportSize(before);
});

test("the workbook's structure protected: a new sheet is refused in words", async () => {
  const { playground, pane, says, press } = tools(opened());
  await playground.fault({ workbookProtected: true });
  await press("Where to insert");
  await pane.getByRole("menuitem", { name: "On a new sheet, with names" }).click();
  await says("The workbook's structure is protected");
  await playground.fault({ workbookProtected: false });
});

test("undo in the sheet is followed by the pane", async () => {
  const { playground, steps, first } = tools(opened());
  await playground.write("Weights!G8", [[0.9]]);
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("64.3%"));
  await playground.undo();
  await eventually(async () => expect(await first()).toBe(0.3));
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("37.5%"));
});

test("a protected sheet: said which, weights kept, written once it is open again", async () => {
  const { playground, steps, first, says, press } = tools(opened());
  await playground.protect("Weights", true);
  await steps.type("Pay", "55");
  await says("Sheet Weights is protected");
  expect(await first()).toBe(0.3);
  expect(await steps.percent("Pay").inputValue()).toBe("55%");
  await playground.protect("Weights", false);
  await press("Try again");
  await eventually(async () => expect(await first()).toBe(0.55));
});

test("two panes: the one follows the other, undo loses neither's weights, and a drag in both is asked about", async () => {
  const { page, playground, steps, first } = tools(opened());
  // As they were before the test above.
  await playground.write(weights, [[0.3], [0.2], [0.1], [0.1], [0.1]]);
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("37.5%"));
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
  await page.evaluate(() => document.querySelector("#second")?.remove());
}, 120_000);

test("the presets table deleted: named, and written again with every preset", async () => {
  const { playground, pane, steps, says, press } = tools(opened());
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
    expect(found?.headers).toEqual(["Indicator", "Direction", "Low", "High", "Equal", "Balanced", "Example"]);
  });
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe(before));
});
