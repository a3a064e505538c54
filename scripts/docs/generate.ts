import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readMetadata } from "../metadata";
import { functionTexts } from "../webpack/functionTexts";
import { indexPage } from "./indexPage";
import { type Group, type PageWords, chinese, english } from "./languages";
import { functionPage } from "./page";
import { returnsInEnglish } from "./returns";
import { type SourcePage, sourcePages } from "./source";

const root = join(__dirname, "..", "..");

export interface GeneratedDocs {
  /** Every page by its path in the repository. */
  readonly pages: ReadonlyMap<string, string>;
  /** What still has to be written by hand, one sentence each. */
  readonly missing: readonly string[];
}

/** The pages of all functions that have a hand-written part, in both languages. */
export function generateDocs(): GeneratedDocs {
  const sources = sourcePages();
  const parts = [english, chinese].map((words) => languagePages(words, sources));
  return {
    pages: new Map(parts.flatMap(({ pages }) => pages)),
    missing: [...new Set(parts.flatMap(({ missing }) => missing))],
  };
}

function languagePages(words: PageWords, sources: readonly SourcePage[]) {
  const metadata = readMetadata(words.metadata);
  const returnsOf = words === chinese ? returnsInChinese : returnsInEnglish();
  const pages: [string, string][] = [];
  const missing: string[] = [];
  const groupOf = new Map<string, Group>();
  for (const item of metadata.functions) {
    const source = sources.find((page) => page.id === item.id && page.language === "en");
    const translated = sources.find((page) => page.id === item.id && page.language === "zh-CN");
    const returns = returnsOf.get(item.id);
    if (!source) missing.push(`${item.id} has no page docs/source/functions/${item.id}.md`);
    if (!returns) missing.push(`${item.id} does not say what it returns, for ${words.metadata}`);
    if (!source?.group || !returns) continue;
    groupOf.set(item.id, source.group);
    const content = { metadata: item, enums: metadata.enums, returns, english: source };
    const text = functionPage(words === chinese ? { ...content, translated } : content, words);
    pages.push([`docs/${words.folder}functions/${item.id}.md`, text]);
  }
  const preface = readFileSync(
    join(root, "docs", "source", words === chinese ? "index.zh-CN.md" : "index.md"),
    "utf8",
  );
  pages.push([`docs/${words.folder}README.md`, indexPage(preface, metadata.functions, groupOf, words)]);
  return { pages, missing };
}

const returnsInChinese: ReadonlyMap<string, string> = new Map(
  Object.entries(functionTexts("zh-CN").functions).map(([id, { returns }]) => [id, returns]),
);
