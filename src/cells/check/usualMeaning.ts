import { missingWords } from "../missingWords";
import { type Meaning, type Readings } from "./meaning";

/** What begins a word for a missing value, and "x", which is a symbol. */
const unusual = new Set([...missingWords.map((word) => word.slice(0, 1)), "x"]);

const [space, plus, comma, minus, point, zero] = [..." +,-.0"].map((sign) => sign.charCodeAt(0));

const number = { kind: "number", unit: "", flag: "", bound: "" } as const;
const plainNumber: Meaning = { ...number, isPlain: true };
const commaNumber: Meaning = { ...number, isPlain: false };
const word: Meaning = { kind: "word" };

/**
 * What most texts of large tables are, told by their characters: figures with at most one mark that are read in one way by
 * each of the two marks, and words of plain letters. null = not told so; never another meaning than the full look's.
 */
export function usualMeaning(text: string, readings: Readings): Meaning | null {
  const first = text.charCodeAt(0);
  return isLetter(first) ? plainWords(text) : plainFigures(text, readings);
}

function plainFigures(text: string, readings: Readings): Meaning | null {
  let [from, to, mark] = [0, text.length, -1];
  while (to > 0 && text.charCodeAt(to - 1) === space) to--;
  while (from < to && text.charCodeAt(from) === space) from++;
  const first = text.charCodeAt(from);
  if (first === plus || first === minus) from++;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) continue;
    if ((code !== comma && code !== point) || mark >= 0) return null;
    mark = i;
  }
  const whole = (mark < 0 ? to : mark) - from;
  const decimals = mark < 0 ? 0 : to - mark - 1;
  // Three digits behind the mark may be thousands, and figures that begin with 0 a code.
  if (whole === 0 || (mark >= 0 && decimals === 0) || (decimals === 3 && whole <= 3)) return null;
  if (whole > 1 && text.charCodeAt(from) === zero) return null;
  if (mark >= 0 && text.charCodeAt(mark) === comma) {
    readings.comma = Number(text.replace(",", "."));
    return commaNumber;
  }
  readings.point = Number(text);
  if (mark < 0) readings.comma = readings.point;
  return plainNumber;
}

function plainWords(text: string): Meaning | null {
  if (text.length < 2 || unusual.has(text[0].toLowerCase())) return null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < space || code > 126) return null;
  }
  return word;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
