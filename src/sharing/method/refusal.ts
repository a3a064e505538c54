import { readMatrix } from "../../cells/cells";
import { readGoalposts } from "../../cells/goalpostCells";
import { type Grid } from "../../cells/grid";
import { readIndexArguments, readIndexDirections } from "../../cells/indexArguments";
import { readStructureWeights } from "../../cells/structureWeights";
import { readWord } from "../../cells/words";
import { IndexError, type Problem } from "../../core/errors";
import { type Matrix } from "../../core/matrix";
import { normalize } from "../../core/normalize/normalize";
import { normalizations } from "../../core/options";
import { qualityIndex } from "../../core/qei";
import { structureIndex } from "../../core/structure/structureIndex";
import { type Reference } from "../../formula/reference";
import { evaluate, namesWithoutRow } from "./evaluate";
import { callsIn, type OwnCall } from "./indexFormula";
import { type Source, sourceText } from "./source";
import { prepareData } from "./steps";
import { type WorkbookReader } from "./workbookReader";

/** Why a formula of ours gives an error, without words. `place` is where: a table, or cells as the formula names them. */
export type Refusal =
  | { readonly kind: "missingRows"; readonly place: string; readonly names: readonly string[] }
  | { readonly kind: "problem"; readonly place: string; readonly problem: Problem };

/** Functions that take QEI's arguments, in its order; what some of them take besides follows. */
const indexFunctions = new Set([
  "QEI",
  "QEI.CONTRIBUTIONS",
  "QEI.EXPLAIN",
  "QEI.IMPORTANCE",
  "QEI.LEAVEOUT",
  "QEI.SENSITIVITY",
]);

/**
 * Finds out why a formula of ours gives an error: its arguments are read again from the cells that it names, and computed by
 * the core, which says what the function said. A function within another one is looked at first.
 * @returns null where nothing is found: what is wrong lies in an argument that only Excel can compute, or in another function.
 */
export async function refusalOf(formula: string, reader: WorkbookReader): Promise<Refusal | null> {
  const [whole, ...within] = callsIn(formula);
  for (const call of whole ? [...within, whole] : []) {
    const refusal = await refusalOfCall(call, reader);
    if (refusal) return refusal;
  }
  return null;
}

async function refusalOfCall(call: OwnCall, reader: WorkbookReader): Promise<Refusal | null> {
  for (const argument of call.arguments) {
    // What a name of LET stands for.
    const within = argument.kind === "call" ? await refusalOfCall(argument, reader) : null;
    if (within) return within;
  }
  const [data, ...others] = call.arguments;
  if (!data) return null;
  const { cells, names } = await readData(data, reader);
  for (const argument of others) {
    if (argument.kind !== "lookup" || !names) continue;
    const missing = await namesWithoutRow(argument, names, reader);
    if (missing.length > 0) return { kind: "missingRows", place: tableOf(argument.key), names: missing };
  }
  const given: unknown[] = [cells];
  for (const argument of others) {
    const read = argument.kind === "omitted" ? undefined : await evaluate(argument, reader, names);
    if (read === null) return null;
    given.push(read?.cells);
  }
  const problem = cells && problemIn(call.function, given);
  return problem && { kind: "problem", place: placeOf(data), problem };
}

/** The data of a function, as measured or as other functions of ours prepare them; null where only Excel knows them. */
async function readData(data: Source, reader: WorkbookReader) {
  const read = await evaluate(data, reader);
  if (read) return { cells: read.cells, names: read.headings };
  const { prepared, headings } = await prepareData(data, reader);
  return { cells: prepared && rowsOf(prepared), names: headings };
}

/** What the core says of a call with such arguments; null where it computes, and for functions that are not computed here. */
function problemIn(name: string, given: readonly unknown[]): Problem | null {
  const [first, second, third, fourth, fifth, sixth, seventh] = given;
  try {
    if (indexFunctions.has(name)) {
      const { data, definition } = readIndexArguments({
        data: first,
        weights: second,
        directions_or_preset: third,
        normalization: fourth,
        aggregation: fifth,
        goalposts: sixth,
        coverage: seventh,
      });
      // The first unit's own problem stands in the cell that holds the formula.
      return qualityIndex(data, definition).problems.get(0) ?? null;
    }
    if (name === "QEI.NORMALIZE") {
      const data = readMatrix(first, "data");
      const posts = readGoalposts(fourth, data.columns, undefined, third);
      normalize(
        data,
        readWord(second, "method", normalizations, "minmax"),
        readIndexDirections(third, data.columns),
        posts,
      );
    }
    if (name === "ESI" || name === "ESI.DETAIL") {
      const jobs = readMatrix(first, "employment");
      structureIndex(jobs, readStructureWeights(second, jobs));
    }
    return null;
  } catch (error) {
    if (error instanceof IndexError) return error.problem;
    throw error;
  }
}

function rowsOf({ rows, columns, values }: Matrix): Grid {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const value = values[column * rows + row];
      return Number.isNaN(value) ? null : value;
    }),
  );
}

/** The table, or the cells as the formula names them; "" for what is no cells. */
function placeOf(source: Source): string {
  const [first] = source.kind === "gathered" ? source.parts : source.kind === "call" ? source.arguments : [];
  if (first) return placeOf(first);
  return (source.kind === "reference" && tableOf(source.reference)) || sourceText(source);
}

function tableOf(reference: Reference): string {
  return reference.kind === "columns" ? reference.table : "";
}
