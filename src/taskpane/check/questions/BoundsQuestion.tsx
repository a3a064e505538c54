import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { Choice } from "./Choice";
import { type Asked } from "./QuestionCard";
import { QuestionCells } from "./QuestionCells";

export function BoundsQuestion({ question: { cells } }: Asked<"bounds">) {
  const text = useCheckTexts("check");
  const { answers, answer } = useChecked();
  return (
    <>
      <Choice
        label={text.meaning}
        hint={text.boundsHint}
        value={answers.bounds}
        options={[
          ["limit", text.useLimit],
          ["missing", text.missing],
        ]}
        onChoose={(bounds) => answer({ bounds })}
      />
      <QuestionCells cells={cells} />
    </>
  );
}
