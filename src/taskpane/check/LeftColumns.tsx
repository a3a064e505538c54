import { useMemo } from "react";
import { decisionsOf } from "../../cells/check/answers";
import { unreadColumns } from "../../cells/check/cleanTable";
import { listCells } from "../../cells/check/foundCells";
import { type Role } from "../../cells/check/findings";
import { useLanguage } from "../shared/context";
import { CellsFound } from "./CellsFound";
import { useCheckStyles } from "./checkStyles";
import { useCheckTexts } from "./checkTexts";
import { useChecked } from "./useChecked";

/** In the order in which they are told. */
const otherRoles: readonly Exclude<Role, "indicator">[] = [
  ...(["name", "text", "scale", "code", "time", "date", "id", "yesNo", "constant", "empty"] as const),
];

/** What is no indicator, and the columns that cannot be one as long as some of their cells are no numbers. */
export function LeftColumns() {
  const classes = useCheckStyles();
  const text = useCheckTexts("check");
  const language = useLanguage();
  const { cells, check, answers, nameOf } = useChecked();
  const unread = useMemo(
    () => unreadColumns(check, decisionsOf(cells.values, check, answers)),
    [cells, check, answers],
  );
  const told = otherRoles.flatMap((role) => {
    const names = check.columns.flatMap(({ at }, i) => (check.roles[i] === role ? [nameOf(at)] : []));
    return names.length > 0 ? [language.labeled(text.roles[role], language.list(names))] : [];
  });
  if (unread.length + told.length === 0) return null;
  return (
    <section className={classes.stack} aria-label={text.left}>
      <h3 className={classes.heading}>{text.left}</h3>
      <ul className={classes.list}>
        {unread.map(({ column, cells: found }) => (
          <li key={column} className={classes.item}>
            <CellsFound
              summary={text.unread(nameOf(column), found.length)}
              count={found.length}
              find={(most) => listCells(found, most)}
            />
          </li>
        ))}
        {told.map((line) => (
          <li key={line} className={classes.item}>
            <span className={classes.grey}>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
