import {
  presetAgreementFormula,
  presetMovesFormula,
  presetRanksFormula,
} from "../../../formula/inserted/presetRanksFormula";
import { columnReference } from "../../../formula/structured";
import { layOut, type Report, type TablePart } from "../../../sharing/publish/layOut";
import { useIndexByName } from "../../analyze/useDefinition";
import { ResultButtons } from "../../analyze/ResultButtons";
import { useActions, useSession, useTexts } from "../../shared/context";
import { type UnitAcross } from "../../state/weights/severalPresets";
import { type AgreementRow } from "./AgreementTable";
import { useComparedTexts } from "../../shared/comparedTexts";

interface ComparedButtonsProps {
  /** Those of the sheet, in the order of the columns. */
  readonly presets: readonly string[];
  readonly reference: string;
  readonly rows: readonly AgreementRow[];
  readonly units: readonly UnitAcross[];
}

/** The comparison on a sheet of its own: as formulas that follow both tables, or as it is now. */
export function ComparedButtons({ presets, reference, rows, units }: ComparedButtonsProps) {
  const text = useComparedTexts();
  const { unit } = useTexts("ranking");
  const index = useIndexByName();
  const model = useSession((session) => session.model);
  const { publish } = useActions();
  const heading = model.unitColumn ?? unit;
  const names = units.map(({ name }) => name);
  const live = (): Report => {
    const given = { index: index(), presets };
    const labels = model.unitColumn && columnReference(model.dataTable, model.unitColumn);
    const by = presets.indexOf(reference);
    const ranks: TablePart = {
      columns: [
        { heading, format: "General", align: "left", texts: names },
        ...presets.map((preset) => ({
          heading: preset,
          format: "0",
          align: "center" as const,
          bold: preset === reference,
          texts: [],
        })),
        { heading: text.apart, format: "0;-0;;@", align: "center", texts: [] },
      ],
      rows: units.length,
      body: [[{ formula: () => presetRanksFormula(given, labels, by) }, ...presets.map(() => ""), ""]],
    };
    const agreement: TablePart = {
      columns: [
        { heading: text.preset, format: "General", align: "left" },
        { heading: text.agreement, format: "0.00", align: "right" },
        { heading: text.moved, format: "0", align: "right" },
      ],
      rows: presets.length,
      body: presets.map((preset) => [
        preset,
        { formula: () => presetAgreementFormula(given.index, preset, reference) },
        { formula: () => presetMovesFormula(given.index, preset, reference) },
      ]),
    };
    return {
      name: text.title,
      title: text.title,
      lines: [{ cell: text.note(reference), kind: "text" }],
      table: ranks,
      aside: agreement,
      chart: null,
      live: true,
    };
  };
  const number = (value: number) => (Number.isNaN(value) ? "" : value);
  const all = rows.map(({ preset }) => preset);
  const copy = () => ({
    header: [heading, ...all, text.apart],
    rows: units.map(({ name, ranks, apart }) => [name, ...ranks.map(number), number(apart)]),
    formats: ["General", ...all.map(() => "0"), "0"],
  });
  return <ResultButtons title={text.title} onLive={() => void publish(layOut(live()))} copy={copy} />;
}
