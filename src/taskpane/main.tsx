import { createRoot } from "react-dom/client";
import { registerRibbonCommands, type RibbonRequest } from "../commands/ribbon";
import { languageOf } from "../messages/language";
import { readSurroundings } from "../workbook/environment";
import { officeWorkbook } from "../workbook/officeWorkbook";
import { Pane } from "./Pane";
import { Preview } from "./firstRun/Preview";
import { choicesIn } from "./state/choices";
import { createPaneStore } from "./state/paneStore";
import { createNavigation, type View } from "./state/navigation";

/** Which part of the pane each ribbon button opens. */
const viewFor: Readonly<Record<RibbonRequest, View>> = { qei: "weights", esi: "analyse", help: "help" };

/** Starts the pane once Office is there; outside Excel it shows what the pane is instead of failing. */
void Office.onReady(({ host }) => {
  const element = document.getElementById("pane");
  if (!element) return;
  const root = createRoot(element);
  const surroundings = readSurroundings();
  const language = languageOf(surroundings.language ?? navigator.language);
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    root.render(<Preview language={language} dark={surroundings.dark} />);
    return;
  }
  const store = createPaneStore(
    officeWorkbook,
    choicesIn(() => window.localStorage),
  );
  const navigation = createNavigation();
  registerRibbonCommands((request) => navigation.setState({ request, view: viewFor[request] }));
  root.render(<Pane store={store} navigation={navigation} language={language} dark={surroundings.dark} />);
  void store.actions.start();
  void officeWorkbook.watch(() => void store.actions.refresh()).catch(() => undefined);
  // What changed while the pane could not listen is read when the user comes back to it.
  window.addEventListener("focus", () => void store.actions.refresh());
});
