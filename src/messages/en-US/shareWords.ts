import { method } from "./method/common";
import { qualityMethod } from "./method/quality";
import { dataQueries } from "./ui/dataQueries";
import { methodSheet } from "./ui/methodSheet";
import { presetExchange, presetProblemPlaces, presetProblems } from "./ui/presetExchange";
import { sharing } from "./ui/sharing";

/** What the Share tab says, the method sheet included: loaded with it. */
export const shareWords = {
  dataQueries,
  method,
  methodSheet,
  presetExchange,
  presetProblemPlaces,
  presetProblems,
  qualityMethod,
  sharing,
};
