import { type FunctionMetadata } from "../metadata";
import { type Group, type HelpPageWords, groups } from "../../src/messages/helpPages";
import { notice } from "./page";
import { markdownTable } from "./table";

/** A page in another language: what its readers call the language, and the way to it from here. */
export interface PageLink {
  readonly language: string;
  readonly path: string;
}

/**
 * The index of all functions, in the order in which an index is built.
 * @param preface hand-written, with the page's title.
 * @param others the same page in the other languages.
 * @param groupOf the step of each function that has a page.
 */
export function indexPage(
  preface: string,
  others: readonly PageLink[],
  functions: readonly FunctionMetadata[],
  groupOf: ReadonlyMap<string, Group>,
  words: HelpPageWords,
): string {
  const parts = groups.flatMap((group) => {
    const members = functions
      .filter((item) => groupOf.get(item.id) === group)
      // The index itself before its companions, which are in order of their names.
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (members.length === 0) return [];
    const rows = members.map((item) => [`[${item.name}](functions/${item.id}.md)`, item.description]);
    return [`### ${words.groups[group]}`, markdownTable([words.functionWord, words.meaning], rows)];
  });
  return `${[notice, withLinks(preface.trim(), others), `## ${words.index}`, ...parts].join("\n\n")}\n`;
}

const pageLinks = (pages: readonly PageLink[]) =>
  pages.map(({ language, path }) => `[${language}](${path})`).join(" · ");

/** The links stand below the title: whoever reads another language looks no further. */
export const withLinks = (page: string, others: readonly PageLink[]): string =>
  page.replace("\n", () => `\n\n${pageLinks(others)}\n`);
