/** The beginning of a text, at most `length` long; a character of two places, such as an emoji, is not split. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const isFirstHalf = last >= 0xd800 && last < 0xdc00;
  return text.slice(0, isFirstHalf ? length - 1 : length);
}

/** The same, with an ellipsis behind what was cut. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${beginning(text, length)}…`;
}
