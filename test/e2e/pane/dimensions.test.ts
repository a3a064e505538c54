import type { Locator } from "playwright-core";
import { type SampleWorkbook } from "../../../samples/types";
import { spoken } from "../../support/languages";
import { playgroundSession } from "../support/openPlayground";
import { violations } from "../support/violations";
import { keyboardHand } from "./keyboardHand";
import { mouseHand } from "./mouseHand";
import { eventually } from "./steps";

const session = playgroundSession();

/** The document's own index: five dimensions of two or three indicators each. */
const dimensions: Readonly<Record<string, readonly string[]>> = {
  Salary: ["Median wage", "Wage growth"],
  "Working environment": ["Accidents", "Weekly hours", "Job strain"],
  Benefits: ["Health cover", "Paid leave"],
  Satisfaction: ["Job satisfaction", "Would recommend"],
  Training: ["Training days", "Certificates", "Promotions"],
};
const indicators = Object.values(dimensions).flat();
/** Grouped before the test; the others are grouped in it. */
const grouped = ["Salary", "Working environment", "Satisfaction"];
const dimensionOf = (name: string) => grouped.find((each) => dimensions[each].includes(name)) ?? "";
const lower = ["Accidents", "Weekly hours", "Job strain"];

/** Numbers without a pattern: fractional parts of multiples of the golden ratio. */
const cell = (i: number, j: number) => Math.round((((i + 1) * (j + 3) * 0.618033988749895) % 1) * 1e3) / 10;

const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        { at: "A1", rows: [["Industry", ...indicators]] },
        {
          at: "A2",
          rows: Array.from({ length: 10 }, (_, i) => [
            `Industry ${i + 1}`,
            ...indicators.map((_name, j) => cell(i, j)),
          ]),
        },
      ],
      tables: [{ name: "Jobs", range: "A1:M11" }],
    },
    {
      name: "Weights",
      blocks: [
        { at: "A1", rows: [["Indicator", "Dimension", "Direction", "Low", "High", "Equal", "Mine"]] },
        {
          at: "A2",
          rows: [
            ...indicators.map((name) => [
              ...[name, dimensionOf(name), lower.includes(name) ? -1 : 1, "auto", "auto", 1, 1],
            ]),
            ...grouped.map((name) => [name, "", "", "", "", ...[1, 1].map(() => dimensions[name].length)]),
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:G16" }],
    },
  ],
};

// From none to five dimensions, in Chinese: test/taskpane/weights/grouping.test.tsx. Without the add-in: sharing/portable.test.ts.
test("indicators go into dimensions by keyboard and by mouse, and both levels reach ranking, sheet and method", async () => {
  const opened = await session.open({ workbook, viewport: { width: 1100, height: 1300 } });
  const { page, pane, playground } = opened;
  const { grouping, labeled, weights, pane: frame, ranking, methodSheet } = spoken["en-US"];
  const [keys, mouse] = [keyboardHand(opened), mouseHand(opened)];
  const rows = async () => {
    const table = (await playground.tables()).find(({ name }) => name === "Weights");
    return (await playground.values(table?.address ?? "")).slice(1);
  };
  const weightOf = async (name: string) => (await rows()).find(([each]) => each === name)?.at(-1);
  const isIn = async (indicator: string, dimension: string) => {
    await eventually(async () =>
      expect((await rows()).find(([each]) => each === indicator)?.[1]).toBe(dimension),
    );
    // What is dragged while the list is drawn anew falls to the ground.
    await pane.getByRole("button", { name: labeled(grouping.dimensionOf(indicator), dimension) }).waitFor();
  };
  await pane.getByRole("slider").first().waitFor();
  const first = () => pane.getByRole("list", { name: ranking.list }).first().innerText();
  const before = await first();
  await keys.press("button", weights.directionsRight);
  await keys.press("button", grouping.group);
  await pane.getByText(grouping.hint).waitFor();

  const menuOf = (indicator: string) => labeled(grouping.dimensionOf(indicator), grouping.none);
  await keys.choose(menuOf("Health cover"), grouping.newDimension);
  // The name has the focus.
  await pane.getByLabel(grouping.nameOf("Health cover"), { exact: true }).waitFor();
  await page.keyboard.type("Benefits");
  await page.keyboard.press("Enter");
  await isIn("Health cover", "Benefits");
  await keys.choose(menuOf("Paid leave"), "Benefits");
  await isIn("Paid leave", "Benefits");

  const item = (name: string) =>
    pane.locator("li", { has: pane.getByRole("button", { name: grouping.dimensionOf(name) }) });
  const heading = (name: string) =>
    pane.locator("li", { has: pane.getByRole("button", { name: grouping.manage(name), exact: true }) });
  const drag = (name: string, onto: Locator) => item(name).dragTo(onto, { sourcePosition: { x: 60, y: 8 } });
  await drag(
    "Training days",
    pane.getByRole("listitem").filter({ hasText: new RegExp(`^${grouping.newDimension}$`) }),
  );
  await pane.getByLabel(grouping.nameOf("Training days"), { exact: true }).fill("Training");
  await pane.getByRole("button", { name: grouping.create, exact: true }).click();
  await isIn("Training days", "Training");
  for (const name of ["Certificates", "Promotions"]) {
    await drag(name, heading("Training"));
    await isIn(name, "Training");
  }
  // Every score is what it was: each dimension weighs what its indicators weighed.
  expect(await Promise.all(["Benefits", "Training"].map(weightOf))).toEqual([2, 3]);
  expect(await first()).toBe(before);
  expect(await violations(pane, "all")).toEqual([]);
  await mouse.press("button", grouping.done);

  // Both levels.
  await mouse.slide(weights.weightOf("Salary"), 50);
  await eventually(async () => expect(await weightOf("Salary")).toBeGreaterThan(0.4));
  await mouse.slide(weights.weightOf("Median wage"), 80);
  await eventually(async () => expect(await weightOf("Median wage")).toBeGreaterThan(0.7));

  await mouse.press("tab", frame.ranking);
  await pane.getByText(ranking.legend, { exact: true }).waitFor();
  expect(await pane.getByRole("list", { name: ranking.list }).getByRole("listitem").count()).toBe(10);

  // Index and scores of the dimensions on the sheet, and the method in words.
  const notice = pane.getByText(frame.inserted("").slice(0, -1).trim(), { exact: false });
  const addressAfter = async (act: () => Promise<void>, former = "") => {
    await act();
    let address = "";
    await eventually(async () => {
      address = /[^\s]+![A-Z]+\d+/.exec(await notice.innerText())?.[0] ?? "";
      expect(address).not.toBe(former);
    });
    return address;
  };
  const valuesAt = async (address: string) => playground.values((await playground.spill(address)) ?? address);
  const index = await addressAfter(() => mouse.press("button", frame.insert));
  const scores = await addressAfter(() => mouse.choose(frame.insertWhere, frame.insertScores), index);
  await eventually(async () => expect(await valuesAt(scores)).toHaveLength(11));
  const [header, ...figures] = await valuesAt(scores);
  expect([...header].sort()).toEqual(["Unit", "Index", ...Object.keys(dimensions)].sort());
  expect(figures.map((row) => [row[1]])).toEqual(await valuesAt(index));

  await mouse.press("tab", frame.share);
  await mouse.press("button", methodSheet.choose);
  await mouse.press("button", methodSheet.write);
  await pane.getByText(methodSheet.written(methodSheet.sheet)).waitFor();
  const method = (await playground.values(`${methodSheet.sheet}!A1:A80`)).flat().join("\n");
  for (const name of [...Object.keys(dimensions), ...indicators]) expect(method).toContain(name);
}, 120_000);
