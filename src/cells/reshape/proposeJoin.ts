import { columnKinds } from "./columnKinds";
import { type Join } from "./joinByName";
import { keysOf, placeOf, type Table } from "./table";

/**
 * The columns by which a second table is joined: of the second that with the most names of the first, and its years where a
 * row of the first is of one year.
 * @param names the column of the first with names. @param year with years; null = none.
 */
export function proposeJoin(first: Table, names: string, year: string | null, second: Table): Join["by"] {
  const best = (column: string, candidates: readonly { readonly header: string; readonly at: number }[]) => {
    const own = new Set(keysOf(first, placeOf(first, column)));
    const shared = candidates.map(({ header, at }) => ({
      header,
      count: new Set(keysOf(second, at).filter((key) => key !== "" && own.has(key))).size,
    }));
    return shared.sort((a, b) => b.count - a.count)[0]?.header;
  };
  const kinds = columnKinds(second);
  const theirs = best(names, kinds) ?? second.header[0];
  const years = kinds.filter(({ role, header }) => role === "time" && header !== theirs);
  const time = year === null ? undefined : best(year, years);
  return [[names, theirs], ...(year !== null && time !== undefined ? [[year, time] as const] : [])];
}
