import { useLanguage } from "../../shared/context";
import { type Agreement } from "../../state/weights/severalPresets";
import { FigureTable } from "../../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../../shared/figures/rows";
import { useComparedTexts } from "../../shared/comparedTexts";
import { columnLetters } from "../../../formula/a1";

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
  const text = useComparedTexts();
  const { tag } = useLanguage();
  const format = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shown = (tau: number) => (Number.isNaN(tau) ? "" : format.format(tau).replace("-", "−"));
  return (
    <FigureTable label={text.agreementTitle(reference)}>
      <HeadRow heads={[text.preset, text.agreement, text.moved]} />
      <tbody>
        {rows.map(({ preset, isReference, tau, moved }, at) => (
          <tr key={preset}>
            <RowHead name={preset}>
              {isReference ? (
                <strong>
                  {columnLetters(at)} {preset}
                </strong>
              ) : (
                `${columnLetters(at)} ${preset}`
              )}
            </RowHead>
            <td>{shown(tau)}</td>
            <td>{moved}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}
