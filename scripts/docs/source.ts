import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type LanguageTag, languageTags } from "../../src/messages/languages";
import { type Group, type Section, groups, sections } from "../../src/messages/helpPages";

const root = join(__dirname, "..", "..");
const folder = "docs/source/functions";

/** The hand-written part of one function's help page, in one language. */
export interface SourcePage {
  readonly id: string;
  readonly language: LanguageTag;
  /** Within the repository, for messages. */
  readonly path: string;
  readonly text: string;
  /** Where the function stands on the index page; given in English pages only. */
  readonly group?: Group;
  readonly sections: ReadonlyMap<Section, string>;
}

/** Reads docs/source/functions: `QEI.md` and, where it is translated, `QEI.zh-CN.md`. */
export function sourcePages(): SourcePage[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readPage(name, readFileSync(join(root, folder, name), "utf8")));
}

export function readPage(name: string, text: string): SourcePage {
  const path = `${folder}/${name}`;
  const translation = languageTags.slice(1).find((tag) => name.endsWith(`.${tag}.md`));
  const id = name.slice(0, -(translation ? `.${translation}.md` : ".md").length);
  const group = /^Group: (\S+)$/m.exec(text)?.[1];
  if (!translation && !groups.some((known) => known === group)) {
    throw new Error(`${path} needs a first line "Group: …" with one of ${groups.join(", ")}`);
  }
  const found = readSections(text, path);
  const missing = translation ? [] : sections.filter((section) => !found.has(section));
  if (missing.length > 0) throw new Error(`${path} has no section ${missing.join(", ")}`);
  return {
    id,
    language: translation ?? languageTags[0],
    path,
    text,
    group: group as Group | undefined,
    sections: found,
  };
}

function readSections(text: string, path: string): Map<Section, string> {
  const found = new Map<Section, string>();
  for (const part of text.split(/^## /m).slice(1)) {
    const [heading, ...body] = part.split("\n");
    const section = sections.find((known) => known === heading.trim());
    if (!section) throw new Error(`${path}: "${heading}" is no section; they are ${sections.join(", ")}`);
    found.set(section, body.join("\n").trim());
  }
  return found;
}
