import { isOmitted } from "../../cells/grid";
import { readBeside, readSectors } from "../sectorCells";
import { refuseTooLong, type Steps } from "../../core/workload";

/** An index as numbers in order, with its times where they are given. */
export function readSeries(
  index: unknown,
  time: unknown,
  steps: Steps,
): { values: Float64Array; times: Float64Array | null } {
  const series = readSectors(index, "index");
  refuseTooLong(series, steps);
  const times = isOmitted(time) ? null : readBeside(time, "time", series, "index").values;
  return { values: series.values, times };
}
