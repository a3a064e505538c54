import { useMemo, useState } from "react";
import { type Joined, joinByName } from "../../../cells/reshape/joinByName";
import { Problem } from "../../shared/Problem";
import { useLanguage } from "../../shared/context";
import { useCheckStyles } from "../checkStyles";
import { useCheckTexts } from "../checkTexts";
import { type JoinedTable, JoinPart } from "./JoinPart";
import { LayoutChoices } from "./LayoutChoices";
import { PreviewTable } from "./PreviewTable";
import { leftOutLine, listNames, reshapeProblem } from "./reshapeTexts";
import { orProblem, type Outcome, useReshape } from "./useReshape";
import { WriteUnits } from "./WriteUnits";

/** The choices, what comes of them, and what does not. */
export default function ReshapeForm() {
  const classes = useCheckStyles();
  const text = useCheckTexts("reshape");
  const language = useLanguage();
  const arranged = useReshape();
  const { layout, result } = arranged;
  const [other, setOther] = useState<JoinedTable | null>(null);
  const joined = useMemo((): Outcome | Joined => {
    if (!other || "problem" in result) return result;
    return orProblem(() => joinByName(result.table, other.table, { by: other.by, second: other.name }));
  }, [result, other]);
  if (layout === null && !("problem" in result)) return <p className={classes.text}>{text.nothing}</p>;
  const names = (list: readonly string[]) => listNames(list, text, language);
  const lines =
    "problem" in result || "problem" in joined
      ? []
      : [
          ...[...result.leftOut, ...(joined === result ? [] : joined.leftOut)].map((left) =>
            leftOutLine(left, text, language),
          ),
          ...("unmatched" in joined && joined.unmatched.first.length > 0
            ? [text.left.onlyFirst(names(joined.unmatched.first))]
            : []),
          ...("unmatched" in joined && joined.unmatched.second.length > 0
            ? [text.left.onlySecond(names(joined.unmatched.second))]
            : []),
        ];
  return (
    <>
      {layout && <LayoutChoices arranged={arranged} layout={layout} />}
      {!("problem" in result) && (
        <JoinPart first={result.table} units={layout?.units ?? null} other={other} onJoin={setOther} />
      )}
      {"problem" in joined ? (
        <Problem text={reshapeProblem(joined.problem, text)} />
      ) : (
        <>
          <PreviewTable table={joined.table} />
          {lines.length > 0 && (
            <section aria-label={text.leftOut}>
              <p className={classes.text}>{text.leftOut}</p>
              <ul className={classes.cells}>
                {lines.map((line) => (
                  <li key={line} className={classes.item}>
                    {line}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <WriteUnits table={joined.table} notes={lines} arranged={arranged} other={other} />
        </>
      )}
    </>
  );
}
