import { type ShareWords } from "../words";
import { method } from "./method/common";
import { qualityMethod } from "./method/quality";
import { dataQueries } from "./ui/share/dataQueries";
import { methodSheet } from "./ui/share/methodSheet";
import { presetExchange, presetProblemPlaces, presetProblems } from "./ui/share/presetExchange";
import { sharing } from "./ui/share/sharing";

export const shareWords: ShareWords = {
  dataQueries,
  method,
  methodSheet,
  presetExchange,
  presetProblemPlaces,
  presetProblems,
  qualityMethod,
  sharing,
};
