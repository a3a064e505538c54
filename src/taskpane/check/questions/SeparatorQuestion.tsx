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
  const shown = check.columns
    .find(({ at }) => at === column)
    ?.texts.find(({ meaning }) => meaning.kind === "number" && meaning.point !== meaning.comma);
  const readings = shown?.meaning.kind === "number" ? shown.meaning : null;
  const words = (mark: "point" | "comma") => text.reading(shown?.text ?? "", String(readings?.[mark] ?? ""));
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
