import { useMemo } from "react";
import { leaveOut } from "../../core/analyze/leaveOut";
import { IndexError } from "../../core/errors";
import { useActions, useSession, useTexts } from "../shared/context";
import { useNumbers } from "../shared/numbers";
import { Problem } from "../shared/Problem";
import { ResultButtons } from "./ResultButtons";
import { useDefinition } from "./useDefinition";
import { FigureTable } from "../shared/figures/FigureTable";
import { HeadRow, RowHead, WordsCell } from "../shared/figures/rows";
import { useProblemText } from "../shared/hooks/useProblemText";

/** Which indicator or dimension the ranking hangs on. */
export function LeaveOutView() {
  const text = useTexts("analyze");
  const problemText = useProblemText();
  const numbers = useNumbers();
  const { insertCompanion } = useActions();
  const model = useSession((session) => session.model);
  const definition = useDefinition();
  const outcome = useMemo(() => {
    try {
      return { rows: leaveOut(model.data, definition) };
    } catch (error) {
      if (error instanceof IndexError) return { problem: error.problem };
      throw error;
    }
  }, [definition, model]);
  if (outcome.problem) return <Problem text={problemText(outcome.problem)} />;
  const figures = () => ({
    header: [text.indicator, text.meanChange, text.largestChange, text.unit],
    rows: outcome.rows.map((row, j) => [
      model.nodes[j].name,
      row ? row.meanChange : "",
      row ? row.largestChange : "",
      row && row.unit !== null ? model.labels[row.unit] : "",
    ]),
    formats: ["General", "0.0", "0", "General"],
  });
  const mostFirst = () => {
    const { rows, ...others } = figures();
    const chart = { kind: "bars" as const, title: text.leaveOutChart };
    return { ...others, rows: rows.sort((a, b) => Number(b[1]) - Number(a[1])), chart };
  };
  return (
    <>
      <FigureTable label={text.leaveOut} scrolls>
        <HeadRow heads={figures().header} names={[0, 3]} />
        <tbody>
          {outcome.rows.map((row, j) => (
            <tr key={model.nodes[j].name}>
              <RowHead name={model.nodes[j].name} depth={model.nodes[j].depth} />
              <td>{row ? numbers.score(row.meanChange) : text.notScored}</td>
              <td>{row?.largestChange ?? ""}</td>
              <WordsCell words={row && row.unit !== null ? model.labels[row.unit] : ""} />
            </tr>
          ))}
        </tbody>
      </FigureTable>
      <ResultButtons
        title={text.leaveOut}
        onLive={() =>
          void insertCompanion({
            functionName: "QEI.LEAVEOUT",
            names: model.nodes.map(({ name }) => name),
            numberFormat: ["General", "0.0", "0", "General"],
          })
        }
        copy={mostFirst}
      />
    </>
  );
}
