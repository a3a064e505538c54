import { type EnumMetadata, type FunctionMetadata } from "../metadata";
import { type HelpPageWords, type Section, sections } from "../../src/messages/helpPages";
import { exampleBlocks, parseExample, replaceExamples } from "./example";
import { type SourcePage } from "./source";
import { markdownTable, showExample } from "./table";

export interface PageContent {
  readonly metadata: FunctionMetadata;
  readonly enums: readonly EnumMetadata[];
  readonly returns: string;
  readonly english: SourcePage;
  readonly translated?: SourcePage;
}

export const notice = "<!-- Made by npm run docs; change docs/source or the function's comment instead. -->";

/** The help page of one function. */
export function functionPage(content: PageContent, words: HelpPageWords): string {
  const { metadata, returns } = content;
  return `${[
    notice,
    `# ${metadata.name}`,
    metadata.description,
    `## ${words.syntax}`,
    `\`${syntaxOf(metadata)}\``,
    `## ${words.arguments}`,
    argumentsTable(metadata, words),
    ...optionTables(content, words),
    `## ${words.returns}`,
    returns,
    ...sections.flatMap((section) => [`## ${words.sections[section]}`, sectionText(section, content, words)]),
    `[${words.index}](../README.md)`,
  ].join("\n\n")}\n`;
}

export function syntaxOf({ name, parameters }: FunctionMetadata): string {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=${name}(${list.join(", ")})`;
}

function argumentsTable({ parameters }: FunctionMetadata, words: HelpPageWords): string {
  const rows = parameters.map(({ name, optional, description }) => [
    optional ? `\`${name}\` ${words.optional}` : `\`${name}\``,
    description,
  ]);
  return markdownTable([words.argument, words.meaning], rows);
}

function optionTables({ metadata, enums }: PageContent, words: HelpPageWords): string[] {
  return metadata.parameters.flatMap(({ name, customEnumId }) => {
    const found = enums.find((item) => item.id === customEnumId);
    if (!found) return [];
    const rows = found.values.map(({ stringValue, tooltip }) => [`\`${stringValue}\``, tooltip]);
    return [`### ${words.options(`\`${name}\``)}`, markdownTable([words.word, words.meaning], rows)];
  });
}

/** A section in the page's language; where it is not translated, what needs no translation, or else the English text. */
function sectionText(section: Section, { english, translated }: PageContent, words: HelpPageWords): string {
  const own = translated?.sections.get(section);
  const text = english.sections.get(section) ?? "";
  if (own || !words.onlyEnglish) return replaceExamples(own ?? text, showExample);
  switch (section) {
    case "Example":
      return exampleBlocks(text).map(parseExample).map(showExample).join("\n\n");
    case "References":
      return text;
    case "See also":
      return text.replace(/^(- \[[^\]]+\]\([^)]+\)).*$/gm, "$1");
    default:
      return `${words.onlyEnglish}\n\n${replaceExamples(text, showExample)}`;
  }
}
