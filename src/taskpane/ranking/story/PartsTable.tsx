import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../../shared/context";
import { Folded } from "../../shared/Folded";
import { indented } from "../../shared/indented";
import { useNumbers } from "../../shared/numbers";
import { type UnitStory } from "../../state/story/unitStory";
import { useTableStyles } from "../tableStyles";
import { useSigned } from "./signed";
import { useStoryStyles } from "./storyStyles";
import { useStoryTexts } from "./storyTexts";

/** The score by dimension and indicator. */
export function PartsTable({ story: { parts, adds, problem } }: { readonly story: UnitStory }) {
  const classes = useStoryStyles();
  const figures = useTableStyles();
  const text = useStoryTexts();
  const normalization = usePane((state) => state.method.normalization);
  const numbers = useNumbers(normalization);
  const signed = useSigned(normalization);
  const isSum = adds && !problem;
  const heads = [text.part, ...(isSum ? [text.points] : []), text.scaled, text.ahead];
  // A cell is blank where there is nothing: 0.0 would be a number that somebody measured.
  const number = (value: number) => (Number.isNaN(value) ? "" : numbers.score(value));
  return (
    <Folded className={classes.summary} summary={text.parts}>
      {() => (
        <div className={classes.place} tabIndex={0} role="region" aria-label={text.parts}>
          <table className={figures.table}>
            <thead>
              <tr>
                {heads.map((head, i) => (
                  <th
                    key={head}
                    scope="col"
                    className={mergeClasses(figures.cell, figures.head, i === 0 && figures.name)}
                  >
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.map(({ name, depth, points, scaled, ahead }, i) => (
                <tr key={i}>
                  <th
                    scope="row"
                    className={mergeClasses(figures.cell, figures.name, classes.name)}
                    style={indented(depth)}
                  >
                    {name}
                  </th>
                  {isSum && <td className={figures.cell}>{number(points)}</td>}
                  <td className={figures.cell}>{number(scaled)}</td>
                  <td className={figures.cell}>{Number.isNaN(ahead) ? "" : signed(ahead)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Folded>
  );
}
