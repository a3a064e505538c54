import { describeWorkbookProblem } from "../../../messages/workbookProblems";
import { type Notice } from "../../state/paneState";
import { useLanguage, useTexts } from "../context";
import { useProblemText } from "../hooks/useProblemText";
import { useShortList } from "../hooks/useShortList";

/** What a notice says. */
export function NoticeWords({ notice }: { readonly notice: Notice }) {
  const text = useTexts("pane");
  const columns = useTexts("columns");
  const ownData = useTexts("ownData");
  const grouping = useTexts("grouping");
  const drafts = useTexts("drafts");
  const shortList = useShortList();
  const language = useLanguage();
  const problemText = useProblemText();
  switch (notice.kind) {
    case "workbook":
      return describeWorkbookProblem(notice.problem, language);
    case "index":
      return problemText(notice.problem);
    case "waiting":
      return text.waiting;
    case "conflict":
      return text.conflict;
    case "formulasReplaced":
      return text.formulasReplaced(language.list(notice.indicators));
    case "presetsLost":
      return text.presetsLost(notice.table);
    case "dataLost":
      return text.dataLost(notice.table);
    case "noCommonNames":
      return text.noCommonNames(notice.data, notice.presets);
    case "repaired":
      return columns.repaired(notice.column, notice.count);
    case "tableMade":
      return language.sentences(
        ownData.made(notice.table, notice.cells),
        notice.named.length > 0 ? ownData.named(shortList(notice.named, String)) : "",
      );
    case "grouped":
      return grouping.grouped(notice.dimension);
    case "draftFirst":
      return drafts.first(notice.preset);
    case "draftLost":
      return drafts.lost(notice.preset);
    case "noRoomForLock":
      return text.noRoomForLock(notice.preset, notice.table);
    case "groupedIdle":
      return grouping.groupedIdle(notice.dimension, language.list(notice.presets));
    case "treated":
      return text.treated(notice.table, notice.source);
    case "tableOpened":
      return ownData.opened(notice.table);
    case "published":
      return text.published(notice.sheet);
    case "kept": {
      const { place, changed } = notice;
      if (place === null) return text.keptCells(shortList(changed ?? [], String));
      if (changed === null) return text.keptUnknown(place);
      return text.keptChanged(place, shortList(changed, String));
    }
    case "done":
      return text.done[notice.what](notice.preset);
    case "created":
      return text.created(notice.table, notice.sheet);
    case "inserted":
      return notice.writesBlanks ? text.insertedBlanks(notice.address) : text.inserted(notice.address);
  }
}
