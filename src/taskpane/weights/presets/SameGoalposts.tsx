import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useMemo, useState } from "react";
import { Card } from "../../shared/Card";
import { useActions, useLanguage, useSession, useTexts } from "../../shared/context";
import { takeFocusWithin } from "../../shared/focus";
import { typedNumber, useNumbers } from "../../shared/numbers";
import {
  isWithin,
  type PostsCandidate,
  postsCandidates,
  type SharedPosts,
  takesPosts,
} from "../../state/weights/sameGoalposts";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  posts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  input: { minWidth: 0, width: "100%" },
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  item: {
    display: "flex",
    alignItems: "start",
    gap: "6px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    "& input": { flexShrink: 0 },
  },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** Low and high typed once for indicators on one scale; what has goalposts of its own keeps them unless it is ticked. */
export default function SameGoalposts({ onClose }: { readonly onClose: () => void }) {
  const classes = useStyles();
  const text = useTexts("starting");
  const { cancel } = useTexts("pane");
  const numbers = useNumbers();
  const { sameGoalposts } = useActions();
  const model = useSession((session) => session.model);
  const candidates = useMemo(() => postsCandidates(model), [model]);
  const [typed, setTyped] = useState({ low: "", high: "" });
  const [answers, setAnswers] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [low, high] = [typedNumber(typed.low), typedNumber(typed.high)];
  const posts = low < high ? { low, high } : null;
  const wrong = low >= high;
  const isTicked = (each: PostsCandidate) =>
    posts !== null && (answers.get(each.name) ?? takesPosts(each, posts));
  const ticked = candidates.filter(isTicked).map(({ name }) => name);
  const shown = posts && ([numbers.exact(posts.low), numbers.exact(posts.high)] as const);
  const apply = () => {
    if (posts && shown && ticked.length > 0)
      void sameGoalposts(ticked, posts, shown.join("–")).then((done) => done && onClose());
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter") apply();
    else if (key === "Escape") onClose();
  };
  return (
    <Card title={text.sameForAll.replace("…", "")}>
      <p className={classes.note}>{text.sameHint}</p>
      <div ref={takeFocusWithin} className={classes.posts}>
        {(["low", "high"] as const).map((which) => (
          <Field
            key={which}
            size="small"
            label={which === "low" ? text.lowForAll : text.highForAll}
            validationState={wrong ? "error" : "none"}
            validationMessage={wrong && which === "high" ? text.goalpostOrder : undefined}
          >
            <Input
              size="small"
              className={classes.input}
              inputMode="decimal"
              value={typed[which]}
              onChange={(_, { value }) => setTyped({ ...typed, [which]: value })}
              onKeyDown={onKeyDown}
            />
          </Field>
        ))}
      </div>
      <div className={classes.list}>
        {candidates.map((each) => (
          <label key={each.name} className={classes.item}>
            <input
              type="checkbox"
              checked={isTicked(each)}
              disabled={posts === null}
              onChange={({ target }) => setAnswers(new Map(answers).set(each.name, target.checked))}
            />
            <CandidateText candidate={each} posts={posts} />
          </label>
        ))}
      </div>
      <div className={classes.buttons}>
        {shown && (
          <Button size="small" appearance="primary" disabled={ticked.length === 0} onClick={apply}>
            {text.setPosts(...shown, ticked.length)}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </Card>
  );
}

interface CandidateTextProps {
  readonly candidate: PostsCandidate;
  readonly posts: SharedPosts | null;
}

/** Its name, with what speaks for or against goalposts that others have too. */
function CandidateText({ candidate, posts }: CandidateTextProps) {
  const text = useTexts("starting");
  const { list } = useLanguage();
  const numbers = useNumbers();
  const { name, least, most, low, high, hasOwn } = candidate;
  const post = (value: number) => (Number.isNaN(value) ? text.auto : numbers.exact(value));
  const notes = [
    Number.isNaN(least) ? text.noData : text.dataFrom(numbers.plain(least), numbers.plain(most)),
    ...(posts && !Number.isNaN(least) && !isWithin(candidate, posts) ? [text.beyond] : []),
    ...(hasOwn ? [text.ownPosts(post(low), post(high))] : []),
  ];
  return <span>{text.candidate(name, list(notes))}</span>;
}
