import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { runInNewContext } from "node:vm";
import { builtFolder } from "../../scripts/built";
import { languageTags } from "../../src/messages/languages";

const site = join(builtFolder(), "help");
const files = new Set(
  readdirSync(builtFolder(), { recursive: true, encoding: "utf8" }).map((name) => name.split(sep).join("/")),
);
const pages = [...files].filter((name) => name.startsWith("help/") && name.endsWith(".html"));
const textOf = new Map(pages.map((name) => [name, readFileSync(join(builtFolder(), name), "utf8")]));

const anchorsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

/** What is wrong with an address in a page, or nothing. */
function fault(page: string, address: string): string | undefined {
  if (/^(https?|mailto):/.test(address)) return undefined;
  const [path, anchor] = address.split("#");
  const target = path === "" ? page : posix.join(dirname(page), decodeURIComponent(path));
  if (!files.has(target)) return `${page} leads to ${address}, which does not exist`;
  if (anchor === undefined) return undefined;
  const found = anchorsOf(textOf.get(target) ?? "").includes(decodeURIComponent(anchor));
  return found ? undefined : `${page} leads to ${address}: no such anchor`;
}

test("every link, picture and file of every page is there", () => {
  expect(pages.length).toBeGreaterThan(110);
  const faults = pages.flatMap((page) => {
    const html = textOf.get(page) ?? "";
    const addresses = [...html.matchAll(/ (?:href|src|data-sections)="([^"]*)"/g)].map(([, each]) => each);
    expect(addresses.length).toBeGreaterThan(50);
    return [...new Set(addresses)].flatMap((address) => fault(page, address.replaceAll("&amp;", "&")) ?? []);
  });
  expect(faults).toEqual([]);
});

test("a broken link, a missing anchor and a lost picture would be found", () => {
  expect(fault("help/index.html", "functions/GONE.html")).toMatch(/does not exist/);
  expect(fault("help/index.html", "images/gallery/gone.png")).toMatch(/does not exist/);
  expect(fault("help/index.html", "functions/QEI.html#gone")).toMatch(/no such anchor/);
  expect(fault("help/index.html", "functions/QEI.html#formula")).toBeUndefined();
});

test("no anchor stands twice on a page", () => {
  const twice = pages.filter((page) => {
    const anchors = anchorsOf(textOf.get(page) ?? "");
    return new Set(anchors).size < anchors.length;
  });
  expect(twice).toEqual([]);
});

test("every page has the way to every guide and function, and to itself in every language", () => {
  const own = (page: string) => page.replace(/^help\//, "");
  for (const tag of languageTags) {
    const folder = tag === languageTags[0] ? "" : `${tag}/`;
    const others = languageTags.slice(1).map((other) => `${other}/`);
    const inLanguage = pages
      .map(own)
      .filter((page) => (folder ? page.startsWith(folder) : !others.some((other) => page.startsWith(other))));
    for (const page of inLanguage) {
      const html = textOf.get(`help/${page}`) ?? "";
      expect(html).toContain(`<html lang="${tag}">`);
      const targets = [...html.matchAll(/ href="([^"#]+)/g)].map(([, href]) =>
        posix.join(posix.dirname(page), href),
      );
      expect([page, inLanguage.filter((each) => !targets.includes(each))]).toEqual([page, []]);
      for (const other of languageTags.filter((each) => each !== tag)) {
        const there = (other === languageTags[0] ? "" : `${other}/`) + page.slice(folder.length);
        expect(targets).toContain(there);
      }
    }
  }
});

test("what the search reads names pages and anchors that are there, and has every page", () => {
  for (const tag of languageTags) {
    const folder = tag === languageTags[0] ? "" : `${tag}/`;
    const script = readFileSync(join(site, folder, "search.js"), "utf8");
    const sections = (
      runInNewContext(`${script};window.helpSections`, { window: {} }) as { page: string; text: string }[]
    ).map(({ page, text }) => ({ page, text }));
    expect(sections.filter(({ text }) => typeof text !== "string")).toEqual([]);
    expect(sections.flatMap(({ page }) => fault("help/index.html", page) ?? [])).toEqual([]);
    const named = new Set(sections.map(({ page }) => page.split("#")[0]));
    const all = pages
      .map((page) => page.slice("help/".length))
      .filter((page) => textOf.get(`help/${page}`)?.includes(`<html lang="${tag}">`));
    expect([...named].sort()).toEqual(all.sort());
  }
});

test("no file of the site is over a megabyte", () => {
  const large = [...files].filter(
    (name) => /^help\/.*\.\w+$/.test(name) && readFileSync(join(builtFolder(), name)).length > 1e6,
  );
  expect(large).toEqual([]);
});
