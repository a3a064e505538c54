import { contentsOf } from "./contents";
import { aiAndStructure } from "./sheets/aiAndStructure";
import { aiExposure } from "./sheets/aiExposure";
import { changeTools } from "./sheets/changeTools";
import { exposedWorkers } from "./sheets/exposedWorkers";
import { exampleTree } from "./sheets/exampleTree";
import { indexTools } from "./sheets/indexTools";
import { industryChange } from "./sheets/industryChange";
import { jobQualityTree } from "./sheets/jobQualityTree";
import { oecdJobQuality } from "./sheets/oecdJobQuality";
import { usEmploymentSheet } from "./sheets/usEmployment";
import { usIndustries } from "./sheets/usIndustries";
import { weights } from "./sheets/weights";
import { womenAndMen } from "./sheets/womenAndMen";
import { workedExample } from "./sheets/workedExample";
import { type SampleWorkbook } from "./types";

const sheets = [
  workedExample,
  oecdJobQuality,
  jobQualityTree,
  usEmploymentSheet,
  usIndustries,
  weights,
  exampleTree,
  aiAndStructure,
  industryChange,
  aiExposure,
  womenAndMen,
  exposedWorkers,
  indexTools,
  changeTools,
];

/** The sample workbook: published figures with live formulas, described without a spreadsheet library. */
export const sampleWorkbook: SampleWorkbook = { sheets: [contentsOf(sheets), ...sheets] };

export const sampleSheetNames: readonly string[] = sampleWorkbook.sheets.map(({ name }) => name);
