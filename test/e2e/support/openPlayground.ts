import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { SampleWorkbook } from "../../../samples/types";
import { builtFolder } from "../../../scripts/built";
import { buildPage } from "../../../scripts/playground/build";
import { type Served, servePlayground } from "../../../scripts/playground/serve";
import { launchBrowser } from "./browserSession";
import { remotePlayground, type RemotePlayground } from "./remotePlayground";

export interface OpenOptions {
  readonly lang?: "en-US" | "zh-CN";
  readonly theme?: "light" | "dark" | "contrast";
  readonly blanks?: "null" | "zero";
  /** "none": the add-in runs with its pane closed. */
  readonly pane?: "none";
  /** "none": the workbook at a recipient without the add-in. */
  readonly addin?: "none";
  /** Newest version of Excel's API, such as "1.12". */
  readonly api?: string;
  /** In place of the sample workbook. */
  readonly workbook?: SampleWorkbook;
  /** Changes functions.json on its way to the page. */
  readonly metadata?: (metadata: Record<string, unknown>) => Record<string, unknown>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenedPlayground {
  readonly page: Page;
  /** The task pane's frame; absent with `addin: "none"`. */
  readonly pane: Frame;
  readonly playground: RemotePlayground;
  /** Milliseconds until the page could be used. */
  readonly readyAfter: number;
  /** Ends the page and fails where it reached beyond this machine or had an error. */
  close(): Promise<void>;
}

export interface PlaygroundSession {
  readonly url: () => string;
  readonly browser: () => Browser;
  /** Opens a page for one test; it is closed after it. */
  open(options?: OpenOptions): Promise<OpenedPlayground>;
  /** One page for all tests of a describe block or a file: opening takes seconds. */
  shared(options?: OpenOptions): () => OpenedPlayground;
}

/** A workbook of one blank sheet. */
export const blankWorkbook: SampleWorkbook = { sheets: [{ name: "Sheet1", blocks: [], tables: [] }] };

/**
 * One server and one browser for the tests of a file; call it at the file's top level.
 * @param addin the product as webpack builds it, or the folder of an add-in made for the test
 */
export function playgroundSession(
  addin: "product" | { readonly folder: string } = "product",
): PlaygroundSession {
  let browser: Browser | undefined;
  let served: Served | undefined;
  const opened = new Set<OpenedPlayground>();
  const shared: OpenedPlayground[] = [];

  beforeAll(async () => {
    const folder = addin === "product" ? builtFolder() : path.resolve(addin.folder);
    await buildPage();
    served = await servePlayground({ port: 0, addin: folder });
    browser = await launchBrowser();
  }, 180_000);

  afterEach(async () => {
    const pages = [...opened];
    opened.clear();
    for (const page of pages) await page.close();
  });

  afterAll(async () => {
    try {
      for (const page of shared) await page.close();
    } finally {
      await browser?.close();
      await served?.close();
    }
  });

  const started = <Thing>(thing: Thing | undefined): Thing => {
    if (!thing) throw new Error("The playground is open only while tests run");
    return thing;
  };
  return {
    url: () => started(served).url,
    browser: () => started(browser),
    async open(options = {}) {
      const page = await openPage(started(browser), started(served).url, options);
      opened.add(page);
      return page;
    },
    shared(options = {}) {
      let page: OpenedPlayground | undefined;
      beforeAll(async () => {
        page = await openPage(started(browser), started(served).url, options);
        shared.push(page);
      }, 60_000);
      return () => started(page);
    },
  };
}

async function openPage(browser: Browser, url: string, options: OpenOptions): Promise<OpenedPlayground> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1366, height: 768 },
    locale: options.lang ?? "en-US",
    colorScheme: options.theme === "dark" || options.theme === "contrast" ? "dark" : "light",
    forcedColors: options.theme === "contrast" ? "active" : "none",
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  // PLAYGROUND_LOG=1 shows what the page says, for finding out why a test fails.
  if (process.env.PLAYGROUND_LOG)
    page.on("console", (message) => process.stderr.write(`${message.text()}\n`));
  page.on("pageerror", (error) => troubles.push(`page error: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address))
      troubles.push(`request to ${address}`);
  });
  if (options.workbook) {
    await page.addInitScript(
      (text) => void (window.playgroundSample = text),
      JSON.stringify(options.workbook),
    );
  }
  const { metadata } = options;
  if (metadata) {
    await page.route("**/functions*.json", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: metadata((await response.json()) as Record<string, unknown>) });
    });
  }
  await page.goto(`${url}?${query(options)}`);
  const readyAfter = await page.evaluate(() => window.playground.ready);
  const pane = page.frames().find((frame) => frame.url().endsWith("/taskpane.html")) ?? page.mainFrame();
  return {
    page,
    pane,
    readyAfter,
    playground: remotePlayground(page),
    async close() {
      await context.close();
      if (troubles.length > 0) throw new Error(`The playground had troubles:\n${troubles.join("\n")}`);
    },
  };
}

function query({ lang, theme, blanks, pane, addin, api }: OpenOptions): string {
  const given = Object.entries({ lang, theme, blanks, pane, addin, api }).filter(
    ([, value]) => value !== undefined,
  );
  return new URLSearchParams(given as [string, string][]).toString();
}
