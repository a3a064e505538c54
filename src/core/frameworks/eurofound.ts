import { type Framework } from "./framework";

/**
 * The four indices drawn from the European Working Conditions Survey.
 * Names and the refusal of a single index: the report's executive summary, also at
 * tarekmostafa.net/trends-in-job-quality-in-europe.
 */
export const eurofoundJobQuality: Framework = {
  id: "eurofound-4",
  title: "Eurofound job quality indices",
  year: 2012,
  dimensions: [
    { name: "Earnings", direction: 1, weight: 1 },
    { name: "Prospects", direction: 1, weight: 1 },
    { name: "Intrinsic job quality", direction: 1, weight: 1 },
    { name: "Working time quality", direction: 1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source: "Green and Mostafa (2012), Trends in Job Quality in Europe, Eurofound",
  note: "The authors keep four indices and hold that job quality cannot be reduced to one, as the associations between them are weak. One number is your choice; the equal weights are ours.",
};
