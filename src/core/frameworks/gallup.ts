import { type Framework } from "./framework";

/**
 * The ten characteristics of the Great Jobs survey, which every respondent weighs in person.
 * Names: the survey's own items without their examples, as a later questionnaire repeats them; that there are ten, and
 * enjoyment, stable pay, purpose and level of pay among them: gallup.com/analytics/318188.
 */
export const gallupGreatJobs: Framework = {
  id: "gallup-10",
  title: "Gallup Great Jobs",
  year: 2019,
  dimensions: [
    { name: "Level of pay", direction: 1, weight: 1 },
    { name: "Stable and predictable pay", direction: 1, weight: 1 },
    { name: "Stable and predictable hours", direction: 1, weight: 1 },
    { name: "Control over hours or location", direction: 1, weight: 1 },
    { name: "Job security", direction: 1, weight: 1 },
    { name: "Employee benefits", direction: 1, weight: 1 },
    { name: "Career advancement opportunities", direction: 1, weight: 1 },
    { name: "Enjoying day-to-day work", direction: 1, weight: 1 },
    { name: "Sense of purpose and dignity", direction: 1, weight: 1 },
    { name: "Power to change things about the job", direction: 1, weight: 1 },
  ],
  weightsStatus: "neutral (ours)",
  source: "Rothwell and Crabtree (2019), Not Just a Job, Gallup",
  note: "Gallup weighs the items by each respondent's own ranking; a job scoring 4 or more of 5 is good, 3 or less bad. Equal weights are ours.",
};
