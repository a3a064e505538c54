/** A text as M writes it. Source: Microsoft, Power Query M language specification, text literals. */
export function textLiteral(text: string): string {
  const escaped = text
    .replaceAll("#(", "#(#)(")
    .replaceAll('"', '""')
    // oxlint-disable-next-line no-control-regex -- written out, so that none reaches the text
    .replace(/[\u0000-\u001f\u007f]/g, (sign) => `#(${sign.charCodeAt(0).toString(16).padStart(4, "0")})`);
  return `"${escaped}"`;
}

export function identifier(name: string): string {
  return `#${textLiteral(name)}`;
}

/** A list of texts. */
export function textList(texts: readonly string[]): string {
  return `{${texts.map(textLiteral).join(", ")}}`;
}

/** What M gives for the first condition that holds, or null. */
export function firstOf(reasons: readonly (readonly [condition: string, value: string])[]): string {
  return [...reasons.map(([condition, value]) => `if ${condition} then ${value}`), "null"].join(
    "\n    else ",
  );
}
