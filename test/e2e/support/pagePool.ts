import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { services } from "./services";

export interface PageLook {
  readonly lang: "en-US" | "zh-CN";
  readonly theme: "light" | "dark" | "contrast";
  readonly viewport: { readonly width: number; readonly height: number };
}

export interface PooledPage {
  readonly page: Page;
  /** Closes what a test opened beside the page. */
  closeOthers(): Promise<void>;
  /** Makes the tab free for the next test. */
  release(): Promise<void>;
}

interface Tab {
  readonly lang: PageLook["lang"];
  readonly context: BrowserContext;
  readonly page: Page;
}

/**
 * Tabs of the run's one browser, reused by the tests of a worker. Each test navigates anew, and between two tests a tab
 * stands on an empty page: what a test held is gone, and only the browser's compiled code is kept.
 */
export class PagePool {
  private browser: Promise<Browser> | undefined;
  private readonly free: Tab[] = [];
  private readonly taken = new Set<Tab>();

  async take({ lang, theme, viewport }: PageLook): Promise<PooledPage> {
    const at = this.free.findIndex((tab) => tab.lang === lang);
    const tab = at < 0 ? await this.open(lang) : this.free.splice(at, 1)[0];
    this.taken.add(tab);
    const { page } = tab;
    await page.setViewportSize(viewport);
    await page.emulateMedia({
      colorScheme: theme === "light" ? "light" : "dark",
      forcedColors: theme === "contrast" ? "active" : "none",
      // A color on its way to another one would be neither.
      reducedMotion: "reduce",
    });
    return { page, closeOthers: () => closeOthers(tab), release: () => this.release(tab) };
  }

  /** Ends tabs that a failed test did not give back. */
  async closeTaken(): Promise<void> {
    for (const tab of this.taken) await tab.context.close();
    this.taken.clear();
  }

  private async open(lang: PageLook["lang"]): Promise<Tab> {
    this.browser ??= chromium.connect(services().browser);
    const context = await (await this.browser).newContext({ locale: lang });
    return { lang, context, page: await context.newPage() };
  }

  private async release(tab: Tab): Promise<void> {
    this.taken.delete(tab);
    const { page } = tab;
    await page.unrouteAll({ behavior: "ignoreErrors" });
    // Nothing of the test goes on where its page is left. On about:blank the tab would lose its process, and with it the
    // compiled code.
    await page.goto(new URL("/playground/parked", page.url()).href);
    this.free.push(tab);
  }
}

async function closeOthers({ context, page }: Tab): Promise<void> {
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
}
