import { useMemo } from "react";
import { shownText } from "../../../cells/check/answers";
import { useCheckStyles } from "../checkStyles";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { Choice } from "./Choice";
import { type Asked } from "./QuestionCard";

/** More values of a column are no choice. */
const most = 100;

/** Names in several rows: all of them stay, or those of one year or group. */
export function RepeatedQuestion({ question: { by } }: Asked<"repeated">) {
  const classes = useCheckStyles();
  const text = useCheckTexts("check");
  const { cells, check, answers, answer, nameOf } = useChecked();
  const values = useMemo(() => {
    if (by === null) return [];
    const found = new Set(check.block.rows.map((row) => shownText(cells.values[row][by])));
    found.delete("");
    return [...found].slice(0, most);
  }, [cells, check, by]);
  return (
    <>
      {by === null ? (
        <p className={classes.text}>{text.noDifference}</p>
      ) : (
        <Choice
          label={text.rows}
          value={answers.only ?? ""}
          options={[
            ["", text.allRows],
            ...values.map((value) => [value, text.onlyRows(nameOf(by), value)] as const),
          ]}
          onChoose={(value) => answer({ only: value === "" ? null : value })}
        />
      )}
    </>
  );
}
