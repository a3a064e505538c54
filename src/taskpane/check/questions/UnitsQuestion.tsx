import { useCheckStyles } from "../checkStyles";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { type Asked } from "./QuestionCard";
import { QuestionCells } from "./QuestionCells";
import { TypedNumber } from "./TypedNumber";

/** What one of each unit of a column is worth, such as 10000 of 万. */
export function UnitsQuestion({ question: { column, units, cells } }: Asked<"units">) {
  const classes = useCheckStyles();
  const text = useCheckTexts("check");
  const { check, answers, answer } = useChecked();
  const own = answers.units.get(column);
  const put = (unit: string, worth: number | null) => {
    const next = new Map(own);
    if (worth === null) next.delete(unit);
    else next.set(unit, worth);
    answer({ units: new Map(answers.units).set(column, next) });
  };
  const plain = check.columns.find(({ at }) => at === column)?.count.number ?? 0;
  return (
    <>
      {units.map((unit) => (
        <TypedNumber
          key={unit}
          label={unit === "" ? text.withoutUnit : text.unitWorth(unit)}
          value={own?.get(unit) ?? null}
          onType={(worth) => put(unit, worth)}
        />
      ))}
      {plain > 0 && <p className={classes.text}>{text.plainStay(plain)}</p>}
      <QuestionCells cells={cells} />
    </>
  );
}
