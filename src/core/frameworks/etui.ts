import { type Framework } from "./framework";

/** The six dimensions of the European Trade Union Institute, averaged without weights. */
export const europeanJobQuality: Framework = {
  id: "etui-6",
  title: "European Job Quality Index (ETUI)",
  year: 2008,
  dimensions: [
    { name: "Wages", direction: 1, weight: 1 },
    { name: "Forms of employment and job security", direction: 1, weight: 1 },
    { name: "Working time and work-life balance", direction: 1, weight: 1 },
    { name: "Working conditions", direction: 1, weight: 1 },
    { name: "Skills and career development", direction: 1, weight: 1 },
    { name: "Collective interest representation", direction: 1, weight: 1 },
  ],
  weightsStatus: "by source",
  source: "Leschke and Watt (2008, 2014); Piasna (2017), ETUI Working Paper 2017.06",
  note: "The overall index is the unweighted average of the six dimensions. Components inside the dimensions have weights of their own, which are not shipped.",
};
