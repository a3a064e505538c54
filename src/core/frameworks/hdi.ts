import { type Framework } from "./framework";

/**
 * The three dimensions of the UNDP's index: the model of goalposts and a geometric mean.
 * Names, goalposts and the geometric mean: hdr.undp.org/en/content/human-development-index-hdi.
 */
export const humanDevelopment: Framework = {
  id: "hdi-3",
  title: "Human Development Index",
  year: 2024,
  dimensions: [
    { name: "Long and healthy life", direction: 1, weight: 1 },
    { name: "Knowledge", direction: 1, weight: 1 },
    { name: "Decent standard of living", direction: 1, weight: 1 },
  ],
  weightsStatus: "by source",
  source: "UNDP, Human Development Report 2023-24, technical notes",
  note: "Use aggregation geometric on indices from 0 to 1: life expectancy 20 to 85; mean of expected (0 to 18) and mean (0 to 15) schooling; ln income 100 to 75,000.",
};
