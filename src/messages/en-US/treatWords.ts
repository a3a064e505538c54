import { treat } from "./ui/analyze/treat";

/** What is said of outliers and gaps: loaded with their view. */
export const treatWords = { treat };
