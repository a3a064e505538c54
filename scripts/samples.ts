import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Page } from "playwright-core";
import { withSheet } from "../src/formula/sheetName";
import { addressAt, cachedCell, type CachedCell, formulaCells } from "../samples/xlsx/cached";
import { buildXlsx } from "../samples/xlsx/buildXlsx";
import { sampleFileName, sampleWorkbooks } from "../samples/workbooks";
import { type LanguageTag, languageTags } from "../src/messages/languages";
import { launchBrowser } from "./browser";
import { builtFolder } from "./built";
import { buildPage } from "./playground/build";
import { servePlayground } from "./playground/serve";

const folder = path.resolve(__dirname, "../samples");

/**
 * npm run samples: writes the sample workbook as a file in each language. The values that a reader sees before Excel calculates
 * come from the playground: our functions by the built add-in, Excel's own by its engine.
 */
async function main(): Promise<void> {
  // --addin: an add-in built elsewhere, such as by a script that watches.
  const given = process.argv.find((argument) => argument.startsWith("--addin="))?.slice("--addin=".length);
  const addin = given ? path.resolve(given) : builtFolder();
  await buildPage();
  const served = await servePlayground({ port: 0, addin });
  const browser = await launchBrowser();
  try {
    for (const tag of languageTags)
      if (!(await write(await browser.newPage(), served.url, tag))) process.exitCode = 1;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** @returns whether the add-in knows every function. */
async function write(page: Page, url: string, tag: LanguageTag): Promise<boolean> {
  const workbook = sampleWorkbooks[tag]();
  await page.goto(`${url}?lang=${tag}&pane=none`);
  await page.evaluate(() => window.playground.ready);
  const cells = formulaCells(workbook);
  await page.evaluate(() => window.playground.settle());
  const spills = await page.evaluate(
    (places) => Promise.all(places.map((place) => window.playground.spill(place))),
    cells.map(({ sheet, address }) => withSheet(sheet, address)),
  );
  const values = await page.evaluate(
    (places) => Promise.all(places.map((place) => window.playground.values(place))),
    cells.map(({ sheet, address }, i) => withSheet(sheet, spills[i] ?? address)),
  );
  await page.close();
  const cached = new Map<string, Map<string, CachedCell>>();
  cells.forEach(({ sheet, address }, n) => {
    const shown = cached.get(sheet) ?? new Map<string, CachedCell>();
    cached.set(sheet, shown);
    values[n].forEach((row, i) =>
      row.forEach((value, j) =>
        shown.set(
          addressAt(address, i, j),
          cachedCell(value, i + j === 0 ? (spills[n] ?? undefined) : undefined),
        ),
      ),
    );
  });
  const bytes = buildXlsx(workbook, cached);
  const name = sampleFileName(tag);
  writeFileSync(path.join(folder, name), bytes);
  console.log(`samples/${name}: ${(bytes.length / 1024).toFixed(0)} kB, ${cells.length} formulas`);
  const unknown = cells.filter((_, n) => values[n].flat().includes("#NAME?"));
  for (const { sheet, address } of unknown)
    console.log(`  #NAME? in ${withSheet(sheet, address)}: the add-in lacks a function of this formula`);
  return unknown.length === 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
