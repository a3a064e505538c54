import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { type Share } from "../../core/analyze/varianceShares/estimate";
import { textConstant } from "../../formula/constants";
import { useActions, useLanguage, useSession, useTexts } from "../shared/context";
import { FigureTable } from "../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../shared/figures/rows";
import { fractionOf, type Source, sourcesOf, spokenShares } from "../state/analyze/sourceShares";
import { TaskProgress } from "./work/TaskProgress";
import { useTask } from "./work/useTask";
import { type FoundShares, type Task } from "./work/workerProtocol";

/** So many sources are listed at first. */
const page = 8;

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  said: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface SourceSharesProps {
  readonly plan: Omit<Extract<Task, { kind: "shares" }>, "kind">;
}

/** What makes ranks uncertain, found in the worker as soon as it is shown. */
export function SourceShares({ plan }: SourceSharesProps) {
  const { data, definition, spread, seed, vary } = plan;
  const { state, run, stop } = useTask<"shares">();
  useEffect(
    () => run({ kind: "shares", data, definition, spread, seed, vary }),
    [data, definition, run, seed, spread, vary],
  );
  return (
    <>
      <TaskProgress state={state} onStop={stop} />
      {state.phase === "done" && <Shares found={state.result} plan={plan} />}
    </>
  );
}

interface SharesProps extends SourceSharesProps {
  readonly found: FoundShares;
}

/** In a sentence, with the figures of QEI.SENSITIVITY below it. */
function Shares({ found, plan }: SharesProps) {
  const classes = useStyles();
  const text = useTexts("analyze");
  const language = useLanguage();
  const { insertCompanion } = useActions();
  const model = useSession((session) => session.model);
  const sources = useMemo(() => sourcesOf(found.factors, model), [found, model]);
  const ranking = useTexts("ranking");
  const [shown, setShown] = useState(page);
  if (sources === null) return <p className={classes.said}>{text.noRankMoves}</p>;
  const nameOf = (source: Source["source"] | "weights") =>
    typeof source === "string" ? text.sources[source] : text.weightOf(source.weightOf);
  const percent = new Intl.NumberFormat(language.tag, { style: "percent" });
  const figure = (share: number) => (Number.isFinite(share) ? percent.format(share).replace("-", "−") : "");
  const between = ({ low, high }: Share) => text.shareBetween(figure(low), figure(high));
  const { parts, together } = spokenShares(sources);
  const inWords = (share: number) => {
    const word = fractionOf(share);
    return typeof word === "number" ? text.fractions[word] : text.fractionWords[word];
  };
  const words = parts.map(({ source, share }, i) =>
    i === 0
      ? text.firstSource(inWords(share), nameOf(source))
      : text.nextSource(inWords(share), nameOf(source)),
  );
  return (
    <>
      <p className={classes.said} role="status">
        {language.sentences(
          text.sourcesSaid(language.list(words)),
          ...(fractionOf(together) === "none" ? [] : [text.sourcesTogether(figure(together))]),
        )}
      </p>
      <FigureTable label={text.sourceTable}>
        <HeadRow heads={[text.source, text.alone, text.inAll]} />
        <tbody>
          {sources.slice(0, shown).map(({ source, shares: { first, total } }, i) => (
            <tr key={i}>
              <RowHead name={nameOf(source)} />
              <td title={between(first)}>{figure(first.share)}</td>
              <td title={between(total)}>{figure(total.share)}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
      {sources.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(sources.length)}>
            {ranking.more(sources.length - shown)}
          </Button>
        </div>
      )}
      <p className={classes.note}>
        {text.sourceNote(new Intl.NumberFormat(language.tag).format(found.draws))}
      </p>
      <div>
        <Button
          size="small"
          onClick={() =>
            void insertCompanion({
              functionName: "QEI.SENSITIVITY",
              own: [plan.spread, found.draws, plan.seed, ...[plan.vary, "sobol"].map(textConstant)].join(
                ", ",
              ),
              names: sources.map(({ source }) => nameOf(source)),
              numberFormat: ["General", ...new Array<string>(6).fill("0.0%")],
            })
          }
        >
          {text.insertShares}
        </Button>
      </div>
    </>
  );
}
