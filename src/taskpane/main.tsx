import { registerRibbonCommands, type RibbonRequest } from "../commands/ribbon";
import { languageOf } from "../messages/languages";
import { loadLanguage } from "../messages/load/loadLanguage";
import { setNamespace } from "../formula/namespace";
import { readSurroundings } from "../workbook/environment";
import { createNavigation, type View } from "./state/navigation";
import { watchVisibility } from "./visibility";

/** Which part of the pane each ribbon button opens. */
const viewFor: Readonly<Record<RibbonRequest, View>> = { qei: "weights", esi: "analyze", help: "help" };

const loadPane = () => import(/* webpackChunkName: "pane" */ "./startPane");

// The development manifest names its functions DEV.QEI, and says so in the pane's address.
setNamespace(new URLSearchParams(window.location.search).get("namespace") ?? "");

const visibility = watchVisibility(window);
// Office.js takes its time to get ready.
if (visibility.isSeen()) void loadPane().catch(() => undefined);

/**
 * Starts the pane once Office is there and somebody sees it: Excel loads this page for the functions too, and they need
 * nothing of the pane. Outside Excel it shows what the pane is instead of failing.
 */
void Office.onReady(({ host }) => {
  const element = document.getElementById("pane");
  if (!element) return;
  const navigation = createNavigation();
  const inExcel = host === Office.HostType.Excel;
  if (inExcel) {
    registerRibbonCommands((request) => navigation.setState({ request, view: viewFor[request] }));
    void visibility.heed((handler) => Office.addin.onVisibilityModeChanged(handler)).catch(() => undefined);
  }
  let asked = false;
  const start = async () => {
    if (asked) return;
    asked = true;
    try {
      const tag = languageOf(readSurroundings().language ?? navigator.language);
      document.documentElement.lang = tag;
      const [{ startPane, startPreview }, language] = await Promise.all([loadPane(), loadLanguage(tag)]);
      const look = { element, language };
      if (inExcel) startPane(look, navigation, visibility);
      else startPreview(look);
    } catch {
      // The server did not answer: the next look at the pane asks again.
      asked = false;
    }
  };
  visibility.onReturn(() => void start());
  if (visibility.isSeen()) void start();
});
