import { CellsFound } from "../CellsFound";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { Choice } from "./Choice";
import { type Asked } from "./QuestionCard";

/** A number outside the scale of the others, such as 0 or 99. */
export function CodeQuestion({ question: { column, value, rows } }: Asked<"code">) {
  const text = useCheckTexts("check");
  const { answers, answer } = useChecked();
  const own = answers.codes.get(column);
  const shown = String(value).replace("-", "−");
  return (
    <>
      <Choice
        label={text.meaning}
        value={own?.get(value) ?? null}
        options={[
          ["missing", text.noAnswer],
          ["value", text.realNumber],
        ]}
        onChoose={(meaning) =>
          answer({ codes: new Map(answers.codes).set(column, new Map(own).set(value, meaning)) })
        }
      />
      <CellsFound
        summary={text.cells(rows.length)}
        count={rows.length}
        find={(most) => rows.slice(0, most).map((row) => ({ row, column, text: shown }))}
      />
    </>
  );
}
