import { writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { withSheet } from "../src/formula/sheetName";
import { addressAt, cachedCell, type CachedCell, formulaCells } from "../samples/xlsx/cached";
import { buildXlsx } from "../samples/xlsx/buildXlsx";
import { sampleWorkbook } from "../samples/workbook";
import { browserFlags, ensureBrowser } from "./browser";
import { builtFolder } from "./built";
import { buildPage } from "./playground/build";
import { servePlayground } from "./playground/serve";

const target = path.resolve(__dirname, "../samples/employment-indices.xlsx");

/**
 * npm run samples: writes samples/employment-indices.xlsx. The values that a reader sees before Excel calculates come from
 * the playground: our functions by the built add-in, Excel's own by its engine.
 */
async function main(): Promise<void> {
  // --addin: an add-in built elsewhere, such as by a script that watches.
  const given = process.argv.find((argument) => argument.startsWith("--addin="))?.slice("--addin=".length);
  const addin = given ? path.resolve(given) : builtFolder();
  await buildPage();
  const served = await servePlayground({ port: 0, addin });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    headless: true,
    args: [...browserFlags],
  });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.evaluate(() => window.playground.ready);
    const cells = formulaCells(sampleWorkbook);
    await page.evaluate(() => window.playground.settle());
    const spills = await page.evaluate(
      (places) => Promise.all(places.map((place) => window.playground.spill(place))),
      cells.map(({ sheet, address }) => withSheet(sheet, address)),
    );
    const values = await page.evaluate(
      (places) => Promise.all(places.map((place) => window.playground.values(place))),
      cells.map(({ sheet, address }, i) => withSheet(sheet, spills[i] ?? address)),
    );
    const results = cells.map((cell, i) => ({ ...cell, spill: spills[i], values: values[i] }));

    const cached = new Map<string, Map<string, CachedCell>>();
    for (const { sheet, address, spill, values } of results) {
      const shown = cached.get(sheet) ?? new Map<string, CachedCell>();
      cached.set(sheet, shown);
      values.forEach((row, i) =>
        row.forEach((value, j) =>
          shown.set(addressAt(address, i, j), cachedCell(value, i + j === 0 && spill ? spill : undefined)),
        ),
      );
    }
    const bytes = buildXlsx(sampleWorkbook, cached);
    writeFileSync(target, bytes);
    const wrong = results.filter(({ values }) => values.flat().includes("#NAME?"));
    console.log(
      `samples/employment-indices.xlsx: ${(bytes.length / 1024).toFixed(0)} kB, ${results.length} formulas`,
    );
    for (const { sheet, address } of wrong) {
      console.log(`  #NAME? in ${withSheet(sheet, address)}: the add-in lacks a function of this formula`);
    }
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await served.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
