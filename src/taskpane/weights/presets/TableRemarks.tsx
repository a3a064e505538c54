import { useLanguage, useSession, useTexts } from "../../shared/context";
import { Problem } from "../../shared/Problem";

/** What does not match between the two tables. */
export function TableRemarks() {
  const text = useTexts("weights");
  const language = useLanguage();
  const withoutColumn = useSession((session) => session.model.withoutColumn);
  const duplicates = useSession((session) => session.presets.duplicates);
  return (
    <>
      {withoutColumn.length > 0 && (
        <Problem intent="warning" text={text.withoutColumn(language.list(withoutColumn))} />
      )}
      {duplicates.length > 0 && (
        <Problem intent="warning" text={text.duplicates(language.list(duplicates))} />
      )}
    </>
  );
}
