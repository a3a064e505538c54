/** Draws src/assets/*.png from scripts/icons/*.svg. Run once after changing a drawing: npx tsx scripts/icons.ts */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page, chromium } from "playwright-core";
import { browserFlags, ensureBrowser } from "./browser";

const sources = join(__dirname, "icons");
const target = join(__dirname, "..", "src", "assets");

/** The add-in's own mark in every size a manifest may ask for; the ribbon's buttons in the ribbon's three. */
const sizes: Record<string, readonly number[]> = {
  icon: [16, 32, 64, 80, 128],
  qei: [16, 32, 80],
  esi: [16, 32, 80],
  help: [16, 32, 80],
};

async function draw(page: Page, name: string, size: number): Promise<void> {
  // A drawing of its own for a small size keeps its edges on whole pixels.
  const own = join(sources, `${name}-${size}.svg`);
  const svg = readFileSync(existsSync(own) ? own : join(sources, `${name}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(target, `${name}-${size}.png`), omitBackground: true });
}

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] });
  try {
    const page = await browser.newPage();
    for (const [name, wanted] of Object.entries(sizes))
      for (const size of wanted) await draw(page, name, size);
  } finally {
    await browser.close();
  }
}

void main();
