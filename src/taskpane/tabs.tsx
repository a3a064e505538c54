import { type ComponentType } from "react";
import { RankingTab } from "./ranking/RankingTab";
import { type View } from "./state/navigation";
import { WeightsTab } from "./weights/WeightsTab";

interface PaneTab {
  readonly view: View;
  readonly Content: ComponentType;
}

/** The pane's tabs in order, at most four and Help. A tab is shown once it is listed here. */
export const tabs: readonly PaneTab[] = [
  { view: "weights", Content: WeightsTab },
  { view: "ranking", Content: RankingTab },
];
