import { reach } from "./ui/analyze/reach";
import { whatIf } from "./ui/analyze/whatIf";

/** What is said of changes that have not happened: loaded with the view of them. */
export const analyzeWords = { reach, whatIf };
