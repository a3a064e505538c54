import { labeled, list, sentences } from "./grammar";
import { analyze } from "./ui/analyze/analyze";
import { copy } from "./ui/copyText";
import { columns } from "./ui/columns";
import { drafts } from "./ui/drafts";
import { compareBy } from "./ui/analyze/compareBy";
import { exposureScores } from "./ui/analyze/exposureScores";
import { firstRun } from "./ui/firstRun";
import { grouping } from "./ui/grouping";
import { help } from "./ui/help";
import { ownData } from "./ui/ownData";
import { pane } from "./ui/pane";
import { ranking } from "./ui/ranking";
import { starting } from "./ui/startingPoints";
import { trend } from "./ui/analyze/trend";
import { weights } from "./ui/weights";
import { workbookProblems } from "./ui/workbookProblems";
import { worksheetWords } from "./worksheetWords";

export const paneWords = {
  ...worksheetWords,
  labeled,
  list,
  sentences,
  analyze,
  copy,
  columns,
  drafts,
  compareBy,
  exposureScores,
  firstRun,
  grouping,
  help,
  ownData,
  pane,
  ranking,
  starting,
  trend,
  weights,
  workbookProblems,
};

/** The Share tab's words are asked for here, so that its chunk leaves out what this one holds. */
export async function loadShareWords() {
  return (await import(/* webpackChunkName: "en-US-shareWords" */ "./shareWords")).shareWords;
}
