import { usePane, useLanguage, useTexts } from "../../shared/context";
import { Problem } from "../../shared/Problem";

/** What does not match between the two tables. */
export function TableRemarks() {
  const text = useTexts("weights");
  const language = useLanguage();
  const withoutColumn = usePane((state) => state.model?.withoutColumn);
  const duplicates = usePane((state) => state.presets?.duplicates);
  return (
    <>
      {withoutColumn && withoutColumn.length > 0 && (
        <Problem intent="warning" text={text.withoutColumn(language.list(withoutColumn))} />
      )}
      {duplicates && duplicates.length > 0 && (
        <Problem intent="warning" text={text.duplicates(language.list(duplicates))} />
      )}
    </>
  );
}
