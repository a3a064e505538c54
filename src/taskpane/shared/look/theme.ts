import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { indicatorColors } from "./colors";

const lightTheme: Theme = { ...webLightTheme, ...indicatorColors(false) };
const darkTheme: Theme = { ...webDarkTheme, ...indicatorColors(true) };
const contrastTheme: Theme = { ...teamsHighContrastTheme, ...indicatorColors(true) };

const contrastQuery = "(forced-colors: active)";

/** Fluent's theme for Office's own: light, dark, or the contrast theme that Windows forces. */
export function useTheme(dark: boolean): Theme {
  const contrast = useSyncExternalStore(watchContrast, isContrast);
  if (contrast) return contrastTheme;
  return dark ? darkTheme : lightTheme;
}

function watchContrast(changed: () => void): () => void {
  const query = window.matchMedia?.(contrastQuery);
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
}

function isContrast(): boolean {
  return window.matchMedia?.(contrastQuery).matches ?? false;
}
