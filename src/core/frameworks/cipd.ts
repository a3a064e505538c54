import { type Framework } from "./framework";

/** The seven dimensions of the survey of the Chartered Institute of Personnel and Development. */
export const cipdGoodWork: Framework = {
  id: "cipd-7",
  title: "CIPD Good Work Index",
  year: 2020,
  dimensions: [
    { name: "Pay and benefits", direction: 1, weight: 1 },
    { name: "Contracts", direction: 1, weight: 1 },
    { name: "Work-life balance", direction: 1, weight: 1 },
    { name: "Job design and nature of work", direction: 1, weight: 1 },
    { name: "Relationships at work", direction: 1, weight: 1 },
    { name: "Employee voice", direction: 1, weight: 1 },
    { name: "Health and well-being", direction: 1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source: "CIPD (2020), Good Work Index",
  note: "CIPD reports an index for each dimension; the equal weights across dimensions are ours.",
};
