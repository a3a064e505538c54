import { type FoundCells, listCells } from "../../../cells/check/foundCells";
import { CellsFound } from "../CellsFound";
import { useCheckTexts } from "../checkTexts";

/** The cells that a question is about, folded. */
export function QuestionCells({ cells }: { readonly cells: FoundCells }) {
  const text = useCheckTexts("check");
  return (
    <CellsFound
      summary={text.cells(cells.length)}
      count={cells.length}
      find={(most) => listCells(cells, most)}
    />
  );
}
