import { paneTexts } from "../../messages/ui/pane";
import { useLanguage, useTexts } from "./context";

/** A title that says of when a copy is: nobody may take it for live. */
export function useDatedTitle(): (what: string) => string {
  const text = useTexts(paneTexts);
  const language = useLanguage();
  return (what) =>
    text.copyTitle(
      what,
      new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(new Date()),
    );
}
