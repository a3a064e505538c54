import { setTimeout as after } from "node:timers/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/browser";
import { closePage, reopen, startEmpty } from "./pageState";

export interface PageLook {
  /** The playground's address. */
  readonly url: string;
  readonly theme: "light" | "dark" | "contrast";
  readonly viewport: { readonly width: number; readonly height: number };
}

export interface PooledPage {
  readonly page: Page;
  /** @param workbook JSON of a SampleWorkbook; undefined for the sample workbook. */
  open(address: string, workbook: string | undefined, how: { readonly anew?: boolean }): Promise<void>;
  /** Closes what a test has opened, and makes the tab free for the next test. */
  close(): Promise<void>;
}

interface Tab {
  readonly url: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** How often the playground has been opened on the page since it was loaded; 0 where it has to be loaded. */
  openings: number;
}

/** Openings after which a page is loaded anew: each leaves some memory behind. */
const mostOpenings = 40;

/**
 * Milliseconds that a page has to close, where the test has passed, or to say what it shows; one that takes longer to close is
 * loaded anew.
 */
const patience = 10_000;

/**
 * A worker's browser, and tabs of it that its tests reuse. With one browser for all workers each call went through Jest's main
 * process too, and Node had a third more to do. To load the playground takes three times as long as to open it once more
 * on its page: there everything that holds a state is made anew (grid, workbook, the pane's frame), and what is left of the test
 * before is looked for when it ends: where there is anything, the page is loaded. PAGES=anew loads each.
 */
export class PagePool {
  private launched: Promise<Browser> | undefined;
  private readonly free: Tab[] = [];
  private readonly taken = new Set<Tab>();

  /** Started where a test first needs it; reaches nothing but this machine. */
  browser(): Promise<Browser> {
    return (this.launched ??= launchBrowser(
      true,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ));
  }

  /** Ends the browser, where there is one. */
  async end(): Promise<void> {
    await (await this.launched)?.close();
  }

  async take({ url, theme, viewport }: PageLook): Promise<PooledPage> {
    const at = this.free.findIndex((tab) => tab.url === url);
    const tab = at < 0 ? await this.open(url) : this.free.splice(at, 1)[0];
    this.taken.add(tab);
    const { page } = tab;
    await page.setViewportSize(viewport);
    await page.emulateMedia({
      colorScheme: theme === "light" ? "light" : "dark",
      forcedColors: theme === "contrast" ? "active" : "none",
      // A color on its way to another one would be neither.
      reducedMotion: "reduce",
    });
    return {
      page,
      open: (address, workbook, { anew }) => openOn(tab, address, workbook, anew),
      close: () => this.close(tab),
    };
  }

  /** What stands in the frames of the pages that tests have now, and what has the focus there. */
  async shown(): Promise<string> {
    const frames = [...this.taken].flatMap(({ page }) => page.frames());
    const late = after(patience, "\nA frame does not answer.\n", { ref: false });
    const texts = frames.map((frame) =>
      Promise.race([frame.evaluate(shownIn).catch(({ message }: Error) => message), late]),
    );
    return (await Promise.all(texts)).join("");
  }

  /** Ends tabs that a failed test did not give back. */
  async closeTaken(): Promise<void> {
    for (const tab of this.taken) await tab.context.close();
    this.taken.clear();
  }

  /** In every language of Excel the browser has the same: it is Excel's that counts. */
  private async open(url: string): Promise<Tab> {
    const context = await (await this.browser()).newContext({ locale: "en-US" });
    return { url, context, page: await context.newPage(), openings: 0 };
  }

  private async close(tab: Tab): Promise<void> {
    const { context, page } = tab;
    const others = context.pages().filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    // What it points at would look pointed at in the next test too.
    await page.mouse.move(0, 0);
    await closeOn(tab);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    // Nothing of the test goes on where its page is left. On about:blank the tab would lose its process, and with it the
    // compiled code.
    if (tab.openings === 0) await page.goto(new URL("/playground/parked", page.url()).href);
    this.taken.delete(tab);
    // Taken first by the next test, also where an earlier one had two pages.
    this.free.unshift(tab);
  }
}

function shownIn(): string {
  const focused = document.activeElement?.outerHTML.slice(0, 300);
  return `\n${location.href}\nfocus: ${focused}\n${document.body.innerText}\n`;
}

function notClosed(error: Error): undefined {
  if (process.env.PLAYGROUND_LOG) process.stderr.write(`A page could not be closed: ${error.message}\n`);
}

async function openOn(tab: Tab, address: string, workbook: string | undefined, anew = false): Promise<void> {
  const { page } = tab;
  const loads = anew || tab.openings === 0 || process.env.PAGES === "anew";
  if (!loads) await reopen(page, address, workbook);
  else {
    const prepared = await page.addInitScript(startEmpty, workbook);
    await page.goto(address);
    await prepared.dispose();
  }
  tab.openings = loads ? 1 : tab.openings + 1;
}

/** Where anything is left on the page, or it cannot be closed, it has to be loaded anew. */
async function closeOn(tab: Tab): Promise<void> {
  const { page } = tab;
  const openings = tab.openings;
  tab.openings = 0;
  if (openings >= mostOpenings || process.env.PAGES === "anew") return;
  const late = after(patience, undefined, { ref: false });
  const left = await Promise.race([closePage(page).catch(notClosed), late]);
  if (left?.length === 0) tab.openings = openings;
  else if (process.env.PLAYGROUND_LOG)
    process.stderr.write(`The page will be loaded anew; left on it: ${left?.join(", ")}\n`);
}
