import { type LanguageTag, languageTags, workbookWords } from "../../messages/languages";
import { type WorkbookWords } from "../../messages/words";

export interface OpenedLine {
  /** Which of the lines it is. */
  readonly at: number;
  readonly language: LanguageTag;
  readonly words: string;
}

/**
 * The last line that opens so, in any language, and says something: the nearest to the table, as another may stand
 * above it.
 */
export function openedLine(
  lines: readonly string[],
  openingOf: (words: WorkbookWords) => string,
): OpenedLine | null {
  for (let at = lines.length - 1; at >= 0; at--) {
    for (const language of languageTags) {
      const opening = openingOf(workbookWords[language]);
      const words = lines[at].slice(opening.length).trim();
      if (words !== "" && lines[at].toLowerCase().startsWith(opening.toLowerCase()))
        return { at, language, words };
    }
  }
  return null;
}

export function sourceLine(lines: readonly string[], preset: string): OpenedLine | null {
  return openedLine(lines, ({ source }) => source(preset));
}

/** What a line says of all presets that have none of their own. */
export function tableSourceLine(lines: readonly string[]): OpenedLine | null {
  return openedLine(lines, ({ tableSource }) => tableSource);
}

/** Where a preset comes from, as the lines above its table say; "" where they do not. */
export function sourceOf(lines: readonly string[], preset: string): string {
  return (sourceLine(lines, preset) ?? tableSourceLine(lines))?.words ?? "";
}
