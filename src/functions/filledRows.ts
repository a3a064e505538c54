import { refuseWhole } from "../cells/grid";
import { withExcelErrors } from "./excelErrors";
import { type ResultCell } from "./results";

/** The body of a function that answers row by row; what it throws becomes an Excel error. `headers` as in `downToFilled`. */
export function unitAnswers(
  data: any[][],
  work: (data: any[][]) => ResultCell[][],
  headers: 0 | 1 = 0,
): ResultCell[][] {
  return withExcelErrors(() => downToFilled(data, work, headers));
}

/**
 * Answers row by row as far as the data go: a range may run to the end of the sheet (A2:E1048576), and the rows below its
 * last value cost nothing. One of them takes part in the work, and all of them get its answer.
 * @param work returns as many rows as it is given units, or a header row more; or fewer, and then that is the result.
 * @param headers rows at the top of data that are no units.
 * @throws IndexError for whole columns or rows of the sheet.
 */
export function downToFilled<C>(data: any[][], work: (data: any[][]) => C[][], headers: 0 | 1 = 0): C[][] {
  const used = filledRows(data, headers);
  const answers = work(used);
  if (answers.length < used.length - headers) return answers;
  const below = answers[answers.length - 1];
  for (let row = used.length; row < data.length; row++) answers.push(below);
  return answers;
}

/** The rows down to the last value, and one blank one below it. @throws IndexError for whole columns or rows of the sheet. */
export function filledRows(data: any[][], headers: 0 | 1 = 0): any[][] {
  // A single value or a list, as only scripts send them, has no rows to leave out.
  if (!Array.isArray(data) || !Array.isArray(data[0])) return data;
  refuseWhole(data);
  let filled = data.length;
  while (filled > 0 && isBlankRow(data[filled - 1])) filled--;
  // Two rows are compared even where only one is filled, as ever.
  const used = Math.max(2 + headers, filled + 1);
  return used >= data.length ? data : data.slice(0, used);
}

function isBlankRow(row: unknown): boolean {
  return Array.isArray(row) && row.every((cell) => cell === null || cell === "" || cell === undefined);
}
