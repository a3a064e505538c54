import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useActions, useLanguage, usePane, useSession, useTexts } from "../../shared/context";
import { Problem } from "../../shared/Problem";
import { useProblemText } from "../../shared/hooks/useProblemText";
import {
  type ChangedUnit,
  type Chosen,
  unitChosen,
  whatIf,
  type WhatIf,
  whatIfCall,
} from "../../state/analyze/whatIf";
import { scoreFormat } from "../../../workbook/insert/scoreFormat";
import { type Figures, ResultButtons } from "../ResultButtons";
import { useDefinition } from "../useDefinition";
import { ChangeRow, changeOf, type Typed } from "./ChangeRow";
import { useChangeTexts } from "./changeTexts";
import { ReachRank } from "./ReachRank";
import { WhatIfList } from "./WhatIfList";
import { WhoChanges } from "./WhoChanges";

/** As it is typed in every language. */
const plain = new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits: 20 });

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Changes of indicators for all units, a group or one, and the ranking that would come of them. */
export function WhatIfView() {
  const classes = useStyles();
  const text = useChangeTexts("whatIf");
  const reach = useChangeTexts("reach");
  const analyze = useTexts("analyze");
  const { tag, list, sentences } = useLanguage();
  const problemText = useProblemText();
  const { insertCompanion } = useActions();
  const definition = useDefinition();
  const { model, data } = useSession((session) => session);
  const normalization = usePane((state) => state.method.normalization);
  const [typed, setTyped] = useState<readonly Typed[]>([{ indicator: 0, kind: "percent", amount: "" }]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const wanted = useMemo(
    (): WhatIf => ({
      changes: new Map(
        typed.flatMap((each) => {
          const change = changeOf(each);
          return change ? [[each.indicator, change] as const] : [];
        }),
      ),
      chosen,
    }),
    [chosen, typed],
  );
  const isNothing = wanted.changes.size === 0;
  const found = useMemo(
    () => (isNothing ? null : whatIf(model, data, definition, wanted)),
    [data, definition, isNothing, model, wanted],
  );
  const replace = (at: number, part: Partial<Typed>) =>
    setTyped(typed.map((each, i) => (i === at ? { ...each, ...part } : each)));
  const free = Array.from(model.indicators.keys()).find(
    (place) => !typed.some(({ indicator }) => indicator === place),
  );
  const format = scoreFormat(normalization);
  const figuresOf = (units: readonly ChangedUnit[]): Figures => {
    const exact = new Intl.NumberFormat(tag, { maximumSignificantDigits: 15 });
    const changes = Array.from(wanted.changes, ([at, { kind, amount }]) =>
      text.said[kind](model.indicators[at].name, exact.format(kind === "percent" ? 100 * amount : amount)),
    );
    const who =
      chosen === null
        ? text.everyone
        : chosen.column === undefined
          ? reach.inRow(model.units[chosen.row], chosen.row + 1)
          : chosen.word;
    const cell = (value: number) => (Number.isNaN(value) ? "" : value);
    const { unit, before, after, change, rankBefore, rankAfter } = text.columns;
    return {
      header: [unit, before, after, change, rankBefore, rankAfter],
      rows: units.map((each) => [
        each.name,
        cell(each.before),
        cell(each.score),
        cell(each.score - each.before),
        Number.isNaN(each.before) ? "" : each.rank + each.gained,
        cell(each.rank),
      ]),
      formats: ["General", format, format, `+${format};-${format};${format}`, "0", "0"],
      note: sentences(text.changed(list(changes), who), text.frozen),
      chart: { kind: "bars", title: text.chart, to: 2 },
    };
  };
  return (
    <>
      <p className={classes.note}>{text.note}</p>
      {typed.map((each, at) => (
        <ChangeRow
          key={each.indicator}
          typed={each}
          position={at + 1}
          isNew={at > 0 && at === typed.length - 1}
          taken={typed.map(({ indicator }) => indicator)}
          onChange={(part) => replace(at, part)}
          onLeave={typed.length > 1 ? () => setTyped(typed.filter((_, i) => i !== at)) : null}
        />
      ))}
      <WhoChanges chosen={chosen} onChoose={setChosen} />
      {free !== undefined && (
        <div>
          <Button
            size="small"
            onClick={() => setTyped([...typed, { indicator: free, kind: "percent", amount: "" }])}
          >
            {text.another}
          </Button>
        </div>
      )}
      <ReachRank
        onTry={(row, indicator, value) => {
          setTyped([{ indicator, kind: "set", amount: plain.format(value) }]);
          setChosen(unitChosen(data, row));
        }}
      />
      {found === null && <p className={classes.note}>{text.none}</p>}
      {found && "problem" in found && <Problem text={problemText(found.problem)} />}
      {found && "units" in found && (
        <>
          <WhatIfList units={found.units} />
          <div>
            <Button
              size="small"
              onClick={() =>
                void insertCompanion({
                  ...whatIfCall(model, wanted),
                  names: model.units,
                  numberFormat: ["General", format, format, format, "0", "0"],
                })
              }
            >
              {text.write}
            </Button>
          </div>
          <ResultButtons title={analyze.whatIf} copy={() => figuresOf(found.units)} />
        </>
      )}
    </>
  );
}
