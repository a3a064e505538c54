import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { generateDocs, pagesFolder } from "../../scripts/docs/generate";
import { readPage } from "../../scripts/docs/source";
import { languageTags } from "../../src/messages/languages";
import { anchorOf } from "../../scripts/webpack/markdown";

const root = join(__dirname, "../..");
const { pages: generated, missing } = generateDocs();

function markdownFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return markdownFiles(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

describe("generated pages", () => {
  test("every function has its page", () => expect(missing).toEqual([]));

  test.each([...generated])("%s is what npm run docs writes", (path, text) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });

  test("no page is left of a function that is gone", () => {
    const present = languageTags.flatMap((tag) => markdownFiles(`${pagesFolder(tag)}/functions`));
    expect(present.filter((path) => !generated.has(path))).toEqual([]);
  });
});

describe("links", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "test/manual.md",
    ...markdownFiles("docs"),
    ...markdownFiles("samples"),
  ];
  // Pages of docs/source are read where they end up.
  const pages = documents.filter((path) => !path.startsWith("docs/source/"));

  const anchorsOf = (text: string) =>
    [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => anchorOf(match[1]));

  /** What is wrong with a link, or nothing. */
  function fault(page: string, link: string): string | undefined {
    if (/^(https?|mailto):/.test(link)) return undefined;
    const [path, anchor] = link.split("#");
    const target = path === "" ? page : posix.join(dirname(page), decodeURIComponent(path));
    if (!existsSync(join(root, target))) return `${page} links to ${link}, which does not exist`;
    if (anchor === undefined) return undefined;
    return anchorsOf(readFileSync(join(root, target), "utf8")).includes(anchor)
      ? undefined
      : `${page} links to ${link}: no such heading`;
  }

  test.each(pages)("%s leads nowhere wrong", (page) => {
    const text = readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]);
    expect(links.map((link) => fault(page, link)).filter(Boolean)).toEqual([]);
  });

  test("a broken link and a missing heading would be found", () => {
    expect(fault("docs/README.md", "functions/QEI.GONE.md")).toMatch(/does not exist/);
    expect(fault("docs/README.md", "functions/QEI.md#gone")).toMatch(/no such heading/);
    expect(fault("docs/README.md", "functions/QEI.md#formula")).toBeUndefined();
  });
});

describe("source pages", () => {
  const complete = ["Formula", "Example", "Special cases", "Errors", "References", "See also"]
    .map((name) => `## ${name}\n\ntext\n`)
    .join("\n");

  test("a page is read section by section", () => {
    const page = readPage("QEI.X.md", `Group: weights\n\n${complete}`);
    expect(page).toMatchObject({ id: "QEI.X", language: "en-US", group: "weights" });
    expect([...page.sections.values()]).toEqual(Array(6).fill("text"));
  });

  test("a translation needs no group and no completeness", () => {
    expect(readPage("QEI.X.zh-CN.md", "## Formula\n\n文字\n")).toMatchObject({
      id: "QEI.X",
      language: "zh-CN",
    });
  });

  test.each([
    ["no group", complete, /needs a first line "Group: …"/],
    ["an unknown group", `Group: odds\n${complete}`, /needs a first line/],
    [
      "a section left out",
      `Group: weights\n${complete.replace("## Errors", "text")}`,
      /has no section Errors/,
    ],
    ["an unknown section", `Group: weights\n${complete}\n## Remarks\n`, /"Remarks" is no section/],
  ])("%s is refused", (_, text, message) => {
    expect(() => readPage("QEI.X.md", text)).toThrow(message);
  });
});
