import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useSession } from "../../shared/context";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { QueryResult } from "./QueryResult";
import { type QueryForm, qualityQuery } from "./queries";

/** The preset shown in the pane as a query. */
export function QualityQueryForm({
  form,
  onClose,
}: {
  readonly form: QueryForm;
  readonly onClose: () => void;
}) {
  const text = useShareTexts("dataQueries");
  const language = useShareLanguage();
  const model = useSession((session) => session.model);
  const presets = useSession((session) => session.presets);
  const preset = useSession((session) => session.preset);
  const cells = useSession((session) => session.cells);
  const method = usePane((state) => state.method);
  const [table, setTable] = useState<string | null>(null);
  const [units, setUnits] = useState<string | null>(null);
  const [ranksWithin, setRanksWithin] = useState("");
  const isPowerQuery = form === "powerQuery";
  const typedTable = table ?? model.dataTable;
  const typedUnits = units ?? quotedName(model.unitColumn ?? "");
  const query = qualityQuery(
    { model, presets, preset, cells, method, form, table: typedTable, units: typedUnits, ranksWithin },
    language,
  );
  return (
    <>
      <Field
        label={isPowerQuery ? text.query : text.table}
        hint={isPowerQuery ? undefined : text.tableHint}
        size="small"
      >
        <Input size="small" value={typedTable} onChange={(_, { value }) => setTable(value)} />
      </Field>
      {!isPowerQuery && (
        <>
          <Field label={text.units} hint={text.columnsHint} size="small">
            <Input size="small" value={typedUnits} onChange={(_, { value }) => setUnits(value)} />
          </Field>
          <Field label={text.ranks} hint={text.columnsHint} size="small">
            <Input size="small" value={ranksWithin} onChange={(_, { value }) => setRanksWithin(value)} />
          </Field>
        </>
      )}
      <QueryResult
        query={query}
        label={isPowerQuery ? text.m : text.sql}
        note={`${text.columnNames(language.list(model.indicators.map(({ name }) => name)))} ${text.run[form]}`}
        onClose={onClose}
      />
    </>
  );
}

/** A comma would cut the name in two. */
function quotedName(name: string): string {
  return /[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
