import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { type ChosenLayout } from "../../../cells/reshape/chosenLayout";
import { rememberedLayout } from "../../../cells/reshape/rememberedLayout";
import { type Table } from "../../../cells/reshape/table";
import { withSheet } from "../../../formula/sheetName";
import { helpAddress } from "../../../messages/helpAddress";
import { reshapePowerQuery } from "../../../sharing/powerQuery/reshaping/reshapePowerQuery";
import { joinPowerQuery } from "../../../sharing/powerQuery/reshaping/joinPowerQuery";
import { useActions, useLanguage, usePane } from "../../shared/context";
import { CopyText } from "../../sharing/documents/CopyText";
import { useCheckStyles } from "../checkStyles";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { type MadeWithOther, written } from "../../state/check/arranging";
import { layoutWords } from "./reshapeTexts";

interface WriteUnitsProps {
  readonly table: Table;
  /** What the table does not show. */
  readonly notes: readonly string[];
  readonly made: MadeWithOther;
  readonly chosen: ChosenLayout;
  /** Whether it is of the choices before the last. */
  readonly isLate: boolean;
}

/** The table on a sheet of its own, or as a query to repeat. */
export function WriteUnits({ table, notes, made, chosen, isLate }: WriteUnitsProps) {
  const classes = useCheckStyles();
  const text = useCheckTexts("reshape");
  const checkText = useCheckTexts("check");
  const { tag } = useLanguage();
  const { check } = useActions();
  const { cells } = useChecked();
  const busy = usePane((state) => state.busy);
  const [asQuery, setAsQuery] = useState(false);
  const source = cells.table ?? withSheet(cells.sheet, cells.address);
  const base = cells.table ?? cells.sheet;
  const name = text.unitsTable(base);
  return (
    <>
      <div className={classes.buttons}>
        <Button
          size="small"
          disabledFocusable={busy || isLate}
          onClick={() =>
            void check(({ writeUnits }) =>
              writeUnits(
                {
                  name,
                  header: table.header,
                  rows: table.rows.map((row) => row.map(written)),
                  notes: [text.origin(source), ...notes],
                  layout: rememberedLayout(chosen, made.layout).map(
                    (answer) => [layoutWords(answer, text), ...answer] as const,
                  ),
                },
                checkText,
              ),
            )
          }
        >
          {text.write}
        </Button>
        <Button size="small" aria-expanded={asQuery} onClick={() => setAsQuery(!asQuery)}>
          {text.powerQuery}
        </Button>
      </div>
      {asQuery && (
        <CopyText
          label={text.powerQueryText}
          text={queryOf(made, checkText.cleanName(base), name)}
          onClose={() => setAsQuery(false)}
        />
      )}
      <Link
        className={classes.link}
        href={helpAddress(tag, "publishers.html")}
        target="_blank"
        rel="noreferrer"
      >
        {text.help}
      </Link>
    </>
  );
}

/** One query after the other where there are two. */
function queryOf({ found, layout, result, other }: MadeWithOther, source: string, name: string): string {
  const units = layout ? reshapePowerQuery(source, found.clean, layout, found.headers) : "";
  if (!other || "problem" in result) return units;
  const join = joinPowerQuery(
    { query: name, table: result.table },
    { query: other.name, table: other.table },
    { by: other.by, second: other.name },
  );
  return `${units}\n${join}`;
}
