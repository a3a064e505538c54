import { type UnitRows } from "../../../cells/reshape/unitRows";
import { useCheckTexts } from "../checkTexts";
import { Choice } from "../questions/Choice";
import { type Arranged } from "./useReshape";

/** More values of a column are no choice. */
const most = 100;

interface FixedColumnsProps {
  readonly arranged: Arranged;
  readonly units: UnitRows;
}

/** Columns of which one value is taken, and that in which rows differ that share a cell. */
export function FixedColumns({ arranged: { found, choose, made }, units: { fixed } }: FixedColumnsProps) {
  const text = useCheckTexts("reshape");
  const problem =
    "problem" in made.result && made.result.problem.kind === "severalRows" ? made.result.problem : null;
  const differing = problem?.differ?.header;
  const shown = found.columns.filter(
    ({ header, words }) =>
      words.size > 0 &&
      words.size <= most &&
      (header === differing || fixed.some(({ column }) => column === header)),
  );
  return shown.map(({ header, words }) => {
    const others = fixed.filter(({ column }) => column !== header);
    return (
      <Choice
        key={header}
        label={text.fixed(header)}
        value={fixed.find(({ column }) => column === header)?.value ?? ""}
        options={[
          ["", text.allRows],
          ...[...words.values()].map((word) => [word, text.onlyValue(word)] as const),
        ]}
        onChoose={(value) =>
          choose({ fixed: value === "" ? others : [...others, { column: header, value }] })
        }
      />
    );
  });
}
