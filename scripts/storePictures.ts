import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Page } from "playwright-core";
import { sampleWorkbooks } from "../samples/workbooks";
import { type LanguageTag, languageTags } from "../src/messages/languages";
import { launchBrowser } from "./browser";
import { builtFolder } from "./built";
import { buildPage } from "./playground/build";
import { servePlayground } from "./playground/serve";

/** The window of the pictures. Partner Center says at upload which sizes it takes; this one is within what it has asked for. */
const size = { width: 1366, height: 768 };

/**
 * `npm run store:pictures -- FOLDER`: pictures for the listing, of the sample workbook with the pane beside it, in each language:
 * one a tab of the pane.
 */
async function main(): Promise<void> {
  const folder = path.resolve(process.argv[2] ?? "store");
  mkdirSync(folder, { recursive: true });
  await buildPage();
  const served = await servePlayground({ port: 0, addin: builtFolder() });
  const browser = await launchBrowser();
  try {
    for (const tag of languageTags) {
      const page = await browser.newPage({ viewport: size });
      await draw(page, served.url, tag, folder);
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

async function draw(page: Page, url: string, tag: LanguageTag, folder: string): Promise<void> {
  await page.goto(`${url}?lang=${tag}&calculate=seen`);
  await page.evaluate(() => window.playground.ready);
  const [, example] = sampleWorkbooks[tag]().sheets;
  await page.evaluate((name) => window.playground.activateSheet(name), example.name);
  await page.evaluate((at) => window.playground.select(at), `'${example.name}'!B14`);
  await page.evaluate(() => window.playground.settle());
  const pane = page.frames().find((frame) => frame.url().endsWith("/taskpane.html"));
  if (!pane) throw new Error("The pane is not on the page");
  const tabs = pane.getByRole("tab");
  await tabs.first().waitFor();
  for (let tab = 0; tab < (await tabs.count()); tab++) {
    await tabs.nth(tab).click();
    await page.evaluate(() => window.playground.settle());
    await page.waitForLoadState("networkidle");
    // A view is loaded when it is first opened.
    await pane.getByRole("tabpanel").locator("button, summary, input").first().waitFor();
    const file = path.join(folder, `${tag}-${tab + 1}.png`);
    await page.screenshot({ path: file });
    console.log(path.relative(process.cwd(), file));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
