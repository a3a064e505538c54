import { type Found } from "../../../cells/check/readColumn";
import { CellsFound } from "../CellsFound";
import { placed } from "../placed";
import { useChecked } from "../useChecked";
import { useCheckTexts } from "../checkTexts";

interface QuestionCellsProps {
  readonly cells: readonly Found[];
  /** Where the cells stand in several columns, which hold them is found by their text. */
  readonly column?: number;
}

/** The cells that a question is about, folded. */
export function QuestionCells({ cells, column }: QuestionCellsProps) {
  const text = useCheckTexts("check");
  const { check } = useChecked();
  const find = () =>
    column === undefined ? placed(check, cells) : cells.map((cell) => ({ ...cell, column }));
  return <CellsFound summary={text.cells(cells.length)} find={find} />;
}
