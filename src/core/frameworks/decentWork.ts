import { type Framework } from "./framework";

/** The ten substantive elements of the International Labour Organization's decent work indicators. */
export const iloDecentWork: Framework = {
  id: "ilo-10",
  title: "ILO Decent Work",
  year: 2008,
  dimensions: [
    { name: "Employment opportunities", direction: 1, weight: 1 },
    { name: "Adequate earnings and productive work", direction: 1, weight: 1 },
    { name: "Decent working time", direction: 1, weight: 1 },
    { name: "Combining work, family and personal life", direction: 1, weight: 1 },
    { name: "Work that should be abolished", direction: -1, weight: 1 },
    { name: "Stability and security of work", direction: 1, weight: 1 },
    { name: "Equal opportunity and treatment", direction: 1, weight: 1 },
    { name: "Safe work environment", direction: 1, weight: 1 },
    { name: "Social security", direction: 1, weight: 1 },
    { name: "Social dialogue, employers' and workers' representation", direction: 1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source: "ILO, decent work indicators (2008), document WCMS_189392",
  note: "The ILO publishes no index and no weights. Work that should be abolished counts negatively. One number is your choice; the equal weights are ours.",
};
