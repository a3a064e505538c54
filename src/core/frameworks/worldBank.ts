import { type Framework } from "./framework";

/**
 * The four dimensions of the World Bank's measure for wage jobs in 40 developing countries.
 * Names: the paper's abstract, hdl.handle.net/10986/37811.
 */
export const worldBankJobQuality: Framework = {
  id: "worldbank-4",
  title: "World Bank Job Quality Measure",
  year: 2022,
  dimensions: [
    { name: "Sufficient income", direction: 1, weight: 1 },
    { name: "Access to employment benefits", direction: 1, weight: 1 },
    { name: "Job stability", direction: 1, weight: 1 },
    { name: "Adequate working conditions", direction: 1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source: "Hovhannisyan et al. (2022), World Bank Policy Research Working Paper 10134",
  note: "The measure works on survey data of single workers; applied to averages of groups it is an approximation. The equal weights are ours.",
};
