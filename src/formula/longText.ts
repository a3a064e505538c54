import { textConstant } from "./constants";

/** Source: Microsoft, Excel specifications and limits: a text in a formula has at most 255 characters. */
const longest = 250;

/** A text of any length as an expression. */
export function longText(text: string): string {
  const pieces = Array.from({ length: Math.max(1, Math.ceil(text.length / longest)) }, (_, i) =>
    text.slice(i * longest, (i + 1) * longest),
  );
  return pieces.map(textConstant).join("&");
}

/** A text of which some parts are expressions. */
export function joinedText(parts: readonly (string | { readonly expression: string })[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (typeof part === "string" ? longText(part) : part.expression))
    .join("&");
}
