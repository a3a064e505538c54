import { type WorksheetWords } from "../words";
import { commonErrors } from "./errors/common";
import { qualityErrors } from "./errors/quality";
import { structureErrors } from "./errors/structure";
import { tableErrors } from "./errors/tables";
import { timeErrors } from "./errors/time";
import { list } from "./grammar";

export const worksheetWords: WorksheetWords = {
  errors: {
    ...commonErrors,
    ...qualityErrors,
    ...structureErrors,
    ...tableErrors,
    ...timeErrors,
  },
  indicatorName: (position) => `Indicator ${position}`,
  explanation: {
    oneAfterTheOther: (formulas) => formulas.join("; "),
    lowestOf: (terms) => `lowest of ${terms.join(", ")}`,
    missing: (names) => `; ${list(names)} missing`,
    weightsRescaled: ", weights rescaled",
  },
  notes: {
    patterns: {
      upgrading: "Upgrading: jobs grew more at the top than at the bottom",
      downgrading: "Downgrading: jobs grew more at the bottom than at the top",
      polarization: "Polarization: jobs grew more at both ends than in the middle",
      middle: "Growth of the middle: jobs grew less at both ends",
      even: "No pattern: the groups grew alike",
    },
    groups: { lowest: "lowest", middle: "middle", highest: "highest" },
    withFigures: (pattern, figures) => `${pattern} (${figures.join(", ")})`,
    association: "association, not proof of cause",
    associationOfFew: (points, enough) =>
      `association, not proof of cause; ${points} points are fewer than ${enough}, so errors and p are rough`,
    gapBetween: (first, second) =>
      `${first} (first) less ${second} (second); association, no proof of discrimination`,
    smallGroup: (enough) => `; a group has fewer than ${enough} rows, so SE tends to be too small`,
  },
  exposure: {
    meanOf: (occupations) => `Mean of ${occupations} occupations`,
    publishedIn: (title, row) => `${title} (published together as ${row})`,
    caution:
      "Exposure says which tasks AI could change. It is not displacement: no job is said to go. The sources measure different things; never average them.",
  },
  frameworkNotes: new Map(),
};
