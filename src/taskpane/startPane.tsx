import { createRoot } from "react-dom/client";
import { type Language } from "../messages/words";
import { officeWorkbook } from "../workbook/officeWorkbook";
import { Preview } from "./firstRun/Preview";
import { Pane } from "./Pane";
import { choicesIn } from "./state/choices";
import { followSelection } from "./state/followSelection";
import { followWorkbook } from "./state/following";
import { type Navigation, tellSelected } from "./state/navigation";
import { createPaneStore } from "./state/paneStore";
import { themeOf } from "./theme";
import { type Visibility } from "./visibility";

interface Surroundings {
  readonly element: HTMLElement;
  readonly language: Language;
}

/** The pane over the workbook that is open in Excel. */
export function startPane(
  { element, language }: Surroundings,
  navigation: Navigation,
  visibility: Visibility,
): void {
  const store = createPaneStore(
    officeWorkbook,
    choicesIn(() => window.localStorage),
  );
  const theme = themeOf(window);
  const root = createRoot(element);
  const draw = () =>
    root.render(<Pane store={store} navigation={navigation} language={language} dark={theme.isDark()} />);
  draw();
  theme.onSystemChange(draw);
  visibility.onReturn(draw);
  void store.actions.start();
  const { returned } = followWorkbook(store, officeWorkbook, visibility.isSeen);
  visibility.onReturn(returned);
  followSelection(store, officeWorkbook, visibility.isSeen, (row) => tellSelected(navigation, row));
}

/** Outside Excel: what the pane is, instead of a failure. */
export function startPreview({ element, language }: Surroundings): void {
  createRoot(element).render(<Preview language={language} dark={themeOf(window).isDark()} />);
}
