import { type TableCheck } from "../check/checkTable";
import { yearColumns } from "./yearColumns";

/**
 * Whether columns or rows of a table would be taken for what they are not: years for indicators, or rows of one unit, which
 * differ in more than the year, for units.
 */
export function needsReshaping({ block, questions, columns, roles }: TableCheck): boolean {
  if (yearColumns(block.header).length > 0) return true;
  return questions.some((question) => {
    if (question.kind !== "repeated") return false;
    if (question.by === null) return true;
    const role = roles[columns.findIndex(({ at }) => at === question.by)];
    return role !== "time" && role !== "date";
  });
}
