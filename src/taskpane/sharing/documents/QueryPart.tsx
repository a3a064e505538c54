import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { Card } from "../../shared/Card";
import { Problem } from "../../shared/Problem";
import { useSessionOr } from "../../shared/context";
import { takeFocusWithin } from "../../shared/focus";
import { useShareTexts } from "../shareTexts";
import { GroupsQueryForm } from "./GroupsQueryForm";
import { QualityQueryForm } from "./QualityQueryForm";
import { queryForms, type QueryForm } from "./queries";
import { useShareStyles } from "../sharingStyles";
import { StructureQueryForm } from "./StructureQueryForm";

/** The index as a query, for data that stay where they are. */
export function QueryPart() {
  const classes = useShareStyles();
  const text = useShareTexts("dataQueries");
  const quality = useSessionOr((session) => text.quality(session.preset), "QEI");
  const isOpen = useSessionOr(() => true, false);
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState<QueryForm>("duckdb");
  const [index, setIndex] = useState<"QEI" | "ESI" | "groups">("QEI");
  const dialect = form === "powerQuery" ? "duckdb" : form;
  const close = () => setOpen(false);
  return (
    <Card title={text.title}>
      <p className={classes.note}>{text.hint}</p>
      {!open ? (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {text.write}
          </Button>
        </div>
      ) : (
        <div ref={takeFocusWithin} className={classes.group}>
          <Field label={text.index} size="small">
            <Select size="small" value={index} onChange={(_, { value }) => setIndex(value as typeof index)}>
              <option value="QEI">{quality}</option>
              <option value="ESI">{text.structure}</option>
              <option value="groups">{text.groupSummary}</option>
            </Select>
          </Field>
          <Field label={text.form} size="small">
            <Select size="small" value={form} onChange={(_, { value }) => setForm(value as QueryForm)}>
              {queryForms
                .filter((each) => index === "QEI" || each !== "powerQuery")
                .map((each) => (
                  <option key={each} value={each}>
                    {text.forms[each]}
                  </option>
                ))}
            </Select>
          </Field>
          {index === "ESI" ? (
            <StructureQueryForm dialect={dialect} onClose={close} />
          ) : index === "groups" ? (
            <GroupsQueryForm dialect={dialect} onClose={close} />
          ) : isOpen ? (
            <QualityQueryForm form={form} onClose={close} />
          ) : (
            <Problem text={text.needsPreset} intent="info" />
          )}
        </div>
      )}
    </Card>
  );
}
