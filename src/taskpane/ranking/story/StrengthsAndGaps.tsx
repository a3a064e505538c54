import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../../shared/context";
import { type StoryPart, type UnitStory } from "../../state/story/unitStory";
import { useSigned } from "./signed";
import { useStoryStyles } from "./storyStyles";
import { useStoryTexts } from "./storyTexts";

/** What the unit is farthest ahead in of the median unit, and farthest behind. */
export function StrengthsAndGaps({ story }: { readonly story: UnitStory }) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const signed = useSigned(usePane((state) => state.method.normalization));
  const { strengths, gaps, adds, problem } = story;
  const list = (title: string, parts: readonly StoryPart[], none: string, look: string) => (
    <section className={classes.section} aria-label={title}>
      <h3 className={classes.heading}>{title}</h3>
      {parts.length === 0 && <p className={classes.note}>{none}</p>}
      <ul className={classes.list}>
        {parts.map(({ name, ahead }) => (
          <li key={name} className={classes.item}>
            <span className={classes.name}>{name}</span>
            <span className={mergeClasses(classes.figure, classes.strong, look)}>{signed(ahead)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {list(text.strengths, strengths, text.noStrengths, classes.up)}
      {list(text.gaps, gaps, text.noGaps, classes.down)}
      <p className={classes.note}>{adds && !problem ? text.inPoints : text.onScale}</p>
    </>
  );
}
