import { useMemo } from "react";
import { Problem } from "../../shared/Problem";
import { useLanguage, useTexts } from "../../shared/context";
import { joinedWith } from "../../state/check/arranging";
import { Loading } from "../../shared/loading/Loading";
import { useCheckStyles } from "../checkStyles";
import { useCheckTexts } from "../checkTexts";
import { JoinPart } from "./JoinPart";
import { LayoutChoices } from "./LayoutChoices";
import { PreviewTable } from "./PreviewTable";
import { leftOutLine, listNames, reshapeProblem } from "./reshapeTexts";
import { useInTurns } from "./useInTurns";
import { useOther } from "./useOther";
import { type Arranged, useReshape } from "./useReshape";
import { WriteUnits } from "./WriteUnits";

/** The choices, what comes of them, and what does not. */
export default function ReshapeForm() {
  const { loading } = useTexts("pane");
  const arranged = useReshape();
  return arranged ? <Form arranged={arranged} /> : <Loading label={loading} />;
}

function Form({ arranged }: { readonly arranged: Arranged }) {
  const classes = useCheckStyles();
  const text = useCheckTexts("reshape");
  const language = useLanguage();
  const { layout, made } = arranged;
  const other = useOther(arranged);
  const joining = useInTurns(useMemo(() => () => joinedWith(made, other), [made, other]));
  if (joining.result === null) return null;
  const { result, joined } = joining.result;
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
      {!("problem" in result) && <JoinPart arranged={arranged} other={other} />}
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
          <WriteUnits
            table={joined.table}
            notes={lines}
            made={joining.result}
            chosen={arranged.chosen}
            isLate={arranged.isLate || joining.isLate}
          />
        </>
      )}
    </>
  );
}
