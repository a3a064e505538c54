import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** What the harness keeps on the playground's page, from its start until it is loaded anew. */
    pageStart: PageStart;
  }
}

interface PageStart {
  /** What the page was before its scripts, to be put back. */
  readonly attributes: readonly (readonly [string, string])[];
  readonly body: string;
  /** Names of what was on the window. */
  readonly globals: readonly string[];
  /** Pictures asked for and not drawn yet. */
  readonly frames: Set<number>;
  /** How many listeners window and document have, by event. */
  readonly listeners: Record<string, number>;
}

/**
 * In each frame before its scripts: the playground's own forgets what an earlier test stored, gets its workbook and keeps
 * what it will need to become another test's.
 */
export function startEmpty(workbook: string | undefined): void {
  if (window.top !== window || location.pathname !== "/") return;
  // While something changes the grid draws sixty pictures a second: with a quarter of them the machine is left to the tests.
  const { requestAnimationFrame: atNext, setTimeout: later } = window;
  const frames = new Set<number>();
  window.requestAnimationFrame = (draw) => {
    const request: number = later(
      () => atNext.call(window, (time) => frames.delete(request) && draw(time)),
      50,
    );
    frames.add(request);
    return request;
  };
  window.cancelAnimationFrame = (request) => void frames.delete(request);
  const listeners: Record<string, number> = {};
  for (const [name, target] of Object.entries({ window, document }) as [string, EventTarget][]) {
    const known = new Map<unknown, Set<string>>();
    const { addEventListener: add, removeEventListener: remove } = target;
    const keyOf = (type: string, options?: boolean | EventListenerOptions) =>
      `${type} ${typeof options === "object" ? options.capture === true : options === true}`;
    const gone = (type: string, listener: unknown, key: string) => {
      if (known.get(listener)?.delete(key)) listeners[`${name} ${type}`]--;
    };
    target.addEventListener = (type, listener, options) => {
      add.call(target, type, listener, options);
      // Playwright's own stay as long as the page does.
      if (new Error().stack?.includes("InjectedScript")) return;
      const [key, own] = [keyOf(type, options), known.get(listener) ?? new Set<string>()];
      known.set(listener, own);
      if (!own.has(key)) listeners[`${name} ${type}`] = (listeners[`${name} ${type}`] ?? 0) + 1;
      own.add(key);
      if (typeof options === "object")
        options.signal?.addEventListener("abort", () => gone(type, listener, key));
    };
    target.removeEventListener = (type, listener, options) => {
      gone(type, listener, keyOf(type, options));
      remove.call(target, type, listener, options);
    };
  }
  localStorage.clear();
  sessionStorage.clear();
  window.playgroundSample = workbook;
  const start = { frames, listeners } as PageStart;
  window.pageStart = start;
  // Module scripts run after this.
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    const root = document.documentElement;
    Object.assign(start, {
      attributes: [...root.attributes].map(({ name, value }) => [name, value]),
      body: document.body.innerHTML,
      globals: Object.getOwnPropertyNames(window),
    });
  });
}

/** Opens the playground on a page whose workbook was closed, as its script would find the page after a load. */
export async function reopen(page: Page, address: string, workbook: string | undefined): Promise<void> {
  await page.evaluate(
    ([url, sample]) => {
      const { attributes, body } = window.pageStart;
      history.replaceState(null, "", url);
      const root = document.documentElement;
      for (const { name } of [...root.attributes]) root.removeAttribute(name);
      for (const [name, value] of attributes) root.setAttribute(name, value);
      document.body.innerHTML = body;
      localStorage.clear();
      sessionStorage.clear();
      performance.clearMarks();
      window.playgroundSample = sample;
    },
    [address, workbook] as const,
  );
  // As text: jest would turn it into a call of require.
  await page.evaluate(`import("/playground/main.js?${++openings}")`);
}

let openings = 0;

/**
 * Takes off the page what a test has had there.
 * @returns what is left of it although it should not be
 */
export async function closePage(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { frames, globals, listeners } = window.pageStart;
    await window.playground.close();
    frames.clear();
    for (const name of ["playground", "playgroundHost"])
      delete (window as unknown as Record<string, unknown>)[name];
    localStorage.clear();
    sessionStorage.clear();
    document.body.replaceChildren();
    // React's marks of the document and its one listener, and the two by which Univer finds itself loaded twice.
    const usual =
      /^(REDI_(GLOBAL|CONTEXT)_LOCK|_reactListening\w+|document selectionchange|document readystatechange)$/;
    const left = async () => [
      ...Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name) && !/^\d+$/.test(name)),
      ...Object.getOwnPropertyNames(document).filter(
        (name) => !/^(location|(add|remove)EventListener)$/.test(name),
      ),
      ...Object.keys(listeners).filter((name) => listeners[name] > 0),
      ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
      ...(document.cookie ? [`cookie ${document.cookie}`] : []),
    ];
    // React takes off what it listens to a little later.
    for (let turns = 0; ; turns++) {
      const found = (await left()).filter((name) => !usual.test(name));
      if (found.length === 0 || turns === 100) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}
