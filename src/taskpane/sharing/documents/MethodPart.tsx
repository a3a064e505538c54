import { beginning } from "../../../core/errors/cut";
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { indexFormulaOf } from "../../../sharing/reading/indexFormula";
import { methodMarkdown } from "../../../sharing/method/markdown";
import { methodSheet } from "../../../sharing/method/sheetRows";
import { type FoundCell } from "../../../workbook/sharing/sharingContract";
import { Card } from "../../shared/Card";
import { useActions } from "../../shared/context";
import { takeFocus, takeFocusWithin } from "../../shared/focus";
import { useShareLanguage, useShareTexts } from "../shareTexts";
import { CopyText } from "./CopyText";
import { type ChosenOrigin, chosenOrigins, methodOf } from "./methodOf";
import { type Report, type SharingWork } from "../formulas/report";
import { useShareStyles } from "../sharingStyles";
import { placeText } from "../sharing";

interface MethodPartProps {
  readonly busy: boolean;
  /** Finds all formulas of ours, with the selected ones first. */
  readonly find: () => Promise<readonly FoundCell[] | null>;
  readonly work: SharingWork;
}

/** The method of an index in words: as a sheet, or as Markdown. */
export function MethodPart({ busy, find, work }: MethodPartProps) {
  const classes = useShareStyles();
  const text = useShareTexts("methodSheet");
  const language = useShareLanguage();
  const { remember } = useActions();
  const [found, setFound] = useState<readonly FoundCell[] | null>(null);
  const [at, setAt] = useState(0);
  const [origin, setOrigin] = useState<ChosenOrigin>({ kind: "found", words: "" });
  const [markdown, setMarkdown] = useState<string | null>(null);
  const indices = found?.filter(({ formula }) => indexFormulaOf(formula) !== null) ?? null;
  const cell = indices?.[at];

  const look = async () => {
    const cells = await find();
    setFound(cells);
    setAt(0);
    setMarkdown(null);
  };
  const unreadable: Report = { intent: "warning", words: text.unreadable, cells: [] };
  const write = () =>
    work(async (sharing) => {
      const document = cell && (await methodOf(cell, found ?? [], origin, sharing, language));
      if (!document) return unreadable;
      const { sheet, takeOut } = await sharing.writeMethod(methodSheet(document), text.sheet);
      const undo = remember("inserted", sheet, takeOut);
      return { intent: "success", words: text.written(sheet), cells: [], undo };
    });
  const show = () =>
    work(async (sharing) => {
      const document = cell && (await methodOf(cell, found ?? [], origin, sharing, language));
      setMarkdown(document ? methodMarkdown(document) : null);
      return document ? null : unreadable;
    });

  return (
    <Card title={text.title}>
      <p className={classes.note}>{text.hint}</p>
      {indices && indices.length > 0 && (
        <>
          <Field label={text.index} size="small">
            <Select
              ref={takeFocus}
              size="small"
              value={String(at)}
              onChange={(_, { value }) => setAt(Number(value))}
            >
              {indices.map((each, i) => (
                <option key={placeText(each)} value={i}>
                  {language.labeled(placeText(each), beginning(each.formula, 60))}
                </option>
              ))}
            </Select>
          </Field>
          {cell && indexFormulaOf(cell.formula)?.function === "QEI" && (
            <OriginFields origin={origin} onChange={setOrigin} />
          )}
        </>
      )}
      {indices?.length === 0 && (
        <p className={classes.note} role="status">
          {text.none}
        </p>
      )}
      <div className={classes.buttons}>
        {cell && (
          <>
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void write()}>
              {text.write}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => void show()}>
              {text.markdown}
            </Button>
          </>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => void look()}>
          {indices ? text.again : text.choose}
        </Button>
      </div>
      {markdown !== null && (
        <div ref={takeFocusWithin} className={classes.group}>
          <CopyText label={text.markdownLabel} text={markdown} onClose={() => setMarkdown(null)} />
        </div>
      )}
    </Card>
  );
}

/** The workbook tells where weights come from as far as numbers and names can; people know the rest. */
function OriginFields({
  origin,
  onChange,
}: {
  readonly origin: ChosenOrigin;
  readonly onChange: (origin: ChosenOrigin) => void;
}) {
  const text = useShareTexts("methodSheet");
  return (
    <>
      <Field label={text.origin} size="small">
        <Select
          size="small"
          value={origin.kind}
          onChange={(_, { value }) => onChange({ ...origin, kind: value as ChosenOrigin["kind"] })}
        >
          {chosenOrigins.map((kind) => (
            <option key={kind} value={kind}>
              {text.origins[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {origin.kind === "words" && (
        <Field label={text.ownWords} hint={text.ownWordsHint} size="small">
          <Input
            size="small"
            maxLength={500}
            value={origin.words}
            onChange={(_, { value }) => onChange({ kind: "words", words: value })}
          />
        </Field>
      )}
    </>
  );
}
