/** Who gains and who loses while weights move. */
export const gains = {
  title: "Who gains, who loses",
  by: "By group",
  none: "Choose a column…",
  still: "Move a weight: the means of the groups follow.",
  since: { last: "Against the weights before.", official: (preset: string) => `Against ${preset}.` },
  group: "Group",
  count: "Units",
  places: "Places",
  score: "Index",
  rest: (groups: number) => `${groups} between them`,
  units: (names: string) => `Most up: ${names}.`,
  lost: (names: string) => `Most down: ${names}.`,
  chart: (column: string) => `Mean of the places gained, by ${column}`,
  unit: (name: string, places: string) => `${name} ${places}`,
};
