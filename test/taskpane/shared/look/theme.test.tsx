import { act } from "@testing-library/react";
import { startPane } from "../../../../src/taskpane/startPane";
import { createNavigation } from "../../../../src/taskpane/state/navigation";
import { themeOf } from "../../../../src/taskpane/theme";
import { english } from "../../../support/languages";

const mockDrawn: boolean[] = [];
jest.mock("../../../../src/taskpane/Pane", () => ({
  Pane: ({ dark }: { dark: boolean }) => {
    mockDrawn.push(dark);
    return null;
  },
}));
jest.mock("../../../../src/taskpane/state/following", () => ({
  followWorkbook: () => ({ returned: () => undefined }),
}));
jest.mock("../../../../src/taskpane/state/paneStore", () => ({
  createPaneStore: () => ({ actions: { start: async () => undefined } }),
}));

let tellSystem: () => void = () => undefined;
const system = {
  matches: false,
  addEventListener: (_: string, tell: () => void) => void (tellSystem = tell),
};
const page = { matchMedia: () => system as unknown as MediaQueryList };
const office = (officeTheme?: object) => Object.assign(globalThis, { Office: { context: { officeTheme } } });

test.each<[string, object | undefined, boolean, boolean]>([
  ["Office says so", { isDarkTheme: true }, false, true],
  ["Office says no, whatever the system", { isDarkTheme: false }, true, false],
  ["older Office gives its background", { bodyBackgroundColor: "#212121" }, false, true],
  // Excel on the web: office-js#6134, officeTheme is undefined there.
  ["Office says nothing: the browser, light", undefined, false, false],
  ["Office says nothing: the browser, dark", undefined, true, true],
  ["a theme without colors", { bodyBackgroundColor: "" }, true, true],
])("%s", (_, theme, prefersDark, expected) => {
  office(theme);
  system.matches = prefersDark;
  expect(themeOf(page).isDark()).toBe(expected);
});

// office-js#713: officeTheme changes with Office's theme, but no event tells an Excel add-in.
test("the pane takes the new theme when it is seen again, and when the system changes", async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = page.matchMedia;
  system.matches = false;
  office({ isDarkTheme: false });
  const returns: (() => void)[] = [];
  const visibility = {
    isSeen: () => true,
    onReturn: (tell: () => void) => void returns.push(tell),
    heed: async () => undefined,
  };
  const element = document.createElement("div");
  await act(async () => startPane({ element, language: english }, createNavigation(), visibility));
  office({ isDarkTheme: true });
  await act(async () => returns.forEach((tell) => tell()));
  expect(mockDrawn).toEqual([false, true]);
  office();
  system.matches = false;
  await act(async () => tellSystem());
  expect(mockDrawn).toEqual([false, true, false]);
});
