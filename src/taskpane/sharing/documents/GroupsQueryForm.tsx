import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { type Dialect } from "../../../sharing/sql/dialect";
import { Problem } from "../../shared/Problem";
import { useLanguage, usePane, useTexts } from "../../shared/context";
import { CopyText } from "./CopyText";
import { groupsQuery } from "./queries";
import { useShareStyles } from "../sharingStyles";

/** What groups of the rows of a database table have in common. */
export function GroupsQueryForm({
  dialect,
  onClose,
}: {
  readonly dialect: Dialect;
  readonly onClose: () => void;
}) {
  const classes = useShareStyles();
  const text = useTexts("dataQueries");
  const language = useLanguage();
  const dataTable = usePane((state) => state.data?.name ?? "");
  const [request, setRequest] = useState({ table: dataTable, values: "", by: "", weights: "" });
  const query = groupsQuery({ ...request, dialect }, language);
  const field = (part: keyof typeof request, label: string, hint?: string) => (
    <Field label={label} hint={hint} size="small">
      <Input
        size="small"
        value={request[part]}
        onChange={(_, { value }) => setRequest({ ...request, [part]: value })}
      />
    </Field>
  );
  return (
    <>
      {field("table", text.table, text.tableHint)}
      {field("values", text.values)}
      {field("by", text.by)}
      {field("weights", text.weightWords.column, text.optional)}
      <p className={classes.note}>{text.run[dialect]}</p>
      {"problem" in query ? (
        <Problem text={query.problem} intent="warning" />
      ) : (
        <CopyText label={text.sql} text={query.text} onClose={onClose} />
      )}
    </>
  );
}
