/** What Office says about its own look and language; each part may be missing. */
export interface OfficeSurroundings {
  /** Such as `en-US`. */
  readonly language: string | null;
  /** null where Office does not say, as Excel on the web (office-js#6134). */
  readonly dark: boolean | null;
}

/** Reads theme and language as they are now. Call after Office.onReady. */
export function readSurroundings(): OfficeSurroundings {
  const context = Office.context as Partial<Office.Context> | undefined;
  return { language: context?.displayLanguage ?? null, dark: isDark(context?.officeTheme) };
}

/** Older Office has no `isDarkTheme` but gives the background color. */
function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean | null {
  if (!theme) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme.bodyBackgroundColor ?? "");
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * Whether this Excel is of those that hand a blank cell to functions as 0 for good: Excel LTSC 2024 has all but
 * CustomFunctionsRuntime 1.4 (Microsoft, Custom Functions requirement sets; office-js#1951).
 */
export function readsBlanksAsZero(): boolean {
  const requirements = globalThis.Office?.context?.requirements as Office.RequirementSetSupport | undefined;
  return requirements !== undefined && !requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
}

/** Excel for Mac opens no file that a page makes (office-js#2700, by design). */
export function savesFiles(): boolean {
  return !isMac();
}

/** What copies a selection. */
export function copyKeys(): string {
  return isMac() ? "⌘C" : "Ctrl+C";
}

/** Whether Excel is a program of this device and not a page in a browser. */
export function isInstalled(): boolean {
  return ["PC", "Mac", "iOS", "Android"].includes(platform());
}

function isMac(): boolean {
  return platform() === "Mac";
}

/** As Office.PlatformType spells it, which is not there outside Office. */
function platform(): string {
  return String(globalThis.Office?.context?.platform ?? "");
}
