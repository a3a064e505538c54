import { sampleIn } from "../../../samples/insertSample";
import { lockedLine } from "../../sharing/presets/lockedLine";
import { useActions, useLanguage, useTexts } from "../shared/context";

/** Writes the sample's data table and presets table on new sheets and opens them. */
export function useInsertSample(): () => void {
  const text = useTexts("firstRun");
  const weights = useTexts("weights");
  const { tag } = useLanguage();
  const actions = useActions();
  return () => {
    const { dataTable, presetsTable } = sampleIn(text.sampleWords);
    const sheet = (name: string) => text.sampleWords.get(name) ?? name;
    void actions.insertSample(
      { ...dataTable, sheet: sheet("Jobs"), notes: text.sampleNotes },
      { ...presetsTable, sheet: sheet("Weights"), notes: [...weights.notes, lockedLine(["Equal"], tag)] },
    );
  };
}
