import { type Steps } from "../check/steps";
import { type ColumnKind, columnKinds } from "./columnKinds";
import { type Join } from "./joinByName";
import { keysOf, placeOf, type Table } from "./table";

/**
 * The columns by which a second table is joined: of the second that with the most names of the first, and its years where a
 * row of the first is of one year.
 * @param names the column of the first with names. @param year with years; null = none.
 */
export function* proposeJoin(
  first: Table,
  names: string,
  year: string | null,
  second: Table,
): Steps<Join["by"]> {
  function* best(column: string, candidates: readonly ColumnKind[]): Steps<string | undefined> {
    const own = new Set(yield* keysOf(first, placeOf(first, column)));
    const shared: { header: string; count: number }[] = [];
    for (const { header, at } of candidates) {
      const keys = yield* keysOf(second, at);
      shared.push({ header, count: new Set(keys.filter((key) => key !== "" && own.has(key))).size });
    }
    return shared.sort((a, b) => b.count - a.count)[0]?.header;
  }
  const kinds = yield* columnKinds(second);
  const theirs = (yield* best(names, kinds)) ?? second.header[0];
  const years = kinds.filter(({ role, header }) => role === "time" && header !== theirs);
  const time = year === null ? undefined : yield* best(year, years);
  return [[names, theirs], ...(year !== null && time !== undefined ? [[year, time] as const] : [])];
}
