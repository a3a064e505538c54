import { method } from "./method/common";
import { qualityMethod } from "./method/quality";
import { dataQueries } from "./ui/share/dataQueries";
import { methodSheet } from "./ui/share/methodSheet";
import { presetExchange, presetProblemPlaces, presetProblems } from "./ui/share/presetExchange";
import { sharing } from "./ui/share/sharing";

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
