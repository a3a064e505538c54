import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { functionsFile, helpPageWords, type LanguageTag, languageTags } from "../../src/messages/languages";
import { readMetadata } from "../metadata";
import { functionTexts } from "../webpack/functionTexts";
import { guidePage, guideSources } from "./guides";
import { indexPage, type PageLink } from "./indexPage";
import { type Group } from "../../src/messages/helpPages";
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

/** The pages of all functions that have a hand-written part, in every language. */
export function generateDocs(): GeneratedDocs {
  const sources = sourcePages();
  const parts = languageTags.map((tag) => languagePages(tag, sources));
  return {
    pages: new Map(parts.flatMap(({ pages }) => pages)),
    missing: [...new Set(parts.flatMap(({ missing }) => missing))],
  };
}

/** The folder of a language's pages in the repository; that of the first holds those of the others. */
export function pagesFolder(tag: LanguageTag): string {
  return tag === languageTags[0] ? "docs" : `docs/${tag}`;
}

function languagePages(tag: LanguageTag, sources: readonly SourcePage[]) {
  const words = helpPageWords[tag];
  const folder = pagesFolder(tag);
  const metadata = readMetadata(functionsFile(tag));
  const returnsOf = tag === languageTags[0] ? returnsInEnglish() : returnsIn(tag);
  const pages: [string, string][] = [];
  const missing: string[] = [];
  const groupOf = new Map<string, Group>();
  for (const item of metadata.functions) {
    const inLanguage = (language: LanguageTag) =>
      sources.find((page) => page.id === item.id && page.language === language);
    const source = inLanguage(languageTags[0]);
    const translated = tag === languageTags[0] ? undefined : inLanguage(tag);
    const returns = returnsOf.get(item.id);
    if (!source) missing.push(`${item.id} has no page docs/source/functions/${item.id}.md`);
    if (!returns) missing.push(`${item.id} does not say what it returns, for ${functionsFile(tag)}`);
    if (!source?.group || !returns) continue;
    groupOf.set(item.id, source.group);
    const content = { metadata: item, enums: metadata.enums, returns, english: source, translated };
    pages.push([`${folder}/functions/${item.id}.md`, functionPage(content, words)]);
  }
  // References are cited in their own languages: the English pages have them.
  const cited = new Map(
    sources.filter(({ language }) => language === languageTags[0]).map(({ id, text }) => [id, text]),
  );
  const guides = guideSources();
  for (const guide of guides.filter(({ language }) => language === languageTags[0])) {
    const own = guides.find(({ name, language }) => name === guide.name && language === tag);
    if (!own) missing.push(`${guide.path} is not there in ${tag}`);
    else pages.push([`${folder}/${own.name}.md`, guidePage(own, otherPages(tag, `${own.name}.md`), cited)]);
  }
  pages.push([
    `${folder}/README.md`,
    indexPage(preface(tag), otherPages(tag, "README.md"), metadata.functions, groupOf, words),
  ]);
  return { pages, missing };
}

/** A page of docs in the other languages. */
function otherPages(tag: LanguageTag, name: string): PageLink[] {
  return languageTags
    .filter((other) => other !== tag)
    .map((other) => ({
      language: helpPageWords[other].language,
      path: posix.relative(pagesFolder(tag), `${pagesFolder(other)}/${name}`),
    }));
}

/** What stands above the list of functions; English where it is not translated. */
function preface(tag: LanguageTag): string {
  const own = join(root, "docs", "source", `index.${tag}.md`);
  return readFileSync(existsSync(own) ? own : join(root, "docs", "source", "index.md"), "utf8");
}

function returnsIn(tag: LanguageTag): ReadonlyMap<string, string> {
  return new Map(Object.entries(functionTexts(tag).functions).map(([id, { returns }]) => [id, returns]));
}
