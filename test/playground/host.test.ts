import type { Area, CellInput, Engine } from "../../src/playground/engine/engine";
import { boundingArea, contains, intersection } from "../../src/playground/model/ranges/areas";
import { EventSender, eventType } from "../../src/playground/model/eventSender";
import { WriteQueue } from "../../src/playground/model/writeQueue";
import { pageOptions } from "../../src/playground/page/options";
import { withLocalOffice } from "../../scripts/playground/serve";

const area = (row: number, column: number, rows: number, columns: number, sheet = "s"): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

test("rectangles", () => {
  expect(intersection(area(0, 0, 3, 3), area(2, 2, 5, 5))).toEqual(area(2, 2, 1, 1));
  expect(intersection(area(0, 0, 3, 3), area(3, 0, 1, 1))).toBeNull();
  expect(intersection(area(0, 0, 3, 3), area(0, 0, 3, 3, "other"))).toBeNull();
  expect(boundingArea(area(1, 1, 1, 1), area(4, 0, 1, 1))).toEqual(area(1, 0, 4, 2));
  expect(contains(area(0, 0, 3, 3), area(1, 1, 2, 2))).toBe(true);
  expect(contains(area(0, 0, 3, 3), area(1, 1, 3, 2))).toBe(false);
});

function queue() {
  const written: { area: Area; rows: number }[] = [];
  const cells = {
    write: (to: Area, rows: readonly (readonly CellInput[])[]) =>
      void written.push({ area: to, rows: rows.length }),
  };
  return { queue: new WriteQueue({ cells } as unknown as Engine), written };
}

test("slices of one write become one write, in order with others", () => {
  const { queue: writes, written } = queue();
  writes.write(area(0, 0, 2, 3), [[], []]);
  writes.write(area(2, 0, 2, 3), [[], []]);
  writes.write(area(4, 0, 1, 3), [[]]);
  writes.write(area(5, 1, 1, 3), [[]]);
  expect(written).toEqual([{ area: area(0, 0, 5, 3), rows: 5 }]);
  writes.flush();
  writes.flush();
  expect(written).toHaveLength(2);
});

test("events go only where somebody has registered", () => {
  const events = new EventSender();
  const sent: string[] = [];
  events.connect((entries) => sent.push(...entries.map((entry) => `${entry.messageType} ${entry.targetId}`)));
  events.fire(eventType.worksheetChanged, ["s1", "Workbook"], {});
  events.register(eventType.worksheetChanged, "Workbook");
  events.fire(eventType.worksheetChanged, ["s1", "Workbook"], {});
  events.unregister(eventType.worksheetChanged, "Workbook");
  events.fire(eventType.worksheetChanged, ["s1", "Workbook"], {});
  expect(sent).toEqual(["10 Workbook"]);
  // Two contexts of office.js: the second goes, the first still listens.
  events.register(eventType.worksheetChanged, "Workbook");
  events.register(eventType.worksheetChanged, "Workbook");
  events.unregister(eventType.worksheetChanged, "Workbook");
  events.fire(eventType.worksheetChanged, ["s1", "Workbook"], {});
  expect(sent).toEqual(["10 Workbook", "10 Workbook"]);
});

test("the page's address", () => {
  expect(pageOptions("")).toEqual({
    language: "en-US",
    theme: "light",
    blanks: "null",
    calculate: "all",
    pane: "shown",
    excelApi: "1.18",
  });
  expect(pageOptions("?lang=zh-CN&theme=contrast&blanks=zero&calculate=seen&pane=none&api=1.12")).toEqual({
    language: "zh-CN",
    theme: "contrast",
    blanks: "zero",
    calculate: "seen",
    pane: "hidden",
    excelApi: "1.12",
  });
  expect(pageOptions("?addin=none&lang=fr&theme=pink&api=x")).toMatchObject({
    language: "en-US",
    theme: "light",
    pane: "absent",
    excelApi: "1.18",
  });
});

test("only the tag of office.js is replaced, at any of Microsoft's addresses", () => {
  for (const address of [
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  ]) {
    const html = `<head><script src="${address}" type="text/javascript"></script><script src="functions.js"></script></head>`;
    const local = withLocalOffice(html);
    expect(local).not.toContain("https://");
    expect(local.indexOf("shim.js")).toBeLessThan(local.indexOf("office.js"));
    expect(local.indexOf("office.js")).toBeLessThan(local.indexOf("functions.js"));
  }
  expect(
    withLocalOffice("<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>"),
  ).toContain("shim.js");
  expect(() => withLocalOffice("<script src='functions.js'></script>")).toThrow();
});
