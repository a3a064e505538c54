import { keyOf } from "../tables/names";
import { type Question } from "./findings";
import { wordOf } from "./meaning";
import { type ColumnReading } from "./readColumn";
import { answerScales } from "./tableWords";

type ScaleQuestion = Extract<Question, { kind: "scale" }>;

/** More different answers than this are no scale. */
const most = 11;

/**
 * Columns whose words are answers on a scale: with their figure in front, as in "5 - Very good", or all from one known scale
 * but for those that have no place on it. Values are proposed; null is a missing answer.
 */
export function scaleWords(columns: readonly ColumnReading[]): ScaleQuestion[] {
  return columns.flatMap((column): ScaleQuestion[] => {
    const different = new Set<string>();
    for (const [at, { kind }] of column.texts.meaning.entries()) {
      if (kind === "missing") continue;
      if (kind !== "word") return [];
      different.add(wordOf(column.texts.text[at]));
      if (different.size > most) return [];
    }
    const words = [...different];
    const values = valuesOf(words);
    if (!values) return [];
    return [
      { kind: "scale", column: column.at, words: words.map((word, i) => ({ word, value: values[i] })) },
    ];
  });
}

function valuesOf(words: readonly string[]): (number | null)[] | null {
  if (words.length < 2) return null;
  const figures = words.map((word) => /^(\d{1,2})\s*[-–:=]\s*\p{L}/u.exec(word)?.[1]);
  if (figures.every((figure) => figure !== undefined)) return figures.map(Number);
  const keys = words.map(keyOf);
  const placeIn = (scale: readonly (readonly string[])[], key: string) => {
    const place = scale.findIndex((same) => same.includes(key));
    return place < 0 ? null : place + 1;
  };
  const [best] = answerScales
    .map((scale) => keys.map((key) => placeIn(scale, key)))
    .sort((a, b) => known(b) - known(a));
  return known(best) >= 2 && known(best) >= words.length - 1 ? best : null;
}

function known(values: readonly (number | null)[]): number {
  return values.filter((value) => value !== null).length;
}
