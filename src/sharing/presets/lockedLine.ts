import { keyIn } from "../../cells/tables/names";
import { type LanguageTag, workbookWords } from "../../messages/languages";
import { openedLine } from "../method/sourceLine";

/**
 * The line above a presets table that says which of its presets are locked. It stands in a cell, for all to see, and travels
 * with the workbook; people may write it by hand.
 * @returns "" where none is locked.
 */
export function lockedLine(presets: readonly string[], language: LanguageTag): string {
  return presets.length === 0 ? "" : workbookWords[language].locked + presets.map(quoted).join("; ");
}

export interface LockedLine {
  /** Which of the lines it is. */
  readonly at: number;
  readonly language: LanguageTag;
  readonly presets: readonly string[];
}

export function readLockedLine(lines: readonly string[]): LockedLine | null {
  const line = openedLine(lines, ({ locked }) => locked);
  if (!line) return null;
  const presets = Array.from(line.words.matchAll(entry), ([, inQuotes, plain]) =>
    inQuotes === undefined ? plain.trim() : inQuotes.replaceAll('""', '"'),
  );
  return { at: line.at, language: line.language, presets: presets.filter((name) => name !== "") };
}

/** A name in quotation marks, in which a mark is doubled, or one up to the next semicolon, of either width. */
const entry = /\s*(?:"((?:[^"]|"")*)"|([^;；]+))\s*(?:[;；]|$)/g;

function quoted(name: string): string {
  return /[;；"]/.test(name) || name !== name.trim() ? `"${name.replaceAll('"', '""')}"` : name;
}

/** The names with some of them locked, or not; others of the line stay, whether or not the table has them. */
export function withLocked(
  held: readonly string[],
  presets: readonly string[],
  locked: boolean,
): readonly string[] {
  const keys = new Set(presets.map(keyIn));
  const others = held.filter((name) => !keys.has(keyIn(name)));
  return locked ? [...others, ...presets] : others;
}
