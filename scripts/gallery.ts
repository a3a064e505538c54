/**
 * `npm run gallery`: pictures of every view of the pane, 320 pixels wide, as it looks in the playground. Without options it
 * draws what docs/gallery.md shows; `--out FOLDER` draws every look, for looking at, and views that the documentation does not
 * show. `--data NAME` takes another table (gallery/data.ts), `--width 480` a wider pane, `--look zh-CN.dark` one look alone.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import type { GalleryWords } from "../src/messages/en-US/galleryWords";
import { type LanguageTag, languageTags } from "../src/messages/languages";
import { loadLanguage, loadShareWords } from "../src/messages/load/loadLanguage";
import { loadPublishWords } from "../src/messages/load/loadPublishWords";
import { loadAnalyzeWords } from "../src/messages/load/loadAnalyzeWords";
import { loadComparedWords } from "../src/messages/load/loadComparedWords";
import { loadStoryWords } from "../src/messages/load/loadStoryWords";
import { loadTreatWords } from "../src/messages/load/loadTreatWords";
import { launchBrowser } from "./browser";
import { builtFolder } from "./built";
import { galleryViews, settled } from "./gallery/views";
import { type GalleryData, type GallerySet, gallerySets } from "./gallery/data";
import { emptyViews, furtherViews } from "./gallery/furtherViews";
import { buildPage } from "./playground/build";
import { servePlayground } from "./playground/serve";

interface Look {
  readonly lang: LanguageTag;
  readonly theme: (typeof themes)[number];
}

/** Pictures and the pages that show them. */
const docs = join(__dirname, "..", "docs");

const themes = ["light", "dark", "contrast"] as const;

/** What the documentation shows: one look a language. */
const shown = languageTags.map((lang, i): Look => ({ lang, theme: themes[i % themes.length] }));
const all = languageTags.flatMap((lang) => themes.map((theme): Look => ({ lang, theme })));

/** High enough for a view. */
const viewport = { width: 1100, height: 900 };

interface Drawing {
  readonly browser: Browser;
  readonly url: string;
  readonly folder: string;
  readonly data: GalleryData;
  readonly width: number;
  readonly further: boolean;
}

async function draw({ lang, theme }: Look, drawing: Drawing): Promise<void> {
  const { browser, url, folder, data, width, further } = drawing;
  const context = await browser.newContext({ locale: lang, viewport });
  const page = await context.newPage();
  await page.emulateMedia({
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  await page.addInitScript((workbook) => {
    (window as { playgroundSample?: string }).playgroundSample = workbook;
  }, JSON.stringify(data.workbook));
  await page.goto(`${url}?${new URLSearchParams({ lang, theme })}`);
  await page.evaluate(
    () => (window as unknown as { playground: { ready: Promise<number> } }).playground.ready,
  );
  const pane = page.frames().find((frame) => frame.url().endsWith("/taskpane.html"));
  if (!pane) throw new Error("The playground has no pane.");
  const frame = page.locator("iframe");
  await frame.evaluate((element, pixels) => (element.style.width = `${pixels}px`), width);
  await pane.waitForFunction((pixels) => window.innerWidth === pixels, width);
  const words = {
    ...(await loadLanguage(lang)),
    ...(await loadComparedWords(lang)),
    ...(await loadPublishWords(lang)),
    ...(await loadShareWords(lang)),
    ...(await loadStoryWords(lang)),
    ...(await loadTreatWords(lang)),
    ...(await loadAnalyzeWords(lang)),
  };
  const views = data.table === "" ? emptyViews : further ? [...galleryViews, ...furtherViews] : galleryViews;
  for (const { name, show, sheet } of views) {
    await show({ pane, words, data });
    await settled({ pane, words });
    await (sheet ? page : frame).screenshot({ path: join(folder, `${name}.${lang}.${theme}.png`) });
  }
  await context.close();
}

/** docs/gallery.md, and the same page in each other language. */
async function writePage({ lang, theme }: Look): Promise<void> {
  const { galleryWords } = (await import(`../src/messages/${lang}/galleryWords`)) as {
    galleryWords: GalleryWords;
  };
  const { title, about, views } = galleryWords;
  const isFirst = lang === languageTags[0];
  const images = `${isFirst ? "" : "../"}images/gallery`;
  const parts = galleryViews.map(
    ({ name }) => `## ${views[name]}\n\n![${views[name]}](${images}/${name}.${lang}.${theme}.png)\n`,
  );
  writeFileSync(
    join(docs, isFirst ? "" : lang, "gallery.md"),
    [`# ${title}`, "", about, "", ...parts].join("\n"),
  );
}

/** As narrow as people can make it. */
const narrowest = 320;

function lookNamed(name: string): Look {
  const found = all.find(({ lang, theme }) => `${lang}.${theme}` === name);
  if (!found) throw new Error(`There is no look ${name}.`);
  return found;
}

function setNamed(name: string): GalleryData {
  if (!(name in gallerySets))
    throw new Error(`There is no data ${name}: ${Object.keys(gallerySets).join(", ")}.`);
  return gallerySets[name as GallerySet];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: "string" },
      data: { type: "string", default: "ordinary" },
      width: { type: "string", default: String(narrowest) },
      look: { type: "string", multiple: true },
    },
  });
  const further = values.out !== undefined;
  const folder = further ? resolve(values.out!) : join(docs, "images", "gallery");
  const looks = values.look ? values.look.map(lookNamed) : further ? all : shown;
  const data = setNamed(values.data);
  // Before the pictures go: the documentation in the bundle shows those that are there.
  builtFolder();
  await buildPage();
  if (!further) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const served = await servePlayground({ port: 0 });
  const browser = await launchBrowser();
  const drawing = { browser, url: served.url, folder, data, width: Number(values.width), further };
  try {
    for (const look of looks) await draw(look, drawing);
  } finally {
    await browser.close();
    await served.close();
  }
  if (!further) await Promise.all(shown.map(writePage));
}

void main();
