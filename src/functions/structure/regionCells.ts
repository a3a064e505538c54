import { isVector, type Matrix } from "../../core/matrix";
import { type Regions, transposed, withReference } from "../../core/structure/regions";
import { readMatrix } from "../../cells/cells";
import { isOmitted } from "../../cells/grid";
import { fail } from "../../core/errors";

import { structureSteps } from "../costs";

/** A column beside a reference of the same length is one region; `turned` says that its result goes down again. */
export function readRegions(employment: unknown, reference: unknown): { regions: Regions; turned: boolean } {
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
