import { useLanguage } from "../../shared/context";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { Choice } from "./Choice";
import { type Asked } from "./QuestionCard";
import { QuestionCells } from "./QuestionCells";

/** One question a table, a row a flag. */
export function FlagsQuestion({ question: { flags } }: Asked<"flags">) {
  const text = useCheckTexts("check");
  const language = useLanguage();
  const { answers, answer } = useChecked();
  const meanings: Readonly<Record<string, string>> = text.flagMeanings;
  // "bu" is b and u.
  const meaningOf = (flag: string) => {
    const known = [...flag].map((letter) => meanings[letter]);
    return known.every((words) => words !== undefined) ? language.list(known) : "";
  };
  return (
    <>
      {flags.map(({ flag, cells }) => (
        <div key={flag}>
          <Choice
            label={text.flag(flag, cells.length, meaningOf(flag))}
            value={answers.flags.get(flag) ?? null}
            options={[
              ["use", text.useNumber],
              ["missing", text.missing],
            ]}
            onChoose={(use) => answer({ flags: new Map(answers.flags).set(flag, use) })}
          />
          <QuestionCells cells={cells} />
        </div>
      ))}
    </>
  );
}
