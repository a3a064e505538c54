import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { freeName } from "../../../cells/freeName";
import { type Notice } from "../../state/paneState";
import { useActions, useLanguage, usePane, useSessionOr, useTexts } from "../context";
import { FormulaText } from "../FormulaText";
import { DismissButton } from "./DismissButton";
import { NoticeWords } from "./NoticeWords";
import { reload } from "../loading/reload";

const useStyles = makeStyles({
  // Below what it is about, so that nothing moves away under the pointer.
  place: { padding: "4px 12px", flexShrink: 0, maxHeight: "45%", overflowY: "auto" },
  bar: { alignItems: "start" },
  body: {
    whiteSpace: "normal",
    paddingTop: "4px",
    paddingBottom: "4px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  answers: { flexWrap: "wrap", rowGap: "4px", minWidth: 0 },
});

const intents: Record<Notice["kind"], MessageBarIntent> = {
  workbook: "error",
  index: "error",
  waiting: "info",
  conflict: "warning",
  formulasReplaced: "warning",
  presetsLost: "warning",
  dataLost: "warning",
  noCommonNames: "warning",
  inserted: "success",
  done: "success",
  created: "success",
  published: "success",
  treated: "success",
  tableMade: "success",
  grouped: "success",
  groupedIdle: "warning",
  noRoomForLock: "warning",
  draftFirst: "warning",
  draftLost: "warning",
  tableOpened: "success",
  repaired: "success",
  kept: "warning",
};

const noNames: readonly string[] = [];

/** The latest thing the user should know, with what can be done about it. */
export function NoticeBar() {
  const classes = useStyles();
  const notice = usePane((state) => state.notice);
  const { dismissNotice } = useActions();
  const hold = useLeaving(notice, dismissNotice);
  return (
    <div className={notice ? classes.place : undefined} role="status" aria-live="polite" {...hold}>
      {notice && (
        <MessageBar
          key={notice.kind}
          intent={intents[notice.kind]}
          layout="multiline"
          className={classes.bar}
          politeness="polite"
        >
          <MessageBarBody className={classes.body}>
            <NoticeWords notice={notice} />
          </MessageBarBody>
          <MessageBarActions
            className={classes.answers}
            containerAction={<DismissButton onClick={dismissNotice} />}
          >
            <Answers notice={notice} />
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** How long a notice stays that says what was done, in milliseconds; longer where it can be undone, to get there by keyboard. */
const lasting = 8000;
const lastingUndo = 30_000;

/** Lets a notice of success leave by itself; while the pointer or the focus is on it, it stays. */
function useLeaving(notice: Notice | null, leave: () => void) {
  const [held, setHeld] = useState<Notice | null>(null);
  useEffect(() => {
    if (notice === null || notice === held || intents[notice.kind] !== "success") return;
    const timer = setTimeout(leave, "undo" in notice || notice.kind === "grouped" ? lastingUndo : lasting);
    return () => clearTimeout(timer);
  }, [held, leave, notice]);
  const hold = () => setHeld(notice);
  const letGo = () => setHeld(null);
  return { onMouseEnter: hold, onMouseLeave: letGo, onFocus: hold, onBlur: letGo };
}

function Answers({ notice }: { readonly notice: Notice }) {
  const text = useTexts("pane");
  const { undo } = useTexts("weights");
  const { openThere } = useTexts("ownData");
  const { tag } = useLanguage();
  const actions = useActions();
  const { keep, variantOf } = useTexts("drafts");
  const header = useSessionOr<readonly string[]>((session) => session.presets.header, noNames);
  const unsaved = useSessionOr((session) => session.unsaved, false);
  const [open, setOpen] = useState(false);
  switch (notice.kind) {
    case "workbook":
      if (notice.problem.code === "notLoaded")
        return (
          <Button size="small" onClick={reload}>
            {text.reload}
          </Button>
        );
      return unsaved ? (
        <Button size="small" onClick={() => void actions.retryWrite()}>
          {text.tryAgain}
        </Button>
      ) : null;
    case "conflict":
      return (
        <>
          <Button size="small" onClick={() => void actions.keepMine()}>
            {text.keepMine}
          </Button>
          <Button size="small" onClick={() => void actions.useTheirs()}>
            {text.useTheirs}
          </Button>
        </>
      );
    case "draftLost":
      return (
        <Button
          size="small"
          onClick={() =>
            void actions.keepLost(freeName(header, variantOf(notice.preset), " "), notice.weights)
          }
        >
          {keep.replace("…", "")}
        </Button>
      );
    case "presetsLost":
      return (
        <Button size="small" onClick={() => void actions.restorePresets(tag)}>
          {text.restore}
        </Button>
      );
    case "grouped":
      return (
        <Button size="small" onClick={() => void actions.undo()}>
          {undo}
        </Button>
      );
    case "repaired":
    case "tableMade":
    case "published":
    case "created":
    case "done":
      return (
        <Button size="small" onClick={() => void notice.undo()}>
          {undo}
        </Button>
      );
    case "kept":
      return notice.isSheet ? (
        <Button size="small" onClick={() => void notice.undo()}>
          {text.deleteSheet}
        </Button>
      ) : null;
    case "treated":
      return (
        <>
          <Button size="small" onClick={() => void actions.openTreated(notice.table)}>
            {openThere(notice.table)}
          </Button>
          <Button size="small" onClick={() => void notice.undo()}>
            {undo}
          </Button>
        </>
      );
    case "inserted":
      return (
        <>
          {open && <FormulaText formula={notice.formula} />}
          <Button size="small" onClick={() => void notice.undo()}>
            {undo}
          </Button>
          {!open && (
            <Button size="small" onClick={() => setOpen(true)}>
              {text.showFormula}
            </Button>
          )}
        </>
      );
    default:
      return null;
  }
}
