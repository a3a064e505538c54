import { useId } from "react";
import { shownText } from "../../../cells/check/answers";
import { type TotalRow } from "../../../cells/check/findings";
import { useTexts } from "../../shared/context";
import { useCheckStyles } from "../checkStyles";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { type Asked } from "./QuestionCard";
import { Tick } from "./Tick";

const reasons: readonly TotalRow["why"][] = ["name", "sum", "level", "indent"];

/** So many rows of one reason have a tick of their own. */
const most = 20;

/** Ticked rows are left out. */
export function TotalsQuestion({ question: { rows } }: Asked<"totals">) {
  return (
    <>
      {reasons.map((why) => {
        const own = rows.filter((row) => row.why === why).map(({ row }) => row);
        return own.length > 0 && <Group key={why} why={why} rows={own} />;
      })}
    </>
  );
}

function Group({ why, rows }: { readonly why: TotalRow["why"]; readonly rows: readonly number[] }) {
  const classes = useCheckStyles();
  const id = useId();
  const text = useCheckTexts("check");
  const { more } = useTexts("columns");
  const { cells, check, answers, answer, addressOf } = useChecked();
  const names = check.columns[check.roles.indexOf("name")];
  const nameOf = (row: number) =>
    names ? shownText(cells.values[row][names.at]).trim() : addressOf(row, check.block.columns[0]);
  const leave = (some: readonly number[], out: boolean) => {
    const staying = new Set(answers.staying);
    for (const row of some)
      if (out) staying.delete(row);
      else staying.add(row);
    answer({ staying });
  };
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className={classes.text}>
        {text.totalReasons[why]}
      </p>
      {rows.length > most && (
        <Tick
          label={text.leaveAllOut(rows.length)}
          checked={rows.every((row) => !answers.staying.has(row))}
          onTick={(out) => leave(rows, out)}
        />
      )}
      {rows.slice(0, most).map((row) => (
        <Tick
          key={row}
          label={text.leaveOut(nameOf(row))}
          checked={!answers.staying.has(row)}
          onTick={(out) => leave([row], out)}
        />
      ))}
      {rows.length > most && <p className={classes.text}>{more(rows.length - most)}</p>}
    </div>
  );
}
