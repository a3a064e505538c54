import { Button, Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { UseSelection } from "../data/UseSelection";
import { useActions, usePane, useTexts } from "./context";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "8px",
    padding: "8px 12px 4px",
    flexShrink: 0,
  },
  labels: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "24px" },
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  elsewhere: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The data table and the presets table the pane works on. */
export function TablesBar() {
  const classes = useStyles();
  const text = useTexts("pane");
  const actions = useActions();
  const tables = usePane((state) => state.tables);
  const data = usePane((state) => state.data?.name ?? "");
  const presets = usePane((state) => state.presets?.name ?? "");
  if (tables.length === 0) return null;
  const dataTables = tables.filter(({ indicators }) => indicators === null).map(({ name }) => name);
  const presetsTables = tables.filter(({ indicators }) => indicators !== null).map(({ name }) => name);
  return (
    <>
      <div className={classes.bar}>
        <TableSelect
          label={text.data}
          value={data}
          names={dataTables}
          onChange={(name) => void actions.chooseData(name)}
        >
          <UseSelection subtle />
        </TableSelect>
        <TableSelect
          label={text.presets}
          value={presets}
          names={presetsTables}
          onChange={(name) => void actions.choosePresets(name)}
        />
      </div>
      <Elsewhere data={data} />
    </>
  );
}

/** Says where the user is, where that is another table than the one the pane keeps. */
function Elsewhere({ data }: { readonly data: string }) {
  const classes = useStyles();
  const text = useTexts("ownData");
  const { chooseData } = useActions();
  const table = usePane((state) => state.elsewhere);
  return (
    <div role="status" className={table === null ? undefined : classes.elsewhere}>
      {table !== null && (
        <>
          <span>{text.elsewhere(table, data)}</span>
          <Button size="small" onClick={() => void chooseData(table)}>
            {text.openThere(table)}
          </Button>
        </>
      )}
    </div>
  );
}

interface TableSelectProps {
  readonly label: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onChange: (name: string) => void;
  /** Stands beside the label. */
  readonly children?: ReactNode;
}

function TableSelect({ label, value, names, onChange, children }: TableSelectProps) {
  const classes = useStyles();
  const text = useTexts("pane");
  const id = useId("table");
  return (
    <div className={classes.field}>
      <div className={classes.labels}>
        <Label size="small" htmlFor={id} className={classes.label}>
          {label}
        </Label>
        {children}
      </div>
      <Select
        id={id}
        size="small"
        value={value}
        disabled={names.length === 0}
        onChange={(_, { value: name }) => name !== "" && onChange(name)}
      >
        {value === "" && <option value="">{text.none}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
