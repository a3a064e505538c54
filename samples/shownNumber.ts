/**
 * A number as Excel shows it, for the formats of these sheets: sections by sign or by a condition in brackets, thousands,
 * decimals, percents, and words in quotes.
 */
export function shownNumber(value: number, format = "General"): string {
  if (format === "General" || format === "@") return String(Number(value.toPrecision(10)));
  const sections = format.split(";");
  const chosen = sectionFor(value, sections);
  // A section for negative numbers brings its own sign.
  const signed = chosen === 1 && sections.length > 1 && !sections[0].startsWith("[");
  return shownIn(signed ? Math.abs(value) : value, sections[chosen].replace(/^\[[^\]]*\]/, ""));
}

function sectionFor(value: number, sections: readonly string[]): number {
  const [, sign, limit] = /^\[(<|>=)([\d.]+)\]/.exec(sections[0]) ?? [];
  if (sign) return (sign === "<" ? value < Number(limit) : value >= Number(limit)) ? 0 : 1;
  if (value < 0 && sections.length > 1) return 1;
  return value === 0 && sections.length > 2 ? 2 : 0;
}

function shownIn(value: number, section: string): string {
  const words = /^"([^"]*)"$/.exec(section)?.[1];
  if (words !== undefined) return words;
  const [, before, digits, after] = /^([^#0]*)([#,0.]+)(.*)$/.exec(section) ?? ["", "", "0", ""];
  const decimals = digits.split(".")[1]?.length ?? 0;
  const scaled = after.startsWith("%") ? value * 100 : value;
  const text = scaled.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: digits.includes(","),
  });
  return before + text + after;
}
