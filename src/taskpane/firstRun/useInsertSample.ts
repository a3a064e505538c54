import { insertSample } from "../../../samples/insertSample";
import { lockedLine } from "../../sharing/presets/lockedLine";
import { useActions, useLanguage, useTexts } from "../shared/context";

/** Writes the sample's data table and presets table on new sheets and opens them. */
export function useInsertSample(): () => void {
  const text = useTexts("firstRun");
  const weights = useTexts("weights");
  const { tag } = useLanguage();
  const actions = useActions();
  return () =>
    void actions.insertSample(
      { ...insertSample.dataTable, sheet: "Jobs", notes: text.sampleNotes },
      {
        ...insertSample.presetsTable,
        sheet: "Weights",
        notes: [...weights.notes, lockedLine(["Equal"], tag)],
      },
    );
}
