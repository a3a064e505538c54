import { type PaneWords } from "../words";
import { labeled, list, sentences } from "./grammar";
import { method } from "./method/common";
import { qualityMethod } from "./method/quality";
import { analyze } from "./ui/analyze";
import { copy } from "./ui/copyText";
import { columns } from "./ui/columns";
import { dataQueries } from "./ui/dataQueries";
import { firstRun } from "./ui/firstRun";
import { grouping } from "./ui/grouping";
import { help } from "./ui/help";
import { methodSheet } from "./ui/methodSheet";
import { ownData } from "./ui/ownData";
import { pane } from "./ui/pane";
import { presetExchange, presetProblemPlaces, presetProblems } from "./ui/presetExchange";
import { ranking } from "./ui/ranking";
import { sharing } from "./ui/sharing";
import { starting } from "./ui/startingPoints";
import { trend } from "./ui/trend";
import { weights } from "./ui/weights";
import { workbookProblems } from "./ui/workbookProblems";
import { worksheetWords } from "./worksheetWords";

export const paneWords: PaneWords = {
  ...worksheetWords,
  labeled,
  list,
  sentences,
  method,
  qualityMethod,
  analyze,
  copy,
  columns,
  dataQueries,
  firstRun,
  grouping,
  help,
  methodSheet,
  ownData,
  pane,
  presetExchange,
  presetProblemPlaces,
  presetProblems,
  ranking,
  sharing,
  starting,
  trend,
  weights,
  workbookProblems,
};
