import type { ConsoleMessage, Frame, Page, Request } from "playwright-core";
import type { SampleWorkbook } from "../../../samples/types";
import type { PagePool } from "./pagePool";
import { remotePlayground, type RemotePlayground } from "./remotePlayground";
import { type Addin, services } from "./services";

declare global {
  /** The pages of this worker, from environment.ts. */
  var playgroundPages: PagePool;
}

export interface OpenOptions {
  readonly lang?: "en-US" | "zh-CN";
  readonly theme?: "light" | "dark" | "contrast";
  readonly blanks?: "null" | "zero";
  /** "seen": sheets out of sight are calculated only when something reads them. */
  readonly calculate?: "seen";
  /** "none": the add-in runs with its pane closed. */
  readonly pane?: "none";
  /** "none": the workbook at a recipient without the add-in. */
  readonly addin?: "none";
  /** Newest version of Excel's API, such as "1.12". */
  readonly api?: string;
  /** A blank sheet unless told; "sample": the sample workbook. */
  readonly workbook?: SampleWorkbook | "sample";
  /** Changes functions.json on its way to the page. */
  readonly metadata?: (metadata: Record<string, unknown>) => Record<string, unknown>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Loads the page, even where one is at hand that an earlier test has had: for tests of loading itself, and of times. */
  readonly anew?: boolean;
  /** The pane as narrow as people can make it, whatever the window's width: the 320 pixels that it is designed for. */
  readonly narrow?: boolean;
}

export interface OpenedPlayground {
  readonly page: Page;
  /** The task pane's frame; absent with `addin: "none"`. */
  readonly pane: Frame;
  readonly playground: RemotePlayground;
  /** Ends the page and fails where it reached beyond this machine or had an error. */
  close(): Promise<void>;
}

export interface PlaygroundSession {
  readonly url: () => string;
  /** Opens a page for one test; it is given back after it. */
  open(options?: OpenOptions): Promise<OpenedPlayground>;
  /** One page for all tests of a describe block or a file: opening takes seconds. */
  shared(options?: OpenOptions): () => OpenedPlayground;
}

/** A workbook of one blank sheet. */
const blankWorkbook: SampleWorkbook = { sheets: [{ name: "Sheet1", blocks: [], tables: [] }] };

/** Pages of the playground for the tests of a file; call it at the file's top level. */
export function playgroundSession(addin: Addin = "product"): PlaygroundSession {
  const url = services().addins[addin];
  const opened = new Set<OpenedPlayground>();
  const shared: OpenedPlayground[] = [];

  const closeAll = async (pages: Iterable<OpenedPlayground>) => {
    const results = await Promise.allSettled([...pages].map((page) => page.close()));
    const failed = results.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
  };
  afterEach(async () => {
    const pages = [...opened];
    opened.clear();
    await closeAll(pages);
  });
  afterAll(() => closeAll(shared));

  return {
    url: () => url,
    async open(options = {}) {
      const page = await openPage(url, options);
      opened.add(page);
      return page;
    },
    shared(options = {}) {
      let page: OpenedPlayground | undefined;
      beforeAll(async () => {
        page = await openPage(url, options);
        shared.push(page);
      }, 60_000);
      return () => {
        if (!page) throw new Error("The playground is open only while tests run");
        return page;
      };
    },
  };
}

async function openPage(url: string, options: OpenOptions): Promise<OpenedPlayground> {
  const taken = await playgroundPages.take({
    url,
    theme: options.theme ?? "light",
    viewport: options.viewport ?? { width: 1366, height: 768 },
  });
  const { page } = taken;
  const stopWatching = watchTroubles(page, url);
  const { workbook = blankWorkbook, metadata } = options;
  if (metadata) {
    await page.route("**/functions*.json", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: metadata((await response.json()) as Record<string, unknown>) });
    });
  }
  const opening = workbook === "sample" ? undefined : JSON.stringify(workbook);
  await taken.open(`${url}?${query(options)}`, opening, { anew: options.anew });
  await page.evaluate(() => window.playground.ready);
  const pane = page.frames().find((frame) => frame.url().endsWith("/taskpane.html")) ?? page.mainFrame();
  if (options.narrow) await narrowPane(page, pane);
  let closed: Promise<void> | undefined;
  const close = async () => {
    await taken.close();
    const troubles = stopWatching();
    if (troubles.length > 0) throw new Error(`The playground had troubles:\n${troubles.join("\n")}`);
  };
  return {
    page,
    pane,
    playground: remotePlayground(page),
    // A test may be done with its page before its end.
    close: () => (closed ??= close()),
  };
}

async function narrowPane(page: Page, pane: Frame): Promise<void> {
  await page.locator("#pane").evaluate((frame) => (frame.style.width = "320px"));
  await pane.waitForFunction(() => window.innerWidth === 320);
}

/** Notes errors, breaches of the Content-Security-Policy and requests beyond this machine until it is stopped. */
function watchTroubles(page: Page, url: string): () => string[] {
  const troubles: string[] = [];
  const onError = (error: Error) => troubles.push(`page error: ${error.stack ?? error.message}`);
  const onRequest = (request: Request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address))
      troubles.push(`request to ${address}`);
  };
  // PLAYGROUND_LOG=1 shows what the page says, for finding out why a test fails.
  const onConsole = (message: ConsoleMessage) => {
    if (process.env.PLAYGROUND_LOG) process.stderr.write(`${message.text()}\n`);
    if (/Content Security Policy/i.test(message.text())) troubles.push(message.text());
  };
  page.on("pageerror", onError);
  page.on("request", onRequest);
  page.on("console", onConsole);
  return () => {
    page.off("pageerror", onError);
    page.off("request", onRequest);
    page.off("console", onConsole);
    return troubles;
  };
}

function query({ lang, theme, blanks, calculate, pane, addin, api }: OpenOptions): string {
  const given = Object.entries({ lang, theme, blanks, calculate, pane, addin, api }).filter(
    ([, value]) => value !== undefined,
  );
  return new URLSearchParams(given as [string, string][]).toString();
}
