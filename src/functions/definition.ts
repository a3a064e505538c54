import { type IndexArguments, readIndexArguments } from "../cells/indexArguments";
import { type Matrix } from "../core/matrix";
import { type IndexDefinition } from "../core/qei";
import { refuseTooLong } from "../core/workload";
import { indexSteps } from "./costs";

/** Reads the data and everything that defines the index. @throws IndexError also where the work would take too long. */
export function readIndex(raw: IndexArguments): { data: Matrix; definition: IndexDefinition } {
  const read = readIndexArguments(raw);
  refuseTooLong(read.data, indexSteps(read.definition));
  return read;
}
