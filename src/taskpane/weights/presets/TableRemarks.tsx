import { useLanguage, useSession, useTexts } from "../../shared/context";
import { Problem } from "../../shared/Problem";

/** What does not match between the two tables. */
export function TableRemarks() {
  const text = useTexts("weights");
  const language = useLanguage();
  const withoutColumn = useSession((session) => session.model.withoutColumn);
  if (withoutColumn.length === 0) return null;
  return <Problem intent="warning" text={text.withoutColumn(language.list(withoutColumn))} />;
}
