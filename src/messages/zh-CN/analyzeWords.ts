import { type AnalyzeWords } from "../words";
import { gains } from "./ui/analyze/gains";
import { reach } from "./ui/analyze/reach";
import { whatIf } from "./ui/analyze/whatIf";

/** What is said of changes and who they move: loaded with their views. */
export const analyzeWords: AnalyzeWords = { gains, reach, whatIf };
