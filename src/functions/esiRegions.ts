import { type Matrix } from "../core/matrix";
import { specializationMeasures } from "../core/options";
import { locationQuotients } from "../core/structure/quotient";
import { type Regions, transposed, withReference } from "../core/structure/regions";
import { specialization } from "../core/structure/specialization";
import { readMatrix } from "../cells/cells";
import { isOmitted } from "../cells/grid";
import { fail } from "../core/errors";
import { excelError, withExcelErrors } from "./excelErrors";
import { scoreColumn } from "./results";
import { isVector } from "./sectorCells";
import { cellTable } from "./tables";
import { readWord } from "../cells/words";
import { structureSteps } from "./costs";

/**
 * Returns location quotients: each industry's share of a region's jobs over its share in the reference; 1 = the same.
 * @customfunction ESI.QUOTIENT ESI.QUOTIENT
 * @helpurl https://employment-indices.example/docs/functions/ESI.QUOTIENT.md
 * @param employment Jobs: one row per region, one column per industry; or one region as a row or a column.
 * @param [reference] Jobs per industry to compare with, one value per industry or a row per region. Default: the table's totals.
 * @returns A table in the shape of employment.
 */
export function esiQuotient(employment: any[][], reference?: any[][]): any[][] {
  return withExcelErrors(() => {
    const { regions, turned } = readRegions(employment, reference);
    const { values, cellProblems, rowProblems } = locationQuotients(regions);
    const table = cellTable(values, cellProblems);
    rowProblems.forEach((cause, row) => table[row].fill(excelError(cause)));
    return turned ? table[0].map((cell) => [cell]) : table;
  });
}

/**
 * Returns how specialized each region is: how far its industries differ from the reference.
 * @customfunction ESI.SPECIALIZATION ESI.SPECIALIZATION
 * @helpurl https://employment-indices.example/docs/functions/ESI.SPECIALIZATION.md
 * @param employment Jobs: one row per region, one column per industry; or one region as a row or a column.
 * @param [reference] Jobs per industry to compare with, one value per industry or a row per region. Default: the table's totals.
 * @param [measure] krugman (default, 0 to 2), gini (of the location quotients) or hachman (1 = like the reference).
 * @returns One number per region.
 */
export function esiSpecialization(employment: any[][], reference?: any[][], measure?: any): any[][] {
  return withExcelErrors(() => {
    const { regions } = readRegions(employment, reference);
    const word = readWord(measure, "measure", specializationMeasures, "krugman");
    return scoreColumn(specialization(regions, word));
  });
}

/** A column beside a reference of the same length is one region; `turned` says that its result goes down again. */
function readRegions(employment: unknown, reference: unknown): { regions: Regions; turned: boolean } {
  const jobs = readMatrix(employment, "employment", structureSteps.regions);
  if (isOmitted(reference)) return { regions: withReference(jobs, null), turned: false };
  const given = readMatrix(reference, "reference");
  const turned = jobs.columns === 1 && jobs.rows > 1 && isVector(given) && given.values.length === jobs.rows;
  const table = turned ? transposed(jobs) : jobs;
  return { regions: withReference(table, matched(given, table)), turned };
}

/** The reference as one row of industries, or as it is where it has a row for each region. */
function matched(reference: Matrix, { rows, columns }: Matrix): Matrix {
  if (reference.rows === rows && reference.columns === columns) return reference;
  if (isVector(reference) && reference.values.length === columns) return { ...reference, rows: 1, columns };
  return fail("shapesDiffer", {
    argument: "reference",
    rows: reference.rows,
    columns: reference.columns,
    other: "employment",
    otherRows: rows,
    otherColumns: columns,
  });
}
