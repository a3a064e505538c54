import { type ColumnTexts } from "../../../cells/check/readColumn";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { Choice } from "./Choice";
import { type Asked } from "./QuestionCard";
import { QuestionCells } from "./QuestionCells";

/** "1,234" of a column, with both readings. */
export function SeparatorQuestion({ question: { column, cells } }: Asked<"separator">) {
  const text = useCheckTexts("check");
  const { check, answers, answer } = useChecked();
  // The first that the two marks read differently.
  const texts = check.columns.find(({ at }) => at === column)?.texts;
  const shown = texts?.text.findIndex((_, i) => readsTwoWays(texts, i)) ?? -1;
  const words = (mark: "point" | "comma") =>
    texts && shown >= 0 ? text.reading(texts.text[shown], String(texts[mark][shown])) : "";
  return (
    <>
      <Choice
        label={text.decimalMark}
        value={answers.separators.get(column) ?? null}
        options={[
          ["point", words("point")],
          ["comma", words("comma")],
        ]}
        onChoose={(mark) => answer({ separators: new Map(answers.separators).set(column, mark) })}
      />
      <QuestionCells cells={cells} />
    </>
  );
}

/** Whether the two marks read a text differently. */
function readsTwoWays({ meaning, point, comma }: ColumnTexts, at: number): boolean {
  return meaning[at].kind === "number" && point[at] !== comma[at];
}
