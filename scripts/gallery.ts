/**
 * `npm run gallery`: pictures of every view of the pane, 320 pixels wide, as it looks in the playground. Without options it
 * draws what docs/gallery.md shows; `--out FOLDER` draws every look, for looking at.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { paneWords as english } from "../src/messages/en-US/paneWords";
import { shareWords as englishShare } from "../src/messages/en-US/shareWords";
import { type LanguageTag } from "../src/messages/languages";
import { type ShareLanguage } from "../src/messages/words";
import { paneWords as chinese } from "../src/messages/zh-CN/paneWords";
import { shareWords as chineseShare } from "../src/messages/zh-CN/shareWords";
import { browserFlags, ensureBrowser } from "./browser";
import { builtFolder } from "./built";
import { galleryViews } from "./gallery/views";
import { galleryWorkbook } from "./gallery/workbook";
import { buildPage } from "./playground/build";
import { servePlayground } from "./playground/serve";

interface Look {
  readonly lang: LanguageTag;
  readonly theme: "light" | "dark" | "contrast";
}

const docs = join(__dirname, "..", "docs");

/** What the documentation shows. */
const shown: readonly Look[] = [
  { lang: "en-US", theme: "light" },
  { lang: "zh-CN", theme: "dark" },
];
const all: readonly Look[] = [
  ...shown,
  { lang: "en-US", theme: "contrast" },
  { lang: "zh-CN", theme: "light" },
];

const words: Readonly<Record<LanguageTag, ShareLanguage>> = {
  "en-US": { ...english, ...englishShare, tag: "en-US" },
  "zh-CN": { ...chinese, ...chineseShare, tag: "zh-CN" },
};

/** A window whose pane is 320 pixels wide, and high enough for a view. */
const viewport = { width: 1100, height: 900 };

async function draw(browser: Browser, url: string, { lang, theme }: Look, folder: string): Promise<void> {
  const context = await browser.newContext({ locale: lang, viewport });
  const page = await context.newPage();
  await page.emulateMedia({
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  await page.addInitScript((workbook) => {
    (window as { playgroundSample?: string }).playgroundSample = workbook;
  }, JSON.stringify(galleryWorkbook));
  await page.goto(`${url}?${new URLSearchParams({ lang, theme })}`);
  await page.evaluate(
    () => (window as unknown as { playground: { ready: Promise<number> } }).playground.ready,
  );
  const pane = page.frames().find((frame) => frame.url().endsWith("/taskpane.html"));
  if (!pane) throw new Error("The playground has no pane.");
  const frame = page.locator("iframe");
  for (const { name, show } of galleryViews) {
    await show({ pane, words: words[lang] });
    await frame.screenshot({ path: join(folder, `${name}.${lang}.${theme}.png`) });
  }
  await context.close();
}

/** docs/gallery.md, and its Chinese page. */
function writePage(lang: LanguageTag, file: string, images: string, head: readonly string[]): void {
  const theme = shown.find((look) => look.lang === lang)?.theme;
  const parts = galleryViews.map(
    ({ name, title }) => `## ${title[lang]}\n\n![${title[lang]}](${images}/${name}.${lang}.${theme}.png)\n`,
  );
  writeFileSync(file, [...head, "", ...parts].join("\n"));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: "string" } } });
  const folder = values.out === undefined ? join(docs, "images", "gallery") : resolve(values.out);
  if (values.out === undefined) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  builtFolder();
  await buildPage();
  const served = await servePlayground({ port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] });
  try {
    for (const look of values.out === undefined ? shown : all) await draw(browser, served.url, look, folder);
  } finally {
    await browser.close();
    await served.close();
  }
  if (values.out !== undefined) return;
  writePage("en-US", join(docs, "gallery.md"), "images/gallery", [
    "# The pane in pictures",
    "",
    "Every view of the pane, 320 pixels wide, over invented regions. `npm run gallery` draws them.",
  ]);
  writePage("zh-CN", join(docs, "zh-CN", "gallery.md"), "../images/gallery", [
    "# 窗格图集",
    "",
    "窗格的全部视图，宽 320 像素，数据为虚构地区。由 `npm run gallery` 生成。",
  ]);
}

void main();
