import { keyIn } from "../tables/names";
import { type Question } from "./findings";
import { type ColumnReading } from "./readColumn";
import { type Steps } from "./steps";
import { noAnswer } from "./tableWords";

/** What surveys write where there is no answer. */
const usual = [0, 8, 9, 88, 96, 97, 98, 99, 998, 999, -1, -7, -8, -9, -99];

/** Below it a table has too few answers to tell a scale. */
const enoughAnswers = 10;

/**
 * Values that may be codes, in columns of small whole numbers from 1 to at most 10: those outside the scale of the others.
 * Proposed where a column of words says so in every such row.
 */
export function* codedValues(
  columns: readonly ColumnReading[],
  words: readonly ColumnReading[],
): Steps<Question[]> {
  const questions: Question[] = [];
  const saying = words.map(sayingNoAnswer);
  for (const { at, numbers, texts, rows } of columns) {
    yield;
    if (texts.text.length > 0) continue;
    for (const [value, places] of codesIn(numbers)) {
      yield;
      const proposed = saying.some((says) => places.every(says));
      questions.push({ kind: "code", column: at, value, rows: places.map((place) => rows[place]), proposed });
    }
  }
  return questions;
}

/** Whether the text at a place says that there is no answer. */
function sayingNoAnswer({ texts, textAt }: ColumnReading): (place: number) => boolean {
  const known = new Map<number, boolean>();
  return (place) => {
    const at = textAt[place];
    if (at < 0) return false;
    let says = known.get(at);
    if (says === undefined) known.set(at, (says = noAnswer.test(keyIn(texts.text[at]))));
    return says;
  };
}

/** Values of a column that may be codes, with their places; NaN = missing. None where the others are no scale. */
export function codesIn(numbers: Float64Array): ReadonlyMap<number, readonly number[]> {
  const none = new Map<number, number[]>();
  if (numbers.length < enoughAnswers) return none;
  const places = new Map<number, number[]>();
  for (let place = 0; place < numbers.length; place++) {
    const value = numbers[place];
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || Math.abs(value) > 999) return none;
    const same = places.get(value);
    if (same) same.push(place);
    else if (places.size > 15) return none;
    else places.set(value, [place]);
  }
  const scale = [...places.keys()].filter((value) => value >= 1 && value <= 10);
  const outside = [...places].filter(([value]) => !isOnScale(value, scale));
  return scale.length < 3 || !outside.every(([value]) => usual.includes(value)) ? none : new Map(outside);
}

/** Part of the run from 1; a gap of more than one parts 9 from a scale to 5. */
function isOnScale(value: number, scale: readonly number[]): boolean {
  if (value < 1 || value > 10) return false;
  const sorted = [...scale].sort((a, b) => a - b);
  const upTo = sorted.findIndex((each, i) => i > 0 && each - sorted[i - 1] > 2);
  return value <= (upTo < 0 ? sorted[sorted.length - 1] : sorted[upTo - 1]);
}
