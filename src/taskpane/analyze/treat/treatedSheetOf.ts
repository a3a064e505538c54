import { type Language, type TreatWords } from "../../../messages/words";
import { errorCodeOf } from "../../../cells/cellValue";
import { valueAt } from "../../../core/matrix";
import { cleanFormula, type IndexByName } from "../../../formula/inserted/indexByName";
import { type CellContent } from "../../../workbook/cells/cellText";
import { type TreatedSheet } from "../../../workbook/check/checkContract";
import { type Treated, type Treatment, treatmentArguments } from "../../state/analyze/treatData";
import { type Session } from "../../state/paneState";

/** What was treated, and how. */
export interface Treating {
  readonly treatment: Treatment;
  readonly treated: Treated;
  /** Where the data stand, such as Jobs!A1:L31. */
  readonly place: string;
}

/** The sheet that a treatment comes to. */
export function treatedSheetOf(
  { data, model }: Pick<Session, "data" | "model">,
  index: IndexByName,
  { treatment, treated, place }: Treating,
  text: TreatWords["treat"],
  language: Pick<Language, "sentences" | "list" | "tag">,
): TreatedSheet {
  const { outliers, missing, limit } = treatment;
  const { source } = text;
  const columns = model.indicators.map(({ name }) => data.header.indexOf(name));
  const today = new Intl.DateTimeFormat(language.tag, { dateStyle: "long" }).format(new Date());
  const from = `${data.name} (${place})`;
  const sum = (count: "moved" | "emptied" | "filled" | "empty") =>
    treated.columns.reduce((total, each) => total + each[count], 0);
  const changed = treated.columns
    .map(({ column, moved, emptied, filled }) => [column, moved + emptied + filled] as const)
    .filter(([, count]) => count > 0);
  const of = model.data.rows * model.data.columns;
  const how = text.treatments[outliers];
  const method = language.sentences(
    outliers === "none" ? source.outliers(how) : source.limited(how, String(limit), text.limits[outliers]),
    source.gaps(text.fillings[missing]),
  );
  const counts = language.sentences(
    source.cells(treated.count, of, today),
    source.counts(sum("moved"), sum("emptied"), sum("filled"), sum("empty")),
    source.byIndicator(
      language.list(changed.map(([at, count]) => source.count(model.indicators[at].name, count))),
    ),
  );
  const title = text.sheet(data.name);
  return {
    ...{ name: title, table: data.name, header: data.header, treated: columns },
    rows: data.rows.map((cells, row) =>
      cells.map((cell, at) => {
        const column = columns.indexOf(at);
        if (column < 0) return errorCodeOf(cell) ?? ((cell ?? "") as CellContent);
        const value = valueAt(treated.cleaned, row, column);
        return Number.isNaN(value) ? "" : value;
      }),
    ),
    formula: cleanFormula(index, treatmentArguments(treatment)),
    scaled: outliers === "treat",
    words: {
      title,
      lines: (isLive) => [isLive ? source.live(from) : source.fixed(from, today), method, counts],
      allRows: source.allRows(data.name, data.rows.length),
      otherRows: source.otherRows(data.name),
      caption: source.caption,
    },
  };
}
