import { type TableCheck } from "./checkTable";

/**
 * Whether a table can be taken as it is: nothing around it, and every cell of its numbers is one for formulas too, or missing.
 * Names that come back are no fault: a table of several years has them.
 */
export function isClean({ automatic, questions, columns }: TableCheck): boolean {
  const asked = questions.some(({ kind }) => kind !== "repeated");
  const mended = automatic.some(({ kind }) => !plain.has(kind));
  const disguised = columns.some(
    ({ isNumeric, texts }) =>
      isNumeric && texts.meaning.some((meaning) => meaning.kind === "number" && !meaning.isPlain),
  );
  return !asked && !mended && !disguised;
}

const plain: ReadonlySet<string> = new Set(["missingWords", "writtenNumbers", "unit"]);
