import { Button, Input, Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Change } from "../../core/analyze/scenario";
import { type ChangeKind, changeKinds } from "../../core/options";
import { useActions, usePane, useSession, useTexts } from "../shared/context";
import { typedNumber } from "../shared/numbers";
import { Problem } from "../shared/Problem";
import { useProblemText } from "../shared/hooks/useProblemText";
import { choices, type Chosen, whatIf, type WhatIf, whatIfCall } from "../state/analyze/whatIf";
import { scoreFormat } from "../../workbook/insert/scoreFormat";
import { useDefinition } from "./useDefinition";
import { WhatIfList } from "./WhatIfList";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) 72px",
    gap: "4px 6px",
    alignItems: "center",
  },
  // What is left out of a change stands below it.
  below: { gridColumn: "1 / -1" },
  number: { minWidth: 0, width: "72px" },
  who: { display: "flex", flexDirection: "column", gap: "2px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** One change as it is typed. */
interface Typed {
  readonly indicator: number;
  readonly kind: ChangeKind;
  readonly amount: string;
}

/** What the number typed means; null while it is none. */
function changeOf({ kind, amount }: Typed): Change | null {
  const value = typedNumber(amount);
  if (Number.isNaN(value)) return null;
  return { kind, amount: kind === "percent" ? value / 100 : value };
}

/** Changes of indicators for all units, a group or one, and the ranking that would come of them. */
export function WhatIfView() {
  const classes = useStyles();
  const text = useTexts("whatIf");
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
  return (
    <>
      <p className={classes.note}>{text.note}</p>
      {typed.map((each, at) => (
        <ChangeRow
          key={each.indicator}
          typed={each}
          position={at + 1}
          taken={typed.map(({ indicator }) => indicator)}
          onChange={(part) => replace(at, part)}
          onLeave={typed.length > 1 ? () => setTyped(typed.filter((_, i) => i !== at)) : null}
        />
      ))}
      <Who chosen={chosen} onChoose={setChosen} />
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
      {found === null && <p className={classes.note}>{text.none}</p>}
      {found && "problem" in found && <Problem text={problemText(found.problem)} />}
      {found && "units" in found && (
        <>
          <WhatIfList units={found.units} />
          <div className={classes.buttons}>
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
        </>
      )}
    </>
  );
}

interface ChangeRowProps {
  readonly typed: Typed;
  readonly position: number;
  /** Indicators that have a change, this one included. */
  readonly taken: readonly number[];
  readonly onChange: (part: Partial<Typed>) => void;
  /** null where it is the only one. */
  readonly onLeave: (() => void) | null;
}

function ChangeRow({ typed, position, taken, onChange, onLeave }: ChangeRowProps) {
  const classes = useStyles();
  const text = useTexts("whatIf");
  const indicators = useSession((session) => session.model.indicators);
  const { indicator, kind, amount } = typed;
  const { name } = indicators[indicator];
  const isWrong = amount.trim() !== "" && Number.isNaN(typedNumber(amount));
  return (
    <div className={classes.change} role="group" aria-label={text.change(position)}>
      <Select
        size="small"
        aria-label={text.indicator}
        value={String(indicator)}
        onChange={(_, { value }) => onChange({ indicator: Number(value) })}
      >
        {indicators.map((each, place) =>
          place === indicator || !taken.includes(place) ? (
            <option key={each.name} value={place}>
              {each.name}
            </option>
          ) : null,
        )}
      </Select>
      <Select
        size="small"
        aria-label={text.kindOf(name)}
        value={kind}
        onChange={(_, { value }) => onChange({ kind: value as ChangeKind })}
      >
        {changeKinds.map((each) => (
          <option key={each} value={each}>
            {text.kinds[each]}
          </option>
        ))}
      </Select>
      <Input
        size="small"
        className={classes.number}
        inputMode="decimal"
        aria-label={text.amountOf(name)}
        aria-invalid={isWrong}
        title={text.expected}
        placeholder={kind === "percent" ? "10" : ""}
        value={amount}
        onChange={(_, { value }) => onChange({ amount: value })}
      />
      {onLeave && (
        <div className={classes.below}>
          <Button size="small" appearance="subtle" onClick={onLeave}>
            {text.leave(name)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface WhoProps {
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen | null) => void;
}

/** All units, those with one word in a column, or one by its name. */
function Who({ chosen, onChoose }: WhoProps) {
  const classes = useStyles();
  const text = useTexts("whatIf");
  const id = useId("who");
  const data = useSession((session) => session.data);
  const columns = useMemo(() => [...choices(data)], [data]);
  const places = columns.flatMap(([column, words]) => words.map((word): Chosen => ({ column, word })));
  const at = places.findIndex(({ column, word }) => column === chosen?.column && word === chosen.word);
  if (places.length === 0) return null;
  return (
    <div className={classes.who}>
      <Label size="small" htmlFor={id}>
        {text.who}
      </Label>
      <Select
        id={id}
        size="small"
        value={String(at)}
        onChange={(_, { value }) => onChoose(places[Number(value)] ?? null)}
      >
        <option value="-1">{text.everyone}</option>
        {columns.map(([column, words]) => (
          <optgroup key={column} label={column}>
            {words.map((word) => (
              <option
                key={word}
                value={places.findIndex((each) => each.column === column && each.word === word)}
              >
                {word}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}
