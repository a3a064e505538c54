import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type Dialect } from "../../../sharing/sql/dialect";
import { usePane } from "../../shared/context";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { QueryResult } from "./QueryResult";
import {
  needsWeightColumn,
  structureQuery,
  structureQueryWeights,
  type StructureQueryWeights,
} from "./queries";

/** An ESI over the rows of a database table. */
export function StructureQueryForm({
  dialect,
  onClose,
}: {
  readonly dialect: Dialect;
  readonly onClose: () => void;
}) {
  const text = useShareTexts("dataQueries");
  const language = useShareLanguage();
  const dataTable = usePane((state) => state.data?.name ?? "");
  const [request, setRequest] = useState({
    table: dataTable,
    employment: "Employment",
    groups: "",
    weights: "evenness" as StructureQueryWeights,
    weightColumn: "",
  });
  const change = (part: Partial<typeof request>) => setRequest({ ...request, ...part });
  const query = structureQuery({ ...request, dialect }, language);
  const needsColumn = needsWeightColumn(request.weights);
  return (
    <>
      <Field label={text.table} hint={text.tableHint} size="small">
        <Input size="small" value={request.table} onChange={(_, { value }) => change({ table: value })} />
      </Field>
      <Field label={text.employment} size="small">
        <Input
          size="small"
          value={request.employment}
          onChange={(_, { value }) => change({ employment: value })}
        />
      </Field>
      <Field label={text.groups} hint={text.columnsHint} size="small">
        <Input size="small" value={request.groups} onChange={(_, { value }) => change({ groups: value })} />
      </Field>
      <Field label={text.weights} size="small">
        <Select
          size="small"
          value={request.weights}
          onChange={(_, { value }) => change({ weights: value as typeof request.weights })}
        >
          {structureQueryWeights.map((word) => (
            <option key={word} value={word}>
              {text.weightWords[word]}
            </option>
          ))}
        </Select>
      </Field>
      {needsColumn && (
        <Field label={text.weightColumn} size="small">
          <Input
            size="small"
            value={request.weightColumn}
            onChange={(_, { value }) => change({ weightColumn: value })}
          />
        </Field>
      )}
      <QueryResult query={query} label={text.sql} note={text.run[dialect]} onClose={onClose} />
    </>
  );
}
