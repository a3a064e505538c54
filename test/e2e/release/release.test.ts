import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { fromProject } from "../../../scripts/playground/paths";
import { manifestFaults } from "../../../scripts/validate/manifest";
import { functionsFile, languageTags } from "../../../src/messages/languages";
import { releasedFiles } from "../../support/release";
import { looks, violations } from "../support/violations";
import { officeHost, served, type StaticServer } from "./server";

let browser: Browser;
let server: StaticServer;
const opened: BrowserContext[] = [];
/** What a page asked of others, and what its policy stopped. */
const troubles: string[] = [];

beforeAll(async () => {
  browser = await playgroundPages.browser();
  server = await served(await releasedFiles());
}, 60_000);

afterAll(async () => {
  // Those of tests that failed; the browser's others are the playground's.
  await Promise.all(opened.map((context) => context.close()));
  await server.close();
});

afterEach(() => expect(troubles.splice(0)).toEqual([]));

/** Microsoft's address answers with the library of the npm package, which is for tests alone. */
async function withOffice(context: BrowserContext): Promise<void> {
  await context.route(`${officeHost}/lib/1/hosted/**`, (route) =>
    route.fulfill({
      path: fromProject(
        "node_modules/@microsoft/office-js/dist",
        new URL(route.request().url()).pathname.slice(14),
      ),
      headers: { "access-control-allow-origin": "*" },
    }),
  );
}

async function open(
  path: string,
  {
    lang = "en-US",
    office = true,
    theme = "light",
  }: { lang?: string; office?: boolean; theme?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: lang,
    ignoreHTTPSErrors: true,
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
  });
  opened.push(context);
  if (office) await withOffice(context);
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`page error: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const known = [server.url, `${officeHost}/lib/1/hosted/`, "data:", "blob:", "about:"];
    if (!known.some((beginning) => request.url().startsWith(beginning)))
      troubles.push(`request to ${request.url()}`);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) troubles.push(message.text());
  });
  await page.goto(server.url + path);
  return page;
}

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText(name).last().click()]);
  expect(download.suggestedFilename()).toBe(name.replace(/^\S+ /, ""));
  return text(await download.createReadStream());
}

const checks = async (page: Page): Promise<string[]> => {
  await page.locator("h2").nth(1).waitFor();
  return page.locator(".checks li").allTextContents();
};

describe("install.html", () => {
  test("gives a faultless manifest for the address it is served from, and functions files with help there", async () => {
    const page = await open("install.html");
    expect(await checks(page)).toEqual([
      expect.stringMatching(/^In order.*https/),
      expect.stringMatching(/^Optional.*this computer's own/),
      expect.stringMatching(/^In order.*files/),
      expect.stringMatching(/^In order.*Access-Control-Allow-Origin/),
      expect.stringMatching(/^In order.*office\.js/),
      expect.stringMatching(/^Optional.*leads nowhere yet/),
    ]);
    const manifest = await saved(page, "Save manifest.xml");
    for (const name of languageTags.map(functionsFile))
      writeFileSync(join(server.folder, name), await saved(page, `Save ${name}`));
    const file = (path: string) => {
      const full = join(server.folder, path);
      return existsSync(full) ? readFileSync(full) : undefined;
    };
    expect(manifestFaults(manifest, file, server.url)).toEqual([]);
    expect(manifest).not.toMatch(/localhost|\.invalid/);
    for (const name of languageTags.map(functionsFile)) {
      const content = file(name)?.toString() ?? "";
      const digest = createHash("sha256").update(content).digest("hex").slice(0, 8);
      expect(manifest).toContain(`"${server.url}${name}?v=${digest}"`);
      const { functions } = JSON.parse(content) as { functions: { helpUrl: string }[] };
      for (const { helpUrl } of functions) {
        expect(helpUrl.startsWith(`${server.url}help/`)).toBe(true);
        expect([helpUrl, file(helpUrl.slice(server.url.length)) !== undefined]).toEqual([helpUrl, true]);
      }
    }
    await page.reload();
    expect((await checks(page)).at(-1)).toMatch(/^In order.*help links/);
    await page.context().close();
  });

  test("says in words what is to be done", async () => {
    server.allowReaders = false;
    const page = await open("install.html", { office: false });
    const said = await checks(page);
    expect(said.filter((line) => line.startsWith("To do"))).toEqual([
      expect.stringContaining(
        "functions.json and functions-zh-CN.json came without Access-Control-Allow-Origin: *.",
      ),
      expect.stringContaining(`${officeHost}/lib/1/hosted/office.js cannot be reached`),
    ]);
    server.allowReaders = true;
    await page.context().close();
  });

  test.each(looks)(
    "is free of axe violations and in its language: $theme, $lang",
    async ({ theme, lang, rules }) => {
      const page = await open("install.html", { theme, lang });
      await checks(page);
      expect(await violations(page.mainFrame(), rules)).toEqual([]);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      expect(await page.title()).toBe(
        lang === "zh-CN" ? "在 Excel 中安装就业指数" : "Install Employment Indices in Excel",
      );
      await page.setViewportSize({ width: 320, height: 600 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );
});

describe("the documentation", () => {
  test.each(looks)(
    "is free of axe violations, fits 320 pixels, and is searched by keyboard: $theme, $lang",
    async ({ theme, lang, rules }) => {
      const folder = lang === languageTags[0] ? "" : `${lang}/`;
      const page = await open(`help/${folder}methods.html`, { theme, lang });
      await page.setViewportSize({ width: 320, height: 600 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const box = page.getByRole("searchbox");
      await box.focus();
      await page.keyboard.type("QEI.TOPSIS");
      await page.locator("search a").first().waitFor();
      expect(await violations(page.mainFrame(), rules)).toEqual([]);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(new RegExp(`help/${folder}functions/QEI\\.TOPSIS\\.html`));
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      await page.context().close();
    },
  );
});

test("the playground computes from the same folder, with office.js from Microsoft's address", async () => {
  const page = await open("install.html");
  await page.getByText("Try it in the browser").click();
  await page.waitForURL(/playground/);
  await page.evaluate(() => window.playground.ready);
  await page.evaluate(() => window.playground.addSheet("Mine"));
  await page.evaluate(() => window.playground.setFormula("A1", "=ESI({20;30;50})"));
  const [[value]] = await page.evaluate(() => window.playground.values("A1"));
  // The README's example.
  expect(value).toBeCloseTo(0.937, 3);
  const pane = page.frames().find((frame) => frame.url().endsWith("/playground-pane.html"));
  await pane?.getByRole("tab", { name: "Weights" }).waitFor();
  await page.context().close();
}, 60_000);
