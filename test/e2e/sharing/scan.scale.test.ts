import type { Frame } from "playwright-core";
import { type SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();

/** 100,000 formula cells, each with a text of its own, beside two columns of jobs. */
const rows = 12_500;
const columns = 8;
const count = (rows * columns).toLocaleString("en-US");

const large: SampleWorkbook = {
  sheets: [
    {
      name: "Large",
      tables: [],
      blocks: [
        { at: "A1", rows: Array.from({ length: rows }, (_, i) => [i + 1, 2 * i + 3]) },
        {
          at: "D1",
          rows: Array.from({ length: rows }, (_, i) =>
            Array.from({ length: columns }, (_, j) => `=ESI(A${i + 1}:B${i + 1})+${j}`),
          ),
        },
      ],
    },
  ],
};

/** Longest time, in milliseconds, that the pane may keep the user waiting for an answer to a key or a click. */
const longestTask = 100;

interface Watched {
  readonly tasks: PerformanceEntry[];
  readonly arrivals: number[];
  readonly shares: number[];
}

/**
 * Notes the long tasks, the answers of the workbook and the progress that is shown. The playground's workbook works in the
 * pane's own thread, where Excel's is another process: an answer gets a task of its own, and tasks without one are not
 * the pane's. Tasks below 50 ms are not reported by browsers.
 */
function watch(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const watched = { tasks: [] as PerformanceEntry[], arrivals: [] as number[], shares: [] as number[] };
    new PerformanceObserver((list) => watched.tasks.push(...list.getEntries())).observe({
      entryTypes: ["longtask"],
    });
    const host = window as unknown as {
      _richApiNativeBridge: { onMessageFromHost: (text: string) => void };
      watched: typeof watched;
    };
    host.watched = watched;
    const bridge = host._richApiNativeBridge;
    const receive = bridge.onMessageFromHost;
    bridge.onMessageFromHost = (text) =>
      void setTimeout(() => {
        watched.arrivals.push(performance.now());
        receive(text);
      });
    new MutationObserver(() => {
      const bar = document.querySelector("[role=progressbar]");
      const share = Number.parseInt(/\d+/.exec(bar?.getAttribute("aria-label") ?? "")?.[0] ?? "", 10);
      if (!Number.isNaN(share) && watched.shares.at(-1) !== share) watched.shares.push(share);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

async function watchedIn(pane: Frame): Promise<Omit<Watched, "tasks"> & { longest: number; most: number }> {
  const { tasks, arrivals, shares } = await pane.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    return { ...watched, tasks: watched.tasks.map((task) => task.toJSON() as PerformanceEntry) };
  });
  const lengthOf = (own: boolean) =>
    tasks
      .filter(({ startTime: from, duration }) => {
        return own === arrivals.some((at) => at >= from - 1 && at <= from + duration);
      })
      .reduce((longest, { duration }) => Math.max(longest, duration), 0);
  return { arrivals, shares, longest: lengthOf(true), most: lengthOf(false) };
}

test("Check of 100,000 formula cells: progress, no long block, and a stop", async () => {
  const { pane } = await session.open({ workbook: large });
  await pane.getByRole("tab", { name: "Share" }).click();
  await watch(pane);
  const check = pane.getByRole("button", { name: "Check the workbook" });
  const start = performance.now();
  await check.click();
  await pane
    .getByText(`${count} cells use QEI or ESI functions; 137,500 cells looked at.`)
    .waitFor({ timeout: 60_000 });
  const seconds = (performance.now() - start) / 1000;
  const { arrivals, shares, longest, most } = await watchedIn(pane);
  console.log(
    `Check of ${count} formula cells in the browser: ${seconds.toFixed(1)} s in ${arrivals.length} requests, progress ${shares.join(", ")} %; ` +
      `longest task of the pane ${longest ? `${longest.toFixed(0)} ms` : "below 50 ms"}, of the playground's workbook ${most.toFixed(0)} ms`,
  );
  expect(arrivals.length).toBeGreaterThan(5);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(longest).toBeLessThanOrEqual(longestTask);
  // The measure itself: a task of the pane that blocks too long is seen.
  await pane.evaluate(async (blocked) => {
    const { watched } = window as unknown as { watched: Watched };
    await new Promise<void>((resolve) =>
      setTimeout(() => {
        const from = performance.now();
        (watched.arrivals as number[]).push(from);
        while (performance.now() < from + blocked);
        setTimeout(resolve, 50);
      }),
    );
  }, 2 * longestTask);
  expect((await watchedIn(pane)).longest).toBeGreaterThan(longestTask);

  // Once more, stopped at the first sign of progress.
  await check.click();
  await pane.getByRole("button", { name: "Stop" }).click();
  await pane.getByText("Stopped. What was found so far is listed.").waitFor();
  const found = await pane
    .getByText(/cells? uses? QEI or ESI functions|No cell of this workbook/)
    .innerText();
  expect(found).not.toContain(count);
  await check.click();
  await pane.getByText(new RegExp(`^${count} cells use`)).waitFor({ timeout: 60_000 });
}, 400_000);
