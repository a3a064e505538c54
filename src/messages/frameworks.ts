import { type Framework } from "../core/frameworks/framework";
import { type WorksheetWords } from "./words";

/** What a reader must know before reducing a framework to one number; empty where there is nothing to say. */
export function frameworkNote(
  { id, note = "" }: Framework,
  { frameworkNotes }: Pick<WorksheetWords, "frameworkNotes">,
): string {
  return note && (frameworkNotes.get(id) ?? note);
}
