import { type Language } from "../../messages/language";

/** How a line above a presets table says where a preset comes from. All are read, whatever the language of Excel. */
export const sourceOpenings: Readonly<Record<Language, (preset: string) => string>> = {
  "en-US": (preset) => `Source of ${preset}: `,
  "zh-CN": (preset) => `${preset} 的来源：`,
};

export interface SourceLine {
  /** Which of the lines it is. */
  readonly at: number;
  readonly language: Language;
  readonly words: string;
}

/** The first line about a preset that says something. */
export function sourceLine(lines: readonly string[], preset: string): SourceLine | null {
  for (const language of Object.keys(sourceOpenings) as Language[]) {
    const start = sourceOpenings[language](preset).toLowerCase();
    const at = lines.findIndex(
      (line) => line.toLowerCase().startsWith(start) && line.slice(start.length).trim() !== "",
    );
    if (at >= 0) return { at, language, words: lines[at].slice(start.length).trim() };
  }
  return null;
}
