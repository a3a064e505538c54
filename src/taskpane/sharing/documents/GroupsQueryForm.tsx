import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { type Dialect } from "../../../sharing/sql/dialect";
import { usePane } from "../../shared/context";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { QueryResult } from "./QueryResult";
import { groupsQuery } from "./queries";

/** What groups of the rows of a database table have in common. */
export function GroupsQueryForm({
  dialect,
  onClose,
}: {
  readonly dialect: Dialect;
  readonly onClose: () => void;
}) {
  const text = useShareTexts("dataQueries");
  const language = useShareLanguage();
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
      <QueryResult query={query} label={text.sql} note={text.run[dialect]} onClose={onClose} />
    </>
  );
}
