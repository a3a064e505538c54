import { type ComponentType, lazy } from "react";
import { RankingTab } from "./ranking/RankingTab";
import { type View } from "./state/navigation";
import { WeightsTab } from "./weights/WeightsTab";

/** Loaded when first opened; the pane stands sooner. */
const AnalyzeTab = lazy(() => import("./analyze/AnalyzeTab"));

const ShareTab = lazy(() => import(/* webpackChunkName: "share" */ "./sharing/SharingTab"));

const HelpTab = lazy(() => import("./help/HelpTab"));

interface PaneTab {
  readonly view: View;
  readonly Content: ComponentType;
}

/** The pane's tabs in order, at most four and Help. A tab is shown once it is listed here. */
export const tabs: readonly PaneTab[] = [
  { view: "weights", Content: WeightsTab },
  { view: "ranking", Content: RankingTab },
  { view: "analyze", Content: AnalyzeTab },
  { view: "share", Content: ShareTab },
  { view: "help", Content: HelpTab },
];
