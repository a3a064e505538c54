import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FunctionMetadata, readMetadata } from "../metadata";
import { functionTexts } from "../webpack/functionTexts";
import { indexPage } from "./indexPage";
import { type PageWords, chinese, english } from "./languages";
import { functionPage } from "./page";
import { returnsInEnglish } from "./returns";
import { type SourcePage, sourcePages } from "./source";

const root = join(__dirname, "..", "..");

/** Every generated page by its path in the repository. */
export function generatePages(): Map<string, string> {
  const sources = sourcePages();
  return new Map([...languagePages(english, sources), ...languagePages(chinese, sources)]);
}

function languagePages(words: PageWords, sources: readonly SourcePage[]): [string, string][] {
  const metadata = readMetadata(words.metadata);
  const returns = returnsOf(words);
  const sourceOf = (id: string, language: string) =>
    sources.find((page) => page.id === id && page.language === language);
  const englishSource = (id: string) => {
    const page = sourceOf(id, "en");
    if (!page)
      throw new Error(`${id} has no page docs/source/functions/${id}.md; CONTRIBUTING.md says what it holds`);
    return page;
  };
  const pages = metadata.functions.map((item: FunctionMetadata): [string, string] => {
    const content = {
      metadata: item,
      enums: metadata.enums,
      returns: returns(item.id),
      english: englishSource(item.id),
      translated: words === chinese ? sourceOf(item.id, "zh-CN") : undefined,
    };
    return [`docs/${words.folder}functions/${item.id}.md`, functionPage(content, words)];
  });
  const preface = readFileSync(
    join(root, "docs", "source", words === chinese ? "index.zh-CN.md" : "index.md"),
    "utf8",
  );
  const index = indexPage(preface, metadata.functions, (id) => englishSource(id).group ?? "index", words);
  return [[`docs/${words.folder}README.md`, index], ...pages];
}

function returnsOf(words: PageWords): (id: string) => string {
  const inEnglish = returnsInEnglish();
  const inChinese = functionTexts("zh-CN").functions;
  return (id) => {
    const text = words === chinese ? inChinese[id]?.returns : inEnglish.get(id);
    if (!text) throw new Error(`${id} does not say what it returns (${words.metadata})`);
    return text;
  };
}
