/**
 * Words for a missing value, in small letters and without spaces. Each of them means that alone: what is also a code, a symbol
 * or a bound, such as "x", "#" or "[low]", is none. Sources: Eurostat's and the World Bank's ":" and "..", R's and SQL's NA,
 * NaN and null, German k. A., French n. d., the shorthand of the UK's Government Statistical Service ([x] not available,
 * [c] confidential, [z] not applicable, [u] unreliable).
 */
export const missingWords: readonly string[] = [
  "",
  "n/a",
  "na",
  "n.a.",
  "n.d.",
  "k.a.",
  "#n/a",
  "null",
  "nan",
  "notapplicable",
  "notavailable",
  "缺失",
  "暂无",
  "不详",
  "不适用",
  "..",
  "...",
  "[x]",
  "[c]",
  "[z]",
  "[u]",
];

const words = new Set(missingWords);

/** Eurostat's colon, alone or with the flags that say why nothing stands there, such as ": u". */
const colon = /^:[a-z]{0,3}$/;

/** @param text in its plain form. */
export function isMissingWord(text: string): boolean {
  if (words.has(text)) return true;
  if (text.length > 20) return false;
  const word = text.replace(/\s/g, "").toLowerCase();
  return words.has(word) || colon.test(word);
}
