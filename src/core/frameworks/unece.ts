import { type Framework } from "./framework";

/** The seven dimensions of the statistical framework of the United Nations Economic Commission for Europe. */
export const uneceEmployment: Framework = {
  id: "unece-7",
  title: "UNECE Quality of Employment",
  year: 2015,
  dimensions: [
    { name: "Safety and ethics", direction: 1, weight: 1 },
    { name: "Income and benefits", direction: 1, weight: 1 },
    { name: "Working time and work-life balance", direction: 1, weight: 1 },
    { name: "Security of employment and social protection", direction: 1, weight: 1 },
    { name: "Social dialogue", direction: 1, weight: 1 },
    { name: "Skills development and training", direction: 1, weight: 1 },
    { name: "Employment-related relationships and work motivation", direction: 1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source: "UNECE, Handbook on Measuring Quality of Employment (2015), ECE/CES/40",
  note: "The handbook is a statistical toolbox: it gives no weights and no single index. One number is your choice; the equal weights are ours.",
};
