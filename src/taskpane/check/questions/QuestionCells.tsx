import { type Found } from "../../../cells/check/readColumn";
import { CellsFound } from "../CellsFound";
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
  const find = () => {
    if (column !== undefined) return cells.map((cell) => ({ ...cell, column }));
    const wanted = new Set(cells);
    return check.columns.flatMap(({ at, texts }) =>
      texts
        .filter((cell) => wanted.has(cell))
        .map(({ row, text: content }) => ({ row, column: at, text: content })),
    );
  };
  return <CellsFound summary={text.cells(cells.length)} find={find} />;
}
