import { yearIn } from "../check/block";

/** A column of one year; `series` is what its header says besides, "" where that is nothing. */
export interface YearColumn {
  readonly header: string;
  readonly year: number;
  readonly series: string;
}

const behind = /^(.*[^\s_,:;(-])[\s_,:;(-]+((?:19|20)\d\d)\)?$/;
const before = /^((?:19|20)\d\d)[\s_,:;-]+([^\d\s_,:;-].*)$/;

/** The columns of years of a wide table: those of a series, such as "Pay", that has at least two. [] where none has. */
export function yearColumns(header: readonly string[]): YearColumn[] {
  const columns = header.flatMap((name) => yearColumn(name) ?? []);
  const years = new Map<string, Set<number>>();
  for (const { series, year } of columns) years.set(series, (years.get(series) ?? new Set()).add(year));
  return columns.filter(({ series }) => years.get(series)!.size > 1);
}

/** Such as 2019, "2024年", "2016 [YR2016]", "Pay (£) 2002", "IN1-2019" or "2018 (%)". */
function yearColumn(header: string): YearColumn | null {
  const alone = yearIn(header);
  if (alone !== null) return { header, year: alone, series: "" };
  const last = behind.exec(header);
  if (last) return { header, year: Number(last[2]), series: last[1] };
  const first = before.exec(header);
  return first ? { header, year: Number(first[1]), series: first[2] } : null;
}
