import { type OwnFunction, problemBehind } from "../../cells/ownFunctions";
import { type Grid, toGrid } from "../../cells/grid";
import { type Problem } from "../../core/errors";
import { type Reference } from "../../formula/reference";
import { evaluate, gathered, namesWithoutRow, plain, transposed } from "./evaluate";
import { type OwnCall, ownCalls } from "./indexFormula";
import { cellsOfProblem } from "./problemCells";
import { type Source, sourceText } from "./source";
import { type ReadCells, type WorkbookReader } from "./workbookReader";

/** Why a formula of ours gives an error, without words. `place` is where: a table, or cells as the formula names them. */
export type Refusal =
  | { readonly kind: "missingRows"; readonly place: string; readonly names: readonly string[] }
  | {
      readonly kind: "problem";
      readonly function: string;
      readonly place: string;
      readonly problem: Problem;
      /** The cells that it speaks of, such as `Jobs!C3`; null where they are not known. */
      readonly cells: string | null;
    }
  /** An argument that only Excel can compute. */
  | { readonly kind: "computed"; readonly function: string; readonly argument: string }
  /** The functions answer: the error comes from another part of the formula. */
  | { readonly kind: "answered"; readonly functions: readonly string[] }
  /** The functions are not on this page. */
  | { readonly kind: "absent" };

/** Our functions, as they run beside the pane. */
export interface OwnFunctions {
  /** undefined where they are not there. */
  find(id: string): OwnFunction | undefined;
  /** The function's arguments in their order; undefined where they are not known. */
  parametersOf(id: string): readonly Parameter[] | undefined;
}

export interface Parameter {
  readonly name: string;
  /** Takes cells; one that does not is asked for each cell that it is given. */
  readonly isRange: boolean;
}

/** How far a cell is from the one that holds the formula. */
export interface Offset {
  readonly down: number;
  readonly right: number;
}

/**
 * Finds out why a formula of ours gives an error: its arguments are read again from the cells that it names, and each
 * function is asked once more. A function within another one is asked first.
 * @param at the cell of the result that shows the error.
 * @returns null for a formula without a function of ours.
 */
export async function refusalOf(
  formula: string,
  reader: WorkbookReader,
  functions: OwnFunctions,
  at: Offset = { down: 0, right: 0 },
): Promise<Refusal | null> {
  const { calls, isWhole } = ownCalls(formula);
  if (calls.length === 0) return null;
  const answers: Answer[] = [];
  for (const call of calls) answers.push(await ask(call, { reader, functions, at }));
  const refused = answers.find(({ refusal }) => refusal && refusal.kind !== "computed");
  if (refused?.refusal) return refused.refusal;
  // The outermost first. In a formula that is the call itself, each cell shows its own part of the result.
  const last = answers.length - 1;
  for (let i = last; i >= (isWhole ? last : 0); i--) {
    const { cells, tell } = answers[i];
    const found = cells && (isWhole ? problemBehind(cells[at.down]?.[at.right]) : firstProblem(cells));
    if (found) return tell(found);
  }
  const computed = answers.find(({ refusal }) => refusal);
  return (
    computed?.refusal ?? { kind: "answered", functions: [...new Set(calls.map((call) => call.function))] }
  );
}

interface Asked {
  readonly reader: WorkbookReader;
  readonly functions: OwnFunctions;
  readonly at: Offset;
}

/** What came of one call: a result, or a refusal. */
interface Answer {
  readonly cells: Grid | null;
  readonly headings: readonly string[] | null;
  readonly refusal: Refusal | null;
  /** A problem of this call, with the places it speaks of. */
  readonly tell: (problem: Problem) => Refusal;
}

async function ask(call: OwnCall, asked: Asked): Promise<Answer> {
  const parameters = asked.functions.parametersOf(call.function) ?? [];
  const read: (ReadCells | null)[] = [];
  const tell = (problem: Problem): Refusal => ({
    kind: "problem",
    function: call.function,
    place: placeOf(call.arguments[0]),
    problem,
    cells: cellsOfProblem(problem, parameters, read),
  });
  const refused = (refusal: Refusal): Answer => ({ cells: null, headings: null, refusal, tell });
  const given: unknown[] = [];
  let names: readonly string[] | null = null;
  for (const [i, argument] of call.arguments.entries()) {
    const found = await argumentOf(argument, asked, names);
    if (found && "refusal" in found) return refused(found.refusal);
    if (!found && argument.kind !== "omitted")
      return refused({ kind: "computed", function: call.function, argument: sourceText(argument) });
    if (i === 0) names = found?.headings ?? null;
    read.push(found);
    given.push(found && asGiven(found.cells, parameters[i], asked.at));
  }
  const called = asked.functions.find(call.function);
  if (!called) return refused({ kind: "absent" });
  // Excel hands over null for each argument that is left out.
  while (given.length < parameters.length) given.push(null);
  try {
    const cells = toGrid(called(...given), "result");
    const headings = names?.length === cells[0].length ? names : null;
    return { cells, headings, refusal: null, tell };
  } catch (error) {
    const problem = problemBehind(error);
    if (!problem) throw error;
    return refused(tell(problem));
  }
}

/** The cells of an argument; null where they are not known. */
async function argumentOf(
  source: Source,
  asked: Asked,
  names: readonly string[] | null,
): Promise<ReadCells | { readonly refusal: Refusal } | null> {
  if (source.kind === "call") {
    const { cells, headings, refusal } = await ask(source, asked);
    return refusal ? { refusal } : cells && { cells, headings, formula: null };
  }
  if (source.kind === "transposed" || source.kind === "gathered") {
    const parts: ReadCells[] = [];
    for (const part of source.kind === "gathered" ? source.parts : [source.of]) {
      const found = await argumentOf(part, asked, names);
      if (!found || "refusal" in found) return found;
      parts.push(found);
    }
    return source.kind === "gathered" ? gathered(parts) : plain(transposed(parts[0].cells));
  }
  if (source.kind === "lookup" && names) {
    const missing = await namesWithoutRow(source, names, asked.reader);
    const place = tableOf(source.key);
    if (missing.length > 0) return { refusal: { kind: "missingRows", place, names: missing } };
  }
  return evaluate(source, asked.reader, names);
}

/** As Excel hands it over. A single value that is given several cells is asked for each of them. */
function asGiven(cells: Grid, parameter: Parameter | undefined, { down, right }: Offset): unknown {
  if (parameter?.isRange !== false) return cells;
  const row = cells[cells.length === 1 ? 0 : down] ?? [];
  return row[row.length === 1 ? 0 : right] ?? null;
}

function firstProblem(cells: Grid): Problem | undefined {
  for (const row of cells)
    for (const cell of row) {
      const found = problemBehind(cell);
      if (found) return found;
    }
  return undefined;
}

/** The table, or the cells as the formula names them; "" for what is no cells. */
function placeOf(source: Source | undefined): string {
  if (!source) return "";
  const [first] = source.kind === "gathered" ? source.parts : source.kind === "call" ? source.arguments : [];
  if (first) return placeOf(first);
  return (source.kind === "reference" && tableOf(source.reference)) || sourceText(source);
}

function tableOf(reference: Reference): string {
  return reference.kind === "columns" ? reference.table : "";
}
