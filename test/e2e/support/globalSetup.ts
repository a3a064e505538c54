import path from "node:path";
import { chromium } from "playwright-core";
import { browserFlags, ensureBrowser } from "../../../scripts/browser";
import { builtFolder } from "../../../scripts/built";
import { buildPage } from "../../../scripts/playground/build";
import { servePlayground } from "../../../scripts/playground/serve";
import { announce, fixtureFolder } from "./services";

/** Builds, serves and starts a browser, once for all end-to-end tests. */
export default async function startServices(): Promise<void> {
  // PANE_BUILD: the add-in built in that folder instead.
  const product = process.env.PANE_BUILD ? path.resolve(process.env.PANE_BUILD) : builtFolder();
  await buildPage();
  const served = await Promise.all(
    [product, fixtureFolder].map((addin) => servePlayground({ port: 0, addin })),
  );
  // Without a window, and reaching nothing but this machine.
  const browser = await chromium.launchServer({
    executablePath: ensureBrowser(true),
    headless: true,
    args: [...browserFlags, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  announce({
    browser: browser.wsEndpoint(),
    addins: { product: served[0].url, fixture: served[1].url },
  });
  running.stop = async () => {
    await browser.close();
    await Promise.all(served.map((server) => server.close()));
  };
}

/** Shared with globalTeardown.ts. */
export const running: { stop?: () => Promise<void> } = ((
  globalThis as { e2eServices?: { stop?: () => Promise<void> } }
).e2eServices ??= {});
