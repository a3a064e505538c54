import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { partColors } from "./colors";

const lightTheme: Theme = { ...webLightTheme, ...partColors(false) };
const darkTheme: Theme = { ...webDarkTheme, ...partColors(true) };
const contrastTheme: Theme = { ...teamsHighContrastTheme, ...partColors(true) };

const contrastQuery = "(forced-colors: active)";

/** Fluent's theme for Office's own: light, dark, or the contrast theme that Windows forces. */
export function useTheme(dark: boolean): Theme {
  if (useContrast()) return contrastTheme;
  return dark ? darkTheme : lightTheme;
}

/** Whether the system forces its own few colors. */
export function useContrast(): boolean {
  return useSyncExternalStore(watchContrast, isContrast);
}

function watchContrast(changed: () => void): () => void {
  const query = window.matchMedia?.(contrastQuery);
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
}

function isContrast(): boolean {
  return window.matchMedia?.(contrastQuery).matches ?? false;
}
