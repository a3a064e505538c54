import { missingWords } from "../missingWords";
import { type Meaning } from "./meaning";

/** What begins a word for a missing value, and "x", which is a symbol. */
const unusual = new Set([...missingWords.map((word) => word.slice(0, 1)), "x"]);

const [space, plus, comma, minus, point] = [..." +,-."].map((sign) => sign.charCodeAt(0));

/**
 * What most texts of large tables are, told by their characters: figures with at most one mark that are read in one way by
 * each of the two marks, and words of plain letters. null = not told so; never another meaning than the full look's.
 */
export function usualMeaning(text: string): Meaning | null {
  return plainFigures(text) ?? plainWords(text);
}

function plainFigures(text: string): Meaning | null {
  const first = text.charCodeAt(0);
  const from = first === plus || first === minus ? 1 : 0;
  let mark = -1;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) continue;
    if ((code !== comma && code !== point) || mark >= 0) return null;
    mark = i;
  }
  const whole = (mark < 0 ? text.length : mark) - from;
  const decimals = mark < 0 ? 0 : text.length - mark - 1;
  // Three digits behind the mark may be thousands, and figures that begin with 0 a code.
  if (whole === 0 || (mark >= 0 && decimals === 0) || (decimals === 3 && whole <= 3)) return null;
  if (whole > 1 && text[from] === "0") return null;
  const kind = { kind: "number", unit: "", flag: "", bound: "" } as const;
  if (mark < 0) return { ...kind, point: Number(text), comma: Number(text), isPlain: true };
  if (text.charCodeAt(mark) === point) return { ...kind, point: Number(text), comma: NaN, isPlain: true };
  return { ...kind, point: NaN, comma: Number(text.replace(",", ".")), isPlain: false };
}

function plainWords(text: string): Meaning | null {
  if (text.length < 2 || !isLetter(text.charCodeAt(0)) || unusual.has(text[0].toLowerCase())) return null;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < space || code > 126 || (code === space && before === space)) return null;
    before = code;
  }
  return before === space ? null : { kind: "word", word: text };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
