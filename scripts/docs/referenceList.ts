/** Stands in a guide where the list is wanted. */
export const referencesMark = "<!-- references of all functions -->";

const section = /^## References\n+([\s\S]*?)(?=^## |(?![\s\S]))/m;

/**
 * What the pages of all functions cite, each once, with the functions that do.
 * @param pages by function, as written in docs/source/functions.
 */
export function referenceList(pages: ReadonlyMap<string, string>): string {
  const citing = new Map<string, string[]>();
  for (const [id, text] of pages) {
    const [, lines = ""] = section.exec(text) ?? [];
    for (const [, reference] of lines.matchAll(/^- (.+)$/gm))
      citing.set(reference, [...(citing.get(reference) ?? []), id]);
  }
  return [...citing]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(
      ([reference, ids]) => `- ${reference} → ${ids.map((id) => `[${id}](functions/${id}.md)`).join(", ")}`,
    )
    .join("\n");
}
