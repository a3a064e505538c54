import { type Framework } from "./framework";

/** The seven dimensions recommended by the Carnegie UK Trust and the RSA. */
export const ukGoodWork: Framework = {
  id: "uk-goodwork-7",
  title: "Measuring Good Work (United Kingdom)",
  year: 2018,
  dimensions: [
    { name: "Terms", direction: 1, weight: 1 },
    { name: "Pay", direction: 1, weight: 1 },
    { name: "Health and safety", direction: 1, weight: 1 },
    { name: "Job design", direction: 1, weight: 1 },
    { name: "Social support", direction: 1, weight: 1 },
    { name: "Voice", direction: 1, weight: 1 },
    { name: "Work-life balance", direction: 1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source: "Carnegie UK Trust and RSA (2018), Measuring Good Work",
  note: "The report lists 18 measures in seven dimensions and gives no weights; the equal weights are ours.",
};
