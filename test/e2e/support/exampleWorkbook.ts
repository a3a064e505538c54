import { weights } from "../../../samples/sheets/weights";
import { workedExample } from "../../../samples/sheets/workedExample";
import { type SampleWorkbook } from "../../../samples/types";

/** The sample workbook's first index alone, table Jobs with table Weights: it calculates in no time. */
export const exampleWorkbook: SampleWorkbook = { sheets: [workedExample, weights] };
