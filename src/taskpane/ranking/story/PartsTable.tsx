import { usePane } from "../../shared/context";
import { Folded } from "../../shared/Folded";
import { FigureTable } from "../../shared/figures/FigureTable";
import { HeadRow, RowHead } from "../../shared/figures/rows";
import { useNumbers } from "../../shared/numbers";
import { type UnitStory } from "../../state/story/unitStory";
import { useSigned } from "./signed";
import { useStoryStyles } from "./storyStyles";
import { useStoryTexts } from "./storyTexts";

/** The score by dimension and indicator. */
export function PartsTable({ story: { parts, adds, problem } }: { readonly story: UnitStory }) {
  const classes = useStoryStyles();
  const text = useStoryTexts();
  const normalization = usePane((state) => state.method.normalization);
  const numbers = useNumbers(normalization);
  const signed = useSigned(normalization);
  const isSum = adds && !problem;
  // A cell is blank where there is nothing: 0.0 would be a number that somebody measured.
  const number = (value: number) => (Number.isNaN(value) ? "" : numbers.score(value));
  return (
    <Folded className={classes.summary} summary={text.parts}>
      {() => (
        <FigureTable label={text.parts} scrolls>
          <HeadRow heads={[text.part, ...(isSum ? [text.points] : []), text.scaled, text.ahead]} />
          <tbody>
            {parts.map(({ name, depth, points, scaled, ahead }, i) => (
              <tr key={i}>
                <RowHead name={name} depth={depth} />
                {isSum && <td>{number(points)}</td>}
                <td>{number(scaled)}</td>
                <td>{Number.isNaN(ahead) ? "" : signed(ahead)}</td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      )}
    </Folded>
  );
}
