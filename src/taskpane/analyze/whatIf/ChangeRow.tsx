import { Button, Input, makeStyles, Select } from "@fluentui/react-components";
import { type Change } from "../../../core/analyze/scenario";
import { type ChangeKind, changeKinds } from "../../../core/options";
import { useSession } from "../../shared/context";
import { takeFocusWithin } from "../../shared/focus";
import { typedNumber } from "../../shared/numbers";
import { useChangeTexts } from "./changeTexts";

const useStyles = makeStyles({
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px",
    gap: "4px 6px",
    alignItems: "center",
  },
  // The indicator above, and below what leaves it out again.
  whole: { gridColumn: "1 / -1" },
  number: { minWidth: 0, width: "72px" },
});

/** One change as it is typed. */
export interface Typed {
  readonly indicator: number;
  readonly kind: ChangeKind;
  readonly amount: string;
}

/** What the number typed means; null while it is none. */
export function changeOf({ kind, amount }: Typed): Change | null {
  const value = typedNumber(amount);
  if (Number.isNaN(value)) return null;
  return { kind, amount: kind === "percent" ? value / 100 : value };
}

interface ChangeRowProps {
  readonly typed: Typed;
  readonly position: number;
  /** Added last: it has the focus. */
  readonly isNew: boolean;
  /** Indicators that have a change, this one included. */
  readonly taken: readonly number[];
  readonly onChange: (part: Partial<Typed>) => void;
  /** null where it is the only one. */
  readonly onLeave: (() => void) | null;
}

/** An indicator, how it changes, and by how much. */
export function ChangeRow({ typed, position, isNew, taken, onChange, onLeave }: ChangeRowProps) {
  const classes = useStyles();
  const text = useChangeTexts("whatIf");
  const indicators = useSession((session) => session.model.indicators);
  const { indicator, kind, amount } = typed;
  const { name } = indicators[indicator];
  const isWrong = amount.trim() !== "" && Number.isNaN(typedNumber(amount));
  return (
    <div
      ref={isNew ? takeFocusWithin : undefined}
      className={classes.change}
      role="group"
      aria-label={text.change(position)}
    >
      <Select
        className={classes.whole}
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
        <div className={classes.whole}>
          <Button size="small" appearance="subtle" onClick={onLeave}>
            {text.leave(name)}
          </Button>
        </div>
      )}
    </div>
  );
}
