import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFolder } from "../../scripts/built";
import { gridPolicy, panePolicy } from "../../scripts/contentSecurityPolicy";

const officeHost = "https://appsforoffice.microsoft.com";

/** The built add-in without the playground, whose page is built apart. */
const built = (extension: string) =>
  readdirSync(builtFolder(), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension) && !/^playground\b/.test(name))
    .map((name) => ({ name, text: readFileSync(join(builtFolder(), name), "utf8") }));
const gridPage = join(__dirname, "../../src/playground/page/index.html");

test("no page has a script, a style or a handler within it", () => {
  const pages = [...built(".html"), { name: "playground", text: readFileSync(gridPage, "utf8") }];
  expect(pages.length).toBeGreaterThan(80);
  const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style\b|<[^>]+\s(?:style|on[a-z]+)\s*=|javascript:/i;
  expect(pages.filter(({ text }) => inline.test(text)).map(({ name }) => name)).toEqual([]);
});

test("help pages lead to their style sheet from every folder", () => {
  const pages = built(".html").filter(({ name }) => name.startsWith("help"));
  for (const { name, text } of pages) {
    const href = /<link rel="?stylesheet"? href="?([^">]+)/.exec(text)?.[1] ?? "";
    expect(readFileSync(join(builtFolder(), name, "..", href), "utf8")).toContain("max-width");
  }
});

test("no script makes code out of text, but for the bundler's fallback, which the policy would stop", () => {
  // Reached only where neither globalThis nor this is an object, which no browser of Excel is.
  const fallback = /try\{return this\|\|(?:new )?Function\("return this"\)\(\)\}/g;
  const scripts = built(".js");
  expect(scripts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["functions.js", expect.stringMatching(/^taskpane\./)]),
  );
  const makers = /\beval\s*\(|(?<![\w.$])Function\s*\(|\bset(?:Timeout|Interval)\(\s*["'`]/g;
  const found = scripts.flatMap(({ name, text }) =>
    [...text.replaceAll(fallback, "").matchAll(makers)].map(
      ({ index, 0: piece }) => `${name}: ${text.slice(index - 30, index + 30)} (${piece})`,
    ),
  );
  expect(found).toEqual([]);
});

test("neither policy lets in inline scripts, eval or other sites", () => {
  for (const policy of [gridPolicy, panePolicy("'self'")]) {
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toMatch(/unsafe-eval|\*|https?:/);
    expect(policy).toContain("base-uri 'none'; form-action 'none'");
  }
  expect(panePolicy("'self'")).not.toContain("unsafe");
  expect(panePolicy(officeHost)).toContain(`script-src 'self' ${officeHost}; `);
});

test("the README recommends what the tests run under", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  expect(readme).toContain(`Content-Security-Policy: ${panePolicy(officeHost)}\n`);
});
