import { type Language } from "../../messages/language";

/** How a line opens, in each language. All are read, whatever the language of Excel. */
export type Openings = Readonly<Record<Language, string>>;

/** How a line above a presets table says where one preset comes from. */
export const sourceOpenings: Readonly<Record<Language, (preset: string) => string>> = {
  "en-US": (preset) => `Source of ${preset}: `,
  "zh-CN": (preset) => `${preset} 的来源：`,
};

/** The same for all presets that have no line of their own. */
export const tableSourceOpenings: Openings = {
  "en-US": "Source of all presets: ",
  "zh-CN": "所有方案的来源：",
};

export interface OpenedLine {
  /** Which of the lines it is. */
  readonly at: number;
  readonly language: Language;
  readonly words: string;
}

/** The last line that opens so and says something: the nearest to the table, as another may stand above it. */
export function openedLine(lines: readonly string[], openings: Openings): OpenedLine | null {
  for (let at = lines.length - 1; at >= 0; at--) {
    for (const language of Object.keys(openings) as Language[]) {
      const opening = openings[language];
      const words = lines[at].slice(opening.length).trim();
      if (words !== "" && lines[at].toLowerCase().startsWith(opening.toLowerCase()))
        return { at, language, words };
    }
  }
  return null;
}

export function sourceLine(lines: readonly string[], preset: string): OpenedLine | null {
  const { "en-US": english, "zh-CN": chinese } = sourceOpenings;
  return openedLine(lines, { "en-US": english(preset), "zh-CN": chinese(preset) });
}

/** Where a preset comes from, as the lines above its table say; "" where they do not. */
export function sourceOf(lines: readonly string[], preset: string): string {
  return (sourceLine(lines, preset) ?? openedLine(lines, tableSourceOpenings))?.words ?? "";
}
