/** Numbers inside messages: up to six significant digits, no thousands separators, the same in every language. */
export function number(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** Lists as many choices as fit a message. */
export function withChoices(
  start: string,
  hint: string | undefined,
  lead: string,
  choices: readonly string[],
  separator: string,
  end: string,
): string {
  const room = 158 - start.length - (hint?.length ?? 0) - lead.length;
  let list = "";
  for (const choice of choices) {
    const next = list === "" ? choice : list + separator + choice;
    if (next.length > room) return `${start}${hint ?? ""}${lead}${list}${separator.trimEnd()}…`;
    list = next;
  }
  return `${start}${hint ?? ""}${lead}${list}${end}`;
}
