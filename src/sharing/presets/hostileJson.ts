/** Limits of a file that somebody sends: far above any index, far below what would hold the pane up. */
export const largestFile = 1_000_000;
export const deepestFile = 20;

export type JsonFailure = "tooLarge" | "tooDeep" | "notJson";

/** Keys that would reach into an object's prototype when copied. */
const unsafeKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Parses a text from outside: limited in size and depth, without keys that change prototypes. */
export function parseHostileJson(
  text: string,
): { readonly value: unknown } | { readonly failure: JsonFailure } {
  if (text.length > largestFile) return { failure: "tooLarge" };
  if (depthOf(text) > deepestFile) return { failure: "tooDeep" };
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""), (key, entry: unknown) =>
      unsafeKeys.has(key) ? undefined : entry,
    );
    return { value };
  } catch {
    return { failure: "notJson" };
  }
}

/** Counted on the text, before a parser recurses into it. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  // One sign at a time: a pattern for whole texts would look for the end of each that has none.
  for (const [piece] of text.matchAll(/\\.|["[\]{}]/gs)) {
    if (piece === '"') inText = !inText;
    else if (inText) continue;
    else if (piece === "[" || piece === "{") deepest = Math.max(deepest, ++depth);
    else if (piece === "]" || piece === "}") depth--;
  }
  return deepest;
}
