import { type Framework } from "./framework";

/**
 * The five dimensions of the American Job Quality Study, which counts thresholds instead of averaging.
 * Names and the rule of 3 of 5: upjohn.org/research-highlights/landmark-study-shows-less-half-us-workers-have-quality-job
 * (October 16, 2025), the same at jff.org/idea/quality-jobs-framework.
 */
export const americanJobQuality: Framework = {
  id: "ajqs-5",
  title: "American Job Quality Study",
  year: 2025,
  dimensions: [
    { name: "Financial well-being", direction: 1, weight: 1 },
    { name: "Workplace culture and safety", direction: 1, weight: 1 },
    { name: "Growth and development opportunities", direction: 1, weight: 1 },
    { name: "Agency and voice", direction: 1, weight: 1 },
    { name: "Work structure and autonomy", direction: 1, weight: 1 },
  ],
  weightsStatus: "by source",
  source: "Gallup, Jobs for the Future, The Families & Workers Fund and W.E. Upjohn Institute (2025)",
  note: "A quality job meets the minimum threshold in at least 3 of the 5 dimensions, each counting the same: use QEI.COUNT with atleast 3.",
};
