/** HTML of a page's body, from the part of Markdown that docs uses. */
export function markdownToHtml(source: string): string;
export function pageOf(target: string): string;
/** The anchor of a heading, as GitHub makes it. */
export function anchorOf(heading: string): string;
