/** HTML of a page's body, from the part of Markdown that docs uses. */
export function markdownToHtml(source: string): string;
export function pageOf(target: string): string;
