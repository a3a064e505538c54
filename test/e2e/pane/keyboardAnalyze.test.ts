import type { SampleWorkbook } from "../../../samples/types";
import { type OpenedPlayground, playgroundSession } from "../support/openPlayground";
import { keyboardHand } from "./keyboardHand";
import { eventually } from "./steps";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 720 }, narrow: true };

const indicators = ["Pay", "Safety", "Strain"];

/** A data table on the sheet of its name, and a preset Mine for its indicators. */
function workbookOf(name: string, header: readonly string[], rows: readonly (string | number | null)[][]) {
  const named = header.filter((column) => indicators.includes(column));
  const lastColumn = String.fromCharCode(64 + header.length);
  return {
    sheets: [
      {
        name,
        blocks: [
          { at: "A1", rows: [header] },
          { at: "A2", rows },
        ],
        tables: [{ name, range: `A1:${lastColumn}${rows.length + 1}` }],
      },
      {
        name: "Presets",
        blocks: [
          { at: "A1", rows: [["Indicator", "Direction", "Low", "High", "Mine"]] },
          {
            at: "A2",
            rows: named.map((indicator) => [indicator, indicator === "Strain" ? -1 : 1, "auto", "auto", 1]),
          },
        ],
        tables: [{ name: "Weights", range: `A1:E${named.length + 1}` }],
      },
    ],
  } satisfies SampleWorkbook;
}

const regions = workbookOf(
  "Regions",
  ["Region", ...indicators],
  [
    ["North", 2700, 78, 42],
    ["South", 3100, 82, 36],
    ["East", 1900, 61, 49],
    ["West", 2300, null, 45],
    ["Centre", 2800, 72, 43],
  ],
);

const open = async (workbook: SampleWorkbook) => entered(await session.open({ workbook, ...size }));

/** With a hand in the pane. */
async function entered(opened: OpenedPlayground) {
  const { pane, page } = opened;
  const hand = keyboardHand(opened);
  await pane.getByRole("slider").first().waitFor();
  await hand.press("button", "Directions are right");
  return {
    ...opened,
    hand,
    /** Opens a section of Analyze. */
    async section(title: string) {
      await hand.press("summary", title);
      const part = pane.locator("details", { hasText: title });
      return {
        part,
        async press(name: string | RegExp) {
          await hand.reach(part.getByRole("button", { name, exact: true }).first());
          await page.keyboard.press("Enter");
        },
      };
    },
  };
}

describe("of five regions", () => {
  const shared = session.shared({ workbook: regions, ...size });
  let walked: Awaited<ReturnType<typeof entered>>;
  beforeAll(async () => {
    walked = await entered(shared());
  });

  test("the ranking is searched, turned round, shown as a table, and leads to the sheet, with the keyboard alone", async () => {
    const { pane, page, playground, hand } = walked;
    await hand.press("tab", "Ranking");
    const units = () => pane.getByRole("list", { name: "Ranking of the units" }).getByRole("listitem");
    const names = async () =>
      (await units().allInnerTexts()).map((text) => /[A-Z][a-z]+/.exec(text)?.[0] ?? text);
    await units().first().waitFor();
    const highestFirst = await names();
    expect(highestFirst).toHaveLength(5);
    expect(highestFirst[0]).toBe("South");

    await hand.select("Order", "Lowest first", "bottom");
    await eventually(async () => expect(await names()).toEqual([...highestFirst].reverse()));

    await hand.type("Find a unit", "cen");
    await eventually(async () => expect(await names()).toEqual(["Centre"]));

    await hand.type("Find a unit", "");
    await page.keyboard.press("Backspace");
    await eventually(async () => expect(await names()).toHaveLength(5));
    await hand.select("View", "Table", "table");
    await eventually(async () =>
      expect(await pane.getByRole("table").getByRole("rowheader").allInnerTexts()).toEqual(
        [...highestFirst].reverse(),
      ),
    );

    await hand.select("View", "Bars", "bars");
    await hand.reach(units().filter({ hasText: "Centre" }).getByRole("button"));
    await page.keyboard.press("Enter");
    await hand.press("button", "Select its row");
    await eventually(async () => expect(await playground.selection()).toBe("Regions!A6:D6"));
  }, 120_000);

  test("data check, correlations, leaders and leaving one out, with the keyboard alone", async () => {
    const { pane, page, playground, hand, section } = walked;
    await hand.press("tab", "Analyze");
    await hand.press("button", "Show Safety on the sheet: Safety: 1 missing (20%).");
    await eventually(async () => expect(await playground.selection()).toBe("Regions!C5"));

    const correlations = await section("Correlations");
    await eventually(async () =>
      expect(await correlations.part.getByRole("rowheader").allInnerTexts()).toEqual([
        "1 Pay",
        "2 Safety",
        "3 Strain",
      ]),
    );
    await correlations.press("Insert as formula");
    await eventually(async () => {
      expect(await playground.values("Regions!F1:I1")).toEqual([["Indicator", ...indicators]]);
      expect((await playground.values("Regions!G2"))[0][0]).toBeCloseTo(1, 12);
    });

    const leaders = await section("Who can lead?");
    await leaders.press("Run");
    await pane.getByText(/^\d of \d units can lead\.$/).waitFor();
    await leaders.press("South");
    await pane.getByText("Weights with which South leads").waitFor();
    await leaders.press("Try these weights");
    await eventually(async () =>
      expect(await playground.values("Presets!E2:E4")).not.toEqual([[1], [1], [1]]),
    );

    // South leads by the widest margin with one indicator alone; leaving one out takes two.
    await playground.write("Presets!E2:E4", [[1], [1], [1]]);
    const without = await section("Leaving one indicator out");
    await eventually(async () =>
      expect(await without.part.getByRole("rowheader").allInnerTexts()).toEqual(indicators),
    );
    await without.press("Insert as values");
    await eventually(async () => {
      const sheet = "'Leaving one indicator out'";
      expect((await playground.values(`${sheet}!A1`))[0][0]).toMatch(/^Leaving one indicator out: copy of /);
      const cells = await playground.values(`${sheet}!A4:B6`);
      expect(cells.map(([name]) => name).sort()).toEqual([...indicators].sort());
      const changes = cells.map(([, change]) => Number(change));
      expect(changes).toEqual([...changes].sort((a, b) => b - a));
    });
    // What was opened is closed with the same key.
    await hand.press("summary", "Leaving one indicator out");
    expect(await without.part.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    expect(await page.locator("#charts figure").count()).toBe(1);
  }, 120_000);
});

test("a long Monte Carlo is stopped with the keyboard alone", async () => {
  const many = Array.from({ length: 800 }, (_, i) => [
    `Region ${i + 1}`,
    1000 + ((i * 37) % 811),
    50 + ((i * 53) % 47),
    20 + ((i * 29) % 31),
  ]);
  const { pane, hand, section } = await open(workbookOf("Regions", ["Region", ...indicators], many));
  await hand.press("tab", "Analyze");
  const robustness = await section("How robust are the ranks?");
  await hand.select("Draws", "100,000", "100000");
  await robustness.press("Run");
  await pane.getByRole("progressbar").waitFor();
  await robustness.press("Stop");
  await pane.getByText("Stopped; nothing was changed.").waitFor();
  expect(await pane.getByText("Ranks in 90 % of the draws").count()).toBe(0);
  expect(await pane.getByRole("progressbar").count()).toBe(0);
}, 120_000);

test("an index over the years and an event, with the keyboard alone", async () => {
  const years = Array.from({ length: 10 }, (_, i) => 2010 + i);
  const panel = years.flatMap((year, i) => [
    ["North", year, 2 + 0.1 * i, 60 + ((i * 7) % 5)],
    ["South", year, i < 5 ? 3 + 0.1 * i : 2.9 - 0.1 * i, 55 + (i % 3)],
  ]);
  const { pane, playground, hand, section } = await open(
    workbookOf("Panel", ["Country", "Year", "Pay", "Safety"], panel),
  );
  await hand.press("tab", "Analyze");
  const trend = await section("Over time, before and after an event");
  await hand.select("Unit", "South", "=South");
  await pane.getByText("Index (Mine), South falls by", { exact: false }).waitFor();
  await hand.select("Event", "From 2015", "=2015");
  await pane.getByText("From 2015 on the level differs by −", { exact: false }).waitFor();
  await trend.press("Insert as formula");
  await eventually(async () => {
    const [, [name, shift]] = await playground.values("Panel!F1:G2");
    expect(name).toBe("Level shift");
    expect(shift).toBeLessThan(0);
  });
}, 120_000);
