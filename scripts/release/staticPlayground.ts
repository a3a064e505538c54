/** The playground for any static server: its addresses are relative, and office.js comes from Microsoft's address. */

/** Beside taskpane.html, so that what the pane asks for has the same addresses. */
export const panePage = "playground-pane.html";

/** @param page of the built playground, whose addresses are those of scripts/playground/serve.ts. */
export function staticPage(page: string): string {
  return replaced(page, '"/taskpane.html"', `"../${panePage}"`).replaceAll('"/playground/', '"');
}

/**
 * The pane's page behind the stand-in for Excel. office.js is not in the release: its license lets developers pass it on
 * only under terms like its own (NOTICE.md).
 */
export const staticPane = (taskpane: string): string =>
  replaced(
    taskpane,
    /<script (?=[^>]*\/office\.js)/,
    '<script src="playground/shim.js"></script>\n    <script ',
  );

function replaced(text: string, what: string | RegExp, by: string): string {
  const result = text.replace(what, by);
  if (result === text) throw new Error(`The page holds no ${what}`);
  return result;
}
