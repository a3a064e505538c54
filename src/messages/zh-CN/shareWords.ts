import { type ShareWords } from "../words";
import { method } from "./method/common";
import { qualityMethod } from "./method/quality";
import { dataQueries } from "./ui/dataQueries";
import { methodSheet } from "./ui/methodSheet";
import { presetExchange, presetProblemPlaces, presetProblems } from "./ui/presetExchange";
import { sharing } from "./ui/sharing";

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
