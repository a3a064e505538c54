import { type Framework } from "./framework";

/**
 * The eleven topics of the OECD's well-being index, which leaves the weights to the user.
 * Names: executive summary of the Better Life Initiative (OECD), "the importance you give to 11 topics". In 2011 civic
 * engagement was called governance.
 */
export const oecdBetterLife: Framework = {
  id: "oecd-bli-11",
  title: "OECD Better Life Index",
  year: 2011,
  dimensions: [
    { name: "Housing", direction: 1, weight: 1 },
    { name: "Income", direction: 1, weight: 1 },
    { name: "Jobs", direction: 1, weight: 1 },
    { name: "Community", direction: 1, weight: 1 },
    { name: "Education", direction: 1, weight: 1 },
    { name: "Environment", direction: 1, weight: 1 },
    { name: "Civic engagement", direction: 1, weight: 1 },
    { name: "Health", direction: 1, weight: 1 },
    { name: "Life satisfaction", direction: 1, weight: 1 },
    { name: "Safety", direction: 1, weight: 1 },
    { name: "Work-life balance", direction: 1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source: "OECD, Better Life Index (since 2011); method: Pionnier (2015), OECD",
  note: "The OECD weighs indicators equally within a topic, on a min-max scale, and lets each user weigh the topics; equal weights across topics are ours.",
};
