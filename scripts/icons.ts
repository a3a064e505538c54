/** Draws src/assets/*.png from scripts/icons/*.svg. Run once after changing a drawing: npx tsx scripts/icons.ts */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "./browser";

const sources = join(__dirname, "icons");
const target = join(__dirname, "..", "src", "assets");

/**
 * The sizes that the ribbon takes, so that no screen scales them: 16, 32 and 80 are asked for, the others are for displays of 125
 * to 200 %. Source: Microsoft, Office Add-ins reference, manifest, Icon element.
 */
const ribbon = [16, 20, 24, 32, 40, 48, 64, 80];

/** The add-in's own mark has 128 besides, for the box at Manage add-ins. */
const sizes: Record<string, readonly number[]> = {
  icon: [...ribbon, 128],
  qei: ribbon,
  esi: ribbon,
  help: ribbon,
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
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const [name, wanted] of Object.entries(sizes))
      for (const size of wanted) await draw(page, name, size);
  } finally {
    await browser.close();
  }
}

void main();
