import { type StructureErrors } from "../../../core/errors/structure";
import { type ErrorWords } from "../../words";
import { capitalized } from "../grammar";

export const structureErrors: ErrorWords<StructureErrors> = {
  employmentEmpty: () => "Employment has no numbers. Select the cells that hold the jobs.",
  employmentTotalZero: () => "Employment adds up to 0, so there are no shares. Check the selected cells.",
  shapeMismatch: (p) =>
    `The ${p.argument} range is ${p.rows}×${p.columns}; it must be ${p.needed}, or one number.`,
  weightMissingAt: (p) =>
    `The weight of row ${p.row}, column ${p.column} of employment is blank. Type a number there.`,
  layerNeedsVector: (p) =>
    `Weights "layer" count positions along one row or column; employment is ${p.rows}×${p.columns}. Give numbers instead.`,
  argumentEmpty: (p) =>
    `${capitalized(p.argument)} has no numbers beside those of the other ranges. Check the selected cells.`,
  totalZero: (p) =>
    `${capitalized(p.argument)} adds up to 0, so there are no shares. Check the selected cells.`,
  shapesDiffer: (p) =>
    `${capitalized(p.argument)} is ${p.rows}×${p.columns} but ${p.other} is ${p.otherRows}×${p.otherColumns}. Select ranges of the same size.`,
  referenceNeeded: () =>
    "One row or column alone has nothing to be compared with. Give a reference, such as the nation's jobs.",
  referenceZero: (p) =>
    `Row ${p.row}, column ${p.column} has jobs where the reference has none. Check the reference there.`,
  regionWithoutJobs: (p) =>
    `Row ${p.row} or its reference has no jobs in the industries they share. Check that row.`,
  outputWithoutJobs: (p) =>
    `Row ${p.row}, column ${p.column} has output but no jobs. Check it, or merge that sector with another.`,
  qualityMissing: (p) =>
    `Row ${p.row}, column ${p.column} of ${p.argument} is blank but there are jobs. Type the quality, or clear the jobs.`,
  lilienZero: (p) =>
    `Row ${p.row}, column ${p.column}${p.others > 0 ? ` and ${p.others} more` : ""}: jobs in one period only, so Lilien has no logarithm. Merge or clear that sector.`,
  groupJobsMissing: (p) =>
    `Row ${p.row}, column ${p.column} of ${p.argument} is blank beside other groups' jobs. Type 0 if there are none, or clear the row.`,
  groupsNeeded: () =>
    "Segregation compares groups: give two or more columns with jobs, such as women and men.",
  measureNeedsPositive: (p) =>
    `"${p.measure}" takes no zeros; ${p.argument} holds some. Leave them out or choose another measure.`,
  argumentOnlyFor: (p) =>
    `${capitalized(p.argument)} belongs to "${p.choice}", but the choice is "${p.given}". Remove it, or choose "${p.choice}".`,
  noScoredJobs: (p) => `No cell has both jobs and a value of ${p.argument}. Select ranges that match.`,
  unitValueMissing: (p) =>
    `This unit has no value in ${p.argument}, so it has no place. Fill it in to include it.`,
  codeUnreadable: (p) =>
    `"${p.text}" is no code of an occupation. Write it as 15-1252 (SOC) or 2512 (ISCO-08).`,
  codeMayBeDate: (p) =>
    `${p.number} is a number of five digits, perhaps a date that Excel made of a code. Format the cells as text and type the codes again.`,
  codeUnknown: (p) =>
    `"${p.source}" has no ${p.system} code ${p.code}. Check the code, or try another source.`,
  codeNeedsSource: (p) =>
    `${p.code} may be a code of SOC or of ISCO-08. Name the source: ${p.sources.join(", ")}.`,
  codesMixed: (p) =>
    `${p.first} is a code of SOC and ${p.second} one of ISCO-08. Ask for them in two formulas, one for each kind.`,
  codeOfOtherSystem: (p) =>
    `${p.code} is a code of ${p.system}, which "${p.source}" does not have. Choose source ${p.having.join(" or ")}.`,
  exposureOutputElsewhere: (p) =>
    `"${p.source}" does not tell ${p.output}. Choose source ${p.having.join(" or ")}, or another output.`,
  gradientOfGroup: (p) =>
    `A gradient is published for four-digit codes, and ${p.code} is a group. Ask for its score instead.`,
};
