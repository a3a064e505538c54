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

/**
 * Longest time of the processor, in milliseconds, that a task of the pane may take: about as long the user waits for an
 * answer to a key or a click. Not by the clock, which counts what else runs on the machine.
 */
const longestTask = 100;

interface Watched {
  readonly arrivals: number[];
  readonly shares: number[];
}

const arrival = "answer of the workbook";

/**
 * Notes the answers of the workbook and the progress that is shown. The playground's workbook works in the pane's own
 * thread, where Excel's is another process: an answer gets a task of its own, and tasks without one are not the pane's.
 */
function watch(pane: Frame): Promise<void> {
  return pane.evaluate((mark) => {
    const watched: Watched = { arrivals: [], shares: [] };
    const host = window as unknown as {
      _richApiNativeBridge: { onMessageFromHost: (text: string) => void };
      watched: Watched;
    };
    host.watched = watched;
    const bridge = host._richApiNativeBridge;
    const receive = bridge.onMessageFromHost;
    bridge.onMessageFromHost = (text) =>
      void setTimeout(() => {
        watched.arrivals.push(performance.now());
        performance.mark(mark);
        receive(text);
      });
    new MutationObserver(() => {
      const bar = document.querySelector("[role=progressbar]");
      const share = Number.parseInt(/\d+/.exec(bar?.getAttribute("aria-label") ?? "")?.[0] ?? "", 10);
      if (!Number.isNaN(share) && watched.shares.at(-1) !== share) watched.shares.push(share);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  }, arrival);
}

const watchedIn = (pane: Frame) => pane.evaluate(() => (window as unknown as { watched: Watched }).watched);

/** Of a trace of Chromium; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own clock, which stands while others run. */
  readonly tdur?: number;
}

/** The longest tasks of the pane's thread while some work is done, in milliseconds: those with an answer in them, and the others. */
async function longestTasks(
  pane: Frame,
  work: () => Promise<unknown>,
): Promise<{ own: number; others: number }> {
  const browser = pane.page().context().browser()!;
  await browser.startTracing(undefined, { categories: ["toplevel", "blink.user_timing"] });
  await work();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name === arrival);
  expect(marks.length).toBeGreaterThan(0);
  const [{ pid, tid }] = marks;
  const ofThread = traceEvents.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = ofThread.filter(({ name, ph }) => ph === "X" && name.endsWith("RunTask"));
  const longest = (isOwn: boolean) =>
    tasks
      .filter(({ ts, dur = 0 }) => isOwn === marks.some((mark) => mark.ts >= ts && mark.ts <= ts + dur))
      .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
  return { own: longest(true), others: longest(false) };
}

/** Presses a button in the moment in which it is there: from outside the press comes too late where the machine is busy. */
function pressWhenThere(pane: Frame, name: string): Promise<void> {
  return pane.evaluate((wanted) => {
    new MutationObserver((_, observer) => {
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === wanted,
      );
      if (!button) return;
      observer.disconnect();
      button.click();
    }).observe(document.body, { subtree: true, childList: true });
  }, name);
}

test("Check of 100,000 formula cells: progress, no long block, and a stop", async () => {
  const { pane } = await session.open({ workbook: large });
  await pane.getByRole("tab", { name: "Share" }).click();
  await watch(pane);
  const check = pane.getByRole("button", { name: "Check the workbook" });
  const start = performance.now();
  const { own, others } = await longestTasks(pane, async () => {
    await check.click();
    await pane
      .getByText(`${count} cells use QEI or ESI functions; 137,500 cells looked at.`)
      .waitFor({ timeout: 60_000 });
  });
  const seconds = (performance.now() - start) / 1000;
  const { arrivals, shares } = await watchedIn(pane);
  console.log(
    `Check of ${count} formula cells in the browser: ${seconds.toFixed(1)} s in ${arrivals.length} requests, progress ${shares.join(", ")} %; ` +
      `longest task of the pane ${own.toFixed(0)} ms, of the playground's workbook ${others.toFixed(0)} ms`,
  );
  expect(arrivals.length).toBeGreaterThan(5);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThanOrEqual(longestTask);
  // The measure itself: a task of the pane that takes too long is seen.
  const blocked = await longestTasks(pane, () =>
    pane.evaluate(
      ([milliseconds, mark]) =>
        new Promise<void>((resolve) =>
          setTimeout(() => {
            performance.mark(mark);
            const from = performance.now();
            while (performance.now() < from + milliseconds);
            setTimeout(resolve);
          }),
        ),
      [5 * longestTask, arrival] as const,
    ),
  );
  expect(blocked.own).toBeGreaterThan(longestTask);

  // Once more, stopped at the first sign of progress.
  await pressWhenThere(pane, "Stop");
  await check.click();
  await pane.getByText("Stopped. What was found so far is listed.").waitFor();
  const found = await pane
    .getByText(/cells? uses? QEI or ESI functions|No cell of this workbook/)
    .innerText();
  expect(found).not.toContain(count);
  await check.click();
  await pane.getByText(new RegExp(`^${count} cells use`)).waitFor({ timeout: 60_000 });
}, 400_000);
