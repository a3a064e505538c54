import { type Framework } from "./framework";

/** The three outcomes of the OECD Job Quality Framework; two of them count against a job. */
export const oecdJobQuality: Framework = {
  id: "oecd-3",
  title: "OECD Job Quality",
  year: 2015,
  dimensions: [
    { name: "Earnings quality", direction: 1, weight: 1 },
    { name: "Labor market insecurity", direction: -1, weight: 1 },
    { name: "Job strain", direction: -1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source: "Cazes, Hijzen and Saint-Martin (2015), OECD Social, Employment and Migration Working Papers 174",
  note: "The OECD publishes three separate measures and no total. Insecurity and strain count negatively. Adding them up is your choice; the equal weights are ours.",
};
