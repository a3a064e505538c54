import { useLanguage, useTexts } from "../context";

/** A title that says of when a copy is: nobody may take it for live. */
export function useDatedTitle(): (what: string) => string {
  const text = useTexts("pane");
  const language = useLanguage();
  return (what) =>
    text.copyTitle(
      what,
      new Intl.DateTimeFormat(language.tag, { dateStyle: "long", timeStyle: "short" }).format(new Date()),
    );
}
