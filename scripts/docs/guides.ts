import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type LanguageTag, languageTags } from "../../src/messages/languages";
import { replaceExamples } from "./example";
import { type PageLink, withLinks } from "./indexPage";
import { notice } from "./page";
import { referenceList, referencesMark } from "./referenceList";
import { showExample } from "./table";

const folder = join(__dirname, "..", "..", "docs", "source", "guides");

/** A guide that is written in docs/source/guides, for its examples are run: `NAME.md` and `NAME.TAG.md`. */
export interface GuideSource {
  readonly name: string;
  readonly language: LanguageTag;
  /** Within the repository, for messages. */
  readonly path: string;
  readonly text: string;
}

export function guideSources(): GuideSource[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const language = languageTags.slice(1).find((tag) => file.endsWith(`.${tag}.md`));
      return {
        name: file.slice(0, -(language ? `.${language}.md` : ".md").length),
        language: language ?? languageTags[0],
        path: `docs/source/guides/${file}`,
        text: readFileSync(join(folder, file), "utf8"),
      };
    });
}

/**
 * The page of a guide: its examples as readers see them.
 * @param others the same page in the other languages.
 * @param cited pages of functions, whose references it may list.
 */
export function guidePage(
  { text }: GuideSource,
  others: readonly PageLink[],
  cited: ReadonlyMap<string, string>,
): string {
  const page = replaceExamples(text.trim(), showExample).replace(referencesMark, () => referenceList(cited));
  return `${notice}\n\n${withLinks(page, others)}\n`;
}
