import { mergeClasses } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { indented } from "../indented";
import { useNameStyles } from "../look/names";

interface HeadRowProps {
  /** Headings from the left; `in` is what a heading stands for where it is an abbreviation. */
  readonly heads: readonly (string | { readonly short: string; readonly full: string })[];
  /** The columns of names and other words. */
  readonly names?: readonly number[];
}

/** A heading of more letters is a name that somebody gave, such as a dimension's. */
const usualHeading = 14;

/** The headings of a `FigureTable`. */
export function HeadRow({ heads, names = [0] }: HeadRowProps) {
  const classes = useNameStyles();
  return (
    <thead>
      <tr>
        {heads.map((head, i) => {
          const words = names.includes(i) ? "" : undefined;
          return typeof head === "string" ? (
            <th key={i} scope="col" data-words={words} title={head.length > usualHeading ? head : undefined}>
              {head.length > usualHeading && words === undefined ? (
                <span className={mergeClasses(classes.name, classes.three, classes.heading)}>{head}</span>
              ) : (
                head
              )}
            </th>
          ) : (
            <th key={i} scope="col" data-words={words} title={head.full} aria-label={head.full}>
              {head.short}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowHeadProps {
  readonly name: string;
  /** How far in it stands, from 1. */
  readonly depth?: number;
  /** In place of the name alone. */
  readonly children?: ReactNode;
}

/** A cell of words beside figures. */
export function WordsCell({ words }: { readonly words: string }) {
  const classes = useNameStyles();
  return (
    <td data-words="" title={words}>
      <span className={mergeClasses(classes.name, classes.three)}>{words}</span>
    </td>
  );
}

/** The name of a row. */
export function RowHead({ name, depth = 1, children = name }: RowHeadProps) {
  const classes = useNameStyles();
  return (
    <th scope="row" data-words="" title={name} style={indented(depth)}>
      <span className={mergeClasses(classes.name, classes.three)}>{children}</span>
    </th>
  );
}
