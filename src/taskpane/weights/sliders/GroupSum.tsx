import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSession, useTexts } from "../../shared/context";
import { useNumbers } from "../../shared/numbers";
import { partsOf } from "../../state/index/modelNodes";

const useStyles = makeStyles({
  sum: {
    display: "block",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingRight: "34px",
    whiteSpace: "nowrap",
  },
});

/**
 * What the parts of a dimension, or of the index, weigh together. Drawn apart: it looks at every move and hardly ever
 * changes.
 * @param parent the dimension's place among the nodes, or `indexItself`.
 */
export function GroupSum({ parent }: { readonly parent: number }) {
  const classes = useStyles();
  const text = useTexts("weights");
  const numbers = useNumbers();
  const nodes = useSession((session) => session.model.nodes);
  const places = useMemo(() => partsOf(nodes, parent), [nodes, parent]);
  const total = useSession(({ percent }) =>
    numbers.percent(places.reduce((sum, place) => sum + percent[place], 0)),
  );
  return <span className={classes.sum}>{text.sum(total)}</span>;
}
