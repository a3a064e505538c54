import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { freeName } from "../../cells/freeName";
import { indexOfName, isReservedName } from "../../workbook/presets/presetsTable";
import { useActions, useLanguage, usePane, useSession, useTexts } from "../shared/context";
import { type Question } from "../state/paneState";
import { NameForm } from "../weights/NameForm";
import { useOfficialRanks } from "./useOfficialRanks";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** In place of what inserts: a question that waits, or what is to become of a draft. */
export default function DraftBar() {
  const question = usePane((state) => state.question);
  return question ? <Asking question={question} /> : <Deciding />;
}

function Bar({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const classes = useStyles();
  return (
    <section className={classes.bar} aria-label={text}>
      <p className={classes.text} role="status">
        {text}
      </p>
      {children}
    </section>
  );
}

function Asking({ question: { kind, preset, answer } }: { readonly question: Question }) {
  const classes = useStyles();
  const text = useTexts("drafts");
  const { cancel } = useTexts("pane");
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // Not while the key is handled that led here: Enter would answer at once.
    const timer = setTimeout(() => first.current?.focus());
    // Back to where the question came from.
    return () => {
      clearTimeout(timer);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [kind]);
  const onKeyDown = ({ key }: KeyboardEvent) => key === "Escape" && answer(false);
  return (
    <Bar text={text.questions[kind](preset)}>
      <div className={classes.buttons} onKeyDown={onKeyDown}>
        <Button ref={first} size="small" onClick={() => answer(false)}>
          {cancel}
        </Button>
        <Button size="small" appearance="primary" onClick={() => answer(true)}>
          {text.agree[kind]}
        </Button>
      </div>
    </Bar>
  );
}

function Deciding() {
  const classes = useStyles();
  const text = useTexts("drafts");
  const { unlockPreset } = useTexts("weights");
  const { tag, sentences } = useLanguage();
  const { unlockDraft, discardDraft } = useActions();
  const preset = useSession((session) => session.preset);
  const result = useSession((session) => session.result);
  const [keeps, setKeeps] = useState(false);
  const official = useOfficialRanks();
  const ranks = "scored" in result ? result.scored.ranks : null;
  const moved =
    ranks && official?.ranks
      ? ranks.reduce((count, rank, row) => (Math.abs(rank - official.ranks![row]) > 0 ? count + 1 : count), 0)
      : null;
  return (
    <Bar text={sentences(text.draftOf(preset), moved === null ? "" : text.moved(moved, preset))}>
      {keeps ? (
        <KeepForm preset={preset} onClose={() => setKeeps(false)} />
      ) : (
        <div className={classes.buttons}>
          <Button size="small" appearance="primary" onClick={() => setKeeps(true)}>
            {text.keep}
          </Button>
          <Button size="small" onClick={() => void unlockDraft(tag)}>
            {unlockPreset}
          </Button>
          <Button size="small" onClick={() => void discardDraft()}>
            {text.discard}
          </Button>
        </div>
      )}
    </Bar>
  );
}

function KeepForm({ preset, onClose }: { readonly preset: string; readonly onClose: () => void }) {
  const text = useTexts("drafts");
  const words = useTexts("weights");
  const header = useSession((session) => session.presets.header);
  const { duplicatePreset } = useActions();
  const [name, setName] = useState(() => freeName(header, text.variantOf(preset), " "));
  const trimmed = name.trim();
  const taken = isReservedName(trimmed) || indexOfName(header, trimmed) >= 0;
  const wrong = taken ? words.nameTaken : undefined;
  return (
    <NameForm
      ask={{ label: words.presetName, value: name, wrong, onType: setName }}
      yes={words.save}
      isReady={trimmed !== "" && !taken}
      act={() => duplicatePreset(trimmed)}
      onClose={onClose}
    />
  );
}
