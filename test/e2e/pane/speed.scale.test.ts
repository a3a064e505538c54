import type { Frame } from "playwright-core";
import type { SampleWorkbook } from "../../../samples/types";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { spoken, spokenByAnalyze, spokenByStory } from "../../support/languages";
import { type OpenedPlayground, playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();

const units = 1000;
const indicators = Array.from({ length: 40 }, (_, j) => `Indicator ${j + 1}`);

/** The indicator whose slider is moved, and where it stops. */
const moved = 0;
const slider = `Weight of ${indicators[moved]}`;
const places = [30, 12, 55, 41, 7, 62, 23, 48];

/** Numbers without a pattern, the same in every run: fractional parts of multiples of the golden ratio. */
const cell = (i: number, j: number) => Math.round((((i + 1) * (j + 3) * 0.618033988749895) % 1) * 1e4) / 100;

/** A column of words, of which each stands in many rows. */
const groupColumn = "Country";

/** Without dimensions ("" for each indicator), or with those of the indicators and their rows below. */
function workbook(dimensionOf: (j: number) => string): SampleWorkbook {
  const dimensions = [...new Set(indicators.map((_, j) => dimensionOf(j)))].filter((name) => name !== "");
  const weights = [
    ...indicators.map((name, j) => [name, dimensionOf(j), j % 4 === 0 ? -1 : 1, "auto", "auto", 1, j + 1]),
    ...dimensions.map((name, i) => [name, "", "", "", "", 1, i + 1]),
  ];
  return {
    sheets: [
      {
        name: "Data",
        blocks: [
          { at: "A1", rows: [["Unit", ...indicators, groupColumn]] },
          {
            at: "A2",
            rows: Array.from({ length: units }, (_, i) => [
              `Unit ${i + 1}`,
              ...indicators.map((_name, j) => cell(i, j)),
              `Country ${(i % 27) + 1}`,
            ]),
          },
        ],
        tables: [{ name: "Units", range: `A1:AP${units + 1}` }],
      },
      {
        name: "Presets",
        blocks: [
          { at: "A1", rows: [["Indicator", "Dimension", "Direction", "Low", "High", "Equal", "Mine"]] },
          { at: "A2", rows: weights },
        ],
        tables: [{ name: "Weights", range: `A1:G${weights.length + 1}` }],
      },
    ],
  };
}

/**
 * Moves a slider once a frame, as a drag does, and takes the time from the move to the end of that frame's style, layout
 * and paint: a message posted while a frame is prepared is handled right after it.
 */
function frameTimes(
  pane: Frame,
  moves: number,
): Promise<{ times: number[]; ownShown: number; drawn: number }> {
  return pane.evaluate(
    async ({ at, count, places, ranking }) => {
      const slider = document.querySelector<HTMLInputElement>(`input[type=range][aria-label="${at}"]`)!;
      const box = document.querySelector<HTMLInputElement>(`input[aria-label="${at} in per cent"]`)!;
      const leader = document.querySelector(`ol[aria-label="${ranking}"]`)!;
      let before = leader.innerHTML;
      let [ownShown, drawn] = [0, 0];
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const move = (value: number) =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            const started = performance.now();
            setValue?.call(slider, String(value));
            slider.dispatchEvent(new Event("input", { bubbles: true }));
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - started);
            queueMicrotask(() => port2.postMessage(null));
          });
        });
      const times: number[] = [];
      for (let i = 0; i < count; i++) {
        const place = places[i % places.length];
        times.push(await move(place));
        // Between two frames, so that it costs neither of them.
        if (box.value === `${place}%`) ownShown++;
        if (leader.innerHTML !== before) drawn++;
        before = leader.innerHTML;
      }
      return { times, ownShown, drawn };
    },
    { at: slider, count: moves, places, ranking: "Ranking of the units" },
  );
}

const letGo = (pane: Frame) =>
  pane.evaluate((at) => {
    const slider = document.querySelector(`input[type=range][aria-label="${at}"]`)!;
    slider.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  }, slider);

const quantile = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))];

/** Prints its times; the aim is a median under 16 ms on an idle machine. */
async function drags(
  opened: OpenedPlayground,
  { kind, siblings, gainsRows }: { kind: string; siblings: readonly number[]; gainsRows: number },
): Promise<void> {
  const { pane, playground } = opened;
  const { gains } = spokenByAnalyze["en-US"];
  const steps = paneSteps(opened);
  const column = async () => (await playground.values("Presets!G2:G41")).flat();
  const before = await column();
  const shownBefore = await steps.percent(indicators[moved]).inputValue();
  await frameTimes(pane, places.length);
  const moves = 12 * places.length;
  const { times, ownShown, drawn } = await frameTimes(pane, moves);
  console.info(
    `drag frame at ${units} × ${indicators.length}${kind}: median ${quantile(times, 0.5).toFixed(1)} ms, ` +
      `95 % ${quantile(times, 0.95).toFixed(1)} ms, longest ${quantile(times, 1).toFixed(1)} ms`,
  );
  // Rows in sight and the first places follow in the frame that is timed; the sheet only when the slider is let go.
  expect({ ownShown, drawn }).toEqual({ ownShown: moves, drawn: moves });
  const table = pane.getByRole("region", { name: gains.title }).getByRole("row");
  expect(await table.count()).toBe(gainsRows);
  const last = places[places.length - 1];
  expect(await steps.percent(indicators[moved]).inputValue()).toBe(`${last}%`);
  expect(await column()).toEqual(before);
  await letGo(pane);
  await eventually(async () => {
    const written = (await column()) as number[];
    expect(written[moved]).toBe(last / 100);
    expect(siblings.reduce((sum, j) => sum + written[j], 0)).toBeCloseTo(1, 9);
    expect(written.filter((_, j) => !siblings.includes(j))).toEqual(
      before.filter((_, j) => !siblings.includes(j)),
    );
    // A row out of sight shows what was written once the drag is over.
    const lowest = siblings[siblings.length - 1];
    const shown = Number((await steps.percent(indicators[lowest]).inputValue()).replace("%", ""));
    expect(shown).toBeCloseTo(written[lowest] * 100, 0);
  });
  // The next drag starts where this one did.
  await playground.write("Presets!G2", before.map((weight) => [weight])); // oxfmt-ignore
  await eventually(async () => {
    expect(await steps.percent(indicators[moved]).inputValue()).toBe(shownBefore);
  });
}

const drawnInTime =
  "every move of a drag over 1,000 units × 40 indicators is drawn, none is sent to the workbook";

test(`${drawnInTime}: one level`, async () => {
  const opened = await session.open({ workbook: workbook(() => "") });
  await paneSteps(opened).ready();
  await paneSteps(opened).confirmDirections();
  await drags(opened, { kind: "", siblings: indicators.map((_, j) => j), gainsRows: 0 });
}, 180_000);

// One page: to open a workbook of this size takes longer than what is timed on it.
describe("in 6 dimensions", () => {
  const dimensionOf = (j: number) => `Dimension ${(j % 6) + 1}`;
  const siblings = indicators.map((_, j) => j).filter((j) => dimensionOf(j) === dimensionOf(moved));
  const page = session.shared({ workbook: workbook(dimensionOf) });

  test(
    drawnInTime,
    async () => {
      await paneSteps(page()).ready();
      await paneSteps(page()).confirmDirections();
      await drags(page(), { kind: " in 6 dimensions", siblings, gainsRows: 0 });
    },
    180_000,
  );

  test(`${drawnInTime}: with who gains in 27 groups`, async () => {
    const { gains } = spokenByAnalyze["en-US"];
    await page().pane.getByLabel(gains.by, { exact: true }).selectOption(groupColumn);
    const kind = " in 6 dimensions, with who gains in 27 groups";
    // A header, three from each end and what lies between them.
    await drags(page(), { kind, siblings, gainsRows: 8 });
  }, 180_000);

  /** Prints its times; the aim is under 100 ms on an idle machine. */
  test("a unit's story is there soon after a press on its bar, whatever the normalization", async () => {
    const { pane } = page();
    const { pane: frame, weights } = spoken["en-US"];
    const { story } = spokenByStory["en-US"];
    const press = (row: number) =>
      pane.evaluate(
        ({ at, up }) =>
          new Promise<number>((resolve) => {
            const bars = document.querySelectorAll<HTMLElement>(
              '[role=tabpanel] > div:not([hidden]) ol[aria-label="Ranking of the units"] button',
            );
            const started = performance.now();
            bars[at].click();
            const look = () => {
              const isThere = [...document.querySelectorAll("h3")].some(({ textContent }) =>
                textContent.startsWith(up),
              );
              if (isThere) resolve(performance.now() - started);
              else requestAnimationFrame(look);
            };
            look();
          }),
        { at: row, up: story.up(0).split("0")[0] },
      );
    for (const normalization of ["minmax", "percentile"] as const) {
      await pane.getByRole("tab", { name: frame.weights, exact: true }).click();
      if (normalization === "percentile") {
        await pane.locator("summary", { hasText: weights.normalizations.minmax }).click();
        await pane.getByLabel(weights.normalization, { exact: true }).selectOption(normalization);
      }
      await pane.getByRole("tab", { name: frame.ranking, exact: true }).click();
      const times: number[] = [];
      // The first is loaded with its words.
      for (const row of [2, 40, 7, 25, 33, 12]) {
        times.push(await press(row));
        await pane.getByRole("button", { name: story.close, exact: true }).click();
      }
      const [, ...later] = times;
      console.info(
        `story at 1000 × 40, ${normalization}: ${times.map((time) => time.toFixed(0)).join(", ")} ms`,
      );
      expect(Math.min(...later)).toBeLessThan(1000);
    }
  }, 180_000);
});

/** Prints its times; the aims are under 1 second, and 500 ms from the script, on an idle machine. */
test.each([
  ["the example", exampleWorkbook],
  ["1,000 units × 40 indicators", workbook((j) => `Dimension ${(j % 6) + 1}`)],
])(
  "the pane can be used soon after its page is there, and ranks: %s",
  async (kind, sample) => {
    const opened = await session.open({ workbook: sample });
    const { pane } = opened;
    await paneSteps(opened).ready();
    // Opened once more, as a user does, beside a workbook that is already there.
    await Promise.all([
      pane.waitForNavigation({ waitUntil: "commit" }),
      pane.evaluate(() => location.reload()),
    ]);
    // Asked at each frame: the first in which a weight can be moved, and the first with a ranking.
    const firstWith = (selector: string) =>
      pane
        .waitForFunction((at) => (document.querySelector(at) ? performance.now() : 0), selector, {
          polling: "raf",
        })
        .then((seen) => seen.jsonValue() as Promise<number>);
    const [ready, ranked] = await Promise.all([
      firstWith("[role=slider], input[type=range]"),
      firstWith('ol[aria-label="Ranking of the units"] li'),
    ]);
    const { arrived, script } = await pane.evaluate(() => {
      const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      const scripts = performance
        .getEntriesByType("resource")
        .filter(({ name }) => /\/pane\.[^/]*js/.test(name));
      const [own] = scripts as PerformanceResourceTiming[];
      return { arrived: page.responseEnd, script: own.responseEnd };
    });
    console.info(
      `${kind}: pane ready ${Math.round(ready - arrived)} ms after its page arrived, ` +
        `first ranking ${Math.round(ranked - script)} ms after its script`,
    );
    expect(ready).toBeGreaterThan(arrived);
    expect(ranked).toBeGreaterThan(script);
  },
  120_000,
);
