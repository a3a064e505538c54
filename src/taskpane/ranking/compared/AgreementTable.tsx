import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLanguage } from "../../shared/context";
import { type Agreement } from "../../state/weights/severalPresets";
import { useTableStyles } from "../tableStyles";
import { useComparedTexts } from "../../shared/comparedTexts";
import { columnLetters } from "../../../formula/a1";

const useStyles = makeStyles({ name: { overflowWrap: "anywhere" } });

export interface AgreementRow extends Agreement {
  readonly preset: string;
  readonly isReference: boolean;
}

interface AgreementTableProps {
  readonly rows: readonly AgreementRow[];
  readonly reference: string;
}

/** How far the ranks of each preset agree with those of one of them; the letters stand over the columns of ranks. */
export function AgreementTable({ rows, reference }: AgreementTableProps) {
  const classes = useStyles();
  const figures = useTableStyles();
  const text = useComparedTexts();
  const { tag } = useLanguage();
  const format = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shown = (tau: number) => (Number.isNaN(tau) ? "" : format.format(tau).replace("-", "−"));
  const name = mergeClasses(figures.cell, figures.name, classes.name);
  return (
    <table className={figures.table} aria-label={text.agreementTitle(reference)}>
      <thead>
        <tr>
          {[text.preset, text.agreement, text.moved].map((head, i) => (
            <th key={head} scope="col" className={mergeClasses(i === 0 ? name : figures.cell, figures.head)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ preset, isReference, tau, moved }, at) => (
          <tr key={preset}>
            <th scope="row" className={isReference ? mergeClasses(name, figures.head) : name}>
              {columnLetters(at)} {preset}
            </th>
            <td className={figures.cell}>{shown(tau)}</td>
            <td className={figures.cell}>{moved}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
