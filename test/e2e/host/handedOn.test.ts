import { createHash } from "node:crypto";
import { spoken } from "../../support/languages";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { type OpenedPlayground, type OpenOptions, playgroundSession } from "../support/openPlayground";

const session = playgroundSession();

/** Names that Univer, React and Fluent make up anew each time they start. */
const numbered =
  /_clip\d[\w]*|\b(?:radix-)?[:«_]r\w+[:»_]|\b(?:univer-(?:container|popup)|fui|scene|engine)[\w-]*/g;

/** Of what turns while a part is loaded: whether one was drawn depends on how long that took. */
const turning = /<style data-make-styles-bucket="k"[^>]*><\/style>/g;

/** All that can be told of a page from outside, and what it looks like. */
async function stateOf({ page, pane, playground }: OpenedPlayground) {
  await pane.getByRole("slider").first().waitFor();
  await playground.settle();
  const sheets = await playground.sheets();
  const cells = await Promise.all(sheets.map((sheet) => playground.read(`'${sheet}'!A1:Z60`)));
  const frames = await Promise.all(
    [page.mainFrame(), pane].map((frame) =>
      frame.evaluate(() => ({
        address: location.href,
        html: document.documentElement.outerHTML,
        focus: document.activeElement?.outerHTML.slice(0, 80),
        kept: { ...localStorage, ...sessionStorage },
        size: [innerWidth, innerHeight, scrollX, scrollY],
      })),
    ),
  );
  const workbook = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { names, settings, customXmlParts, worksheets, application } = context.workbook;
      for (const items of [names, settings, customXmlParts]) items.load("items");
      worksheets.load("items/name,items/visibility,items/charts/items/name");
      application.load("calculationMode");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [names, settings, customXmlParts, worksheets, application, active].map((item) => item.toJSON());
    }),
  );
  return {
    sheets,
    cells,
    frames: frames.map((frame) => ({
      ...frame,
      html: frame.html.replace(turning, "").replace(numbered, "id").split(/(?=<)/),
    })),
    workbook,
    tables: await playground.tables(),
    selection: await playground.selection(),
    picture: createHash("sha256")
      .update(await page.screenshot({ animations: "disabled" }))
      .digest("hex"),
  };
}

const loadedAt = ({ page }: OpenedPlayground) => page.evaluate(() => performance.timeOrigin);

test("a page that another test has had is as one that was loaded, whatever was done on it", async () => {
  const options: OpenOptions = { workbook: exampleWorkbook, theme: "dark", narrow: true };
  const loaded = await session.open({ ...options, anew: true });
  const [expected, when] = [await stateOf(loaded), await loadedAt(loaded)];
  await loaded.close();

  const used = await session.open({ workbook: exampleWorkbook, lang: "zh-CN", blanks: "zero" });
  expect(await loadedAt(used)).toBe(when);
  await disturb(used);
  await used.close();

  const again = await session.open(options);
  expect(await loadedAt(again)).toBe(when);
  expect(await stateOf(again)).toEqual(expected);
});

/** Changes what can be changed on a page, which speaks Chinese. */
async function disturb({ page, pane, playground }: OpenedPlayground): Promise<void> {
  await pane.getByRole("slider").first().focus();
  await page.keyboard.press("ArrowRight");
  await pane.getByRole("button", { name: spoken["zh-CN"].pane.insert }).first().waitFor();
  await playground.addSheet("Left behind");
  await playground.write("A1", [["Unit", "Pay"], ["North", 1], ["South", 2]]); // oxfmt-ignore
  await playground.setFormula("D1", "=LET(a,B2:B3,a*2)");
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { names, settings, customXmlParts, worksheets, tables } = context.workbook;
      const sheet = worksheets.getItem("Left behind");
      tables.add("'Left behind'!A1:B3", true).name = "Jobs2";
      names.add("Score", sheet.getRange("B2"));
      settings.add("kept", 1);
      customXmlParts.add("<a xmlns='urn:kept'/>");
      sheet.charts.add("Line", sheet.getRange("B1:B3"), "Auto");
      sheet.onChanged.add(() => Promise.resolve());
      await context.sync();
      Office.context.document.settings.set("kept", 1);
      Office.context.document.settings.saveAsync();
      localStorage.setItem("kept", "1");
      sessionStorage.setItem("kept", "1");
    }),
  );
  await playground.settle();
  await playground.protect("Left behind", true);
  await playground.fault({ readOnly: true });
  await page.locator("#splitter").focus();
  await page.keyboard.press("ArrowLeft");
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, 600);
  await page.mouse.click(200, 300);
  await page.keyboard.type("=SUM(");
  await page.getByText("SUM(").first().waitFor();
  const tab = await pane.getByRole("tab").last().boundingBox();
  await page.mouse.move(tab!.x + 5, tab!.y + 5);
}
