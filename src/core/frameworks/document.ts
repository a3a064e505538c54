import { type Framework } from "./framework";

/** The five dimensions of the formula that defines this add-in's QEI. */
export const documentFramework: Framework = {
  id: "qei-5",
  title: "Quality of Employment Index, five dimensions",
  year: 2026,
  dimensions: [
    { name: "Salary level", direction: 1, weight: 1 },
    { name: "Working environment", direction: 1, weight: 1 },
    { name: "Benefits", direction: 1, weight: 1 },
    { name: "Job satisfaction", direction: 1, weight: 1 },
    { name: "Training and development", direction: 1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source:
    "Definition of this add-in: QEI = w1·salary level + w2·working environment + … + w5·training and development",
  note: "The definition leaves the weights to the user; equal weights express no view.",
};
