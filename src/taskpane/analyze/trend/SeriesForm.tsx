import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useTexts } from "../../shared/context";
import { type SeriesChoice } from "../../../formula/inserted/seriesFormula";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

interface SeriesFormProps {
  readonly choice: SeriesChoice;
  /** False until somebody says which column holds the times. */
  readonly timeKnown: boolean;
  readonly event: number | null;
  readonly preset: string;
  readonly columns: readonly string[];
  readonly units: readonly string[];
  readonly events: readonly number[];
  readonly onChoose: (part: Partial<SeriesChoice>) => void;
  readonly onEvent: (event: number | null) => void;
}

/** No header holds a line break only. */
const unknown = "\n";

/** What is followed, over which times, for which unit, and which event it is compared with. */
export function SeriesForm({
  choice,
  timeKnown,
  event,
  preset,
  columns,
  units,
  events,
  onChoose,
  onEvent,
}: SeriesFormProps) {
  const classes = useStyles();
  const text = useTexts("trend");
  const option = (name: string) => ({ value: `=${name}`, label: name });
  const named = (value: string) => (value === "" ? null : value.slice(1));
  return (
    <div className={classes.form}>
      <Choice
        label={text.values}
        value={choice.values}
        options={[{ value: "", label: text.index(preset) }, ...columns.map(option)]}
        onChange={(value) => onChoose({ values: named(value) })}
      />
      <Choice
        label={text.time}
        value={timeKnown ? choice.time : unknown}
        options={[
          ...(timeKnown ? [] : [{ value: `=${unknown}`, label: text.choose }]),
          { value: "", label: text.rowOrder },
          ...columns.map(option),
        ]}
        onChange={(value) => value !== `=${unknown}` && onChoose({ time: named(value) })}
      />
      {units.length > 0 && (
        <Choice
          label={text.unit}
          value={choice.unit}
          options={[{ value: "", label: text.allRows }, ...units.map(option)]}
          onChange={(value) => onChoose({ unit: named(value) })}
        />
      )}
      <Choice
        label={text.event}
        value={event === null ? null : String(event)}
        options={[
          { value: "", label: text.noEvent },
          ...events.map((time) => ({ value: `=${time}`, label: text.fromTime(String(time)) })),
        ]}
        onChange={(value) => onEvent(value === "" ? null : Number(value.slice(1)))}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** null = the first option. A name stands behind an equals sign, so that no header is taken for it. */
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const classes = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={classes.select}
        value={value === null ? "" : `=${value}`}
        onChange={(_, { value: chosen }) => onChange(chosen)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
