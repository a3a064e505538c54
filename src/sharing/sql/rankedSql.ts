import { tolerance } from "../../core/numeric/ranks/ties";
import { double } from "./dialect";
import { type Step } from "./step";

const among = (labels: readonly string[], ...more: readonly string[]) =>
  `PARTITION BY ${[...labels, "is_ranked", ...more].join(", ")}`;

/**
 * Competition ranks of the column `score` of the step `scored` within labels, 1 for the highest: those that tie (see
 * src/core/numeric/ranks/ties.ts; each with the next one here) share the best rank.
 * @param isScore whether a row has a score at all.
 */
export function rankingSteps(labels: readonly string[], isScore: string): Step[] {
  const isLabeled = labels.map((label) => `${label} IS NOT NULL`);
  const size = `GREATEST(ABS(score), ABS(higher), ${double(0.1)} * largest)`;
  const opens = `higher IS NULL OR higher - score > ${double(tolerance)} * ${size}`;
  const order = `${among(labels)} ORDER BY place`;
  return [
    {
      name: "rankable",
      select: ["*", `CASE WHEN ${[isScore, ...isLabeled].join(" AND ")} THEN 1 ELSE 0 END AS is_ranked`],
      from: "scored",
    },
    {
      name: "placed",
      select: ["*", `ROW_NUMBER() OVER (${among(labels)} ORDER BY score DESC) AS place`],
      from: "rankable",
    },
    {
      name: "beside",
      select: [
        "*",
        `LAG(score) OVER (${order}) AS higher`,
        "MAX(ABS(score)) OVER (PARTITION BY is_ranked) AS largest",
      ],
      from: "placed",
    },
    {
      name: "tied",
      select: [
        "*",
        `SUM(CASE WHEN ${opens} THEN 1 ELSE 0 END) OVER (${order} ROWS UNBOUNDED PRECEDING) AS tie`,
      ],
      from: "beside",
    },
  ];
}

/** The rank in the last of these steps; NULL for a row that has none. */
export function rankedScore(labels: readonly string[]): string {
  return `CASE WHEN is_ranked = 1 THEN MIN(place) OVER (${among(labels, "tie")}) END`;
}
