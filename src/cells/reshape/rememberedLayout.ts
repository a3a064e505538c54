import { type RememberedAnswer } from "../check/remembered";
import { type ChosenLayout, nothingChosen } from "./chosenLayout";
import { type Reshape } from "./reshape";
import { type YearChoice } from "./unitRows";

/**
 * A layout as it is kept with the workbook, beside the answers to questions about cells: by the names of columns, in words that
 * are the same in every language. All of it is kept, what was proposed too, so that the same is made of new data.
 */
export function rememberedLayout(chosen: ChosenLayout, layout: Reshape | null): RememberedAnswer[] {
  const { splits, valueName, without, join } = chosen;
  const kept: RememberedAnswer[] = [["layout", "", "key", splits ? "split" : "whole"]];
  if (valueName !== null) kept.push(["layout", "", "value name", valueName]);
  const units = layout?.units;
  if (units) {
    kept.push(["layout", "", "names", units.names], ["layout", "", "indicators", units.indicators ?? ""]);
    for (const column of units.values) kept.push(["value", column, "", "column"]);
    for (const { column, value } of units.fixed) kept.push(["fixed", column, "", value]);
    if (units.year) kept.push(["layout", units.year.column, "year", units.year.take]);
    kept.push(["layout", "", "several", units.several]);
    const out = new Set(units.without);
    for (const name of out) kept.push(["without", "", name, "left out"]);
    for (const [name, isOut] of without) if (!isOut) kept.push(["without", "", name, "stays"]);
  }
  for (const [own, theirs] of join?.by ?? []) kept.push(["join", own, theirs, join!.table]);
  return kept;
}

/** The layout among the answers that were kept; null where there is none. */
export function layoutAgain(kept: readonly RememberedAnswer[]): ChosenLayout | null {
  if (!kept.some(isOfLayout)) return null;
  const of = (kind: string) => kept.filter((answer) => answer[0] === kind);
  const layout = new Map(of("layout").map(([, , text, answer]) => [text, String(answer)]));
  const year = of("layout").find(([, , text]) => text === "year");
  const several = layout.get("several");
  const indicators = layout.get("indicators");
  const joined = of("join");
  const units: ChosenLayout["units"] = {
    ...(layout.has("names") && { names: layout.get("names") }),
    ...(indicators !== undefined && { indicators: indicators === "" ? null : indicators }),
    ...(layout.has("names") && {
      values: of("value").map(([, column]) => column),
      fixed: of("fixed").map(([, column, , value]) => ({ column, value: String(value) })),
    }),
    ...(year && { year: { column: year[1], take: takenYear(year[3]) } }),
    ...((several === "mean" || several === "refuse") && { several }),
  };
  return {
    ...nothingChosen,
    splits: layout.get("key") !== "whole",
    valueName: layout.get("value name") ?? null,
    units,
    without: new Map(of("without").map(([, , name, answer]) => [String(name), answer !== "stays"])),
    join:
      joined.length > 0
        ? { table: String(joined[0][3]), by: joined.map(([, own, theirs]) => [own, String(theirs)] as const) }
        : null,
  };
}

/** Whether an answer is of a layout, and of no question about cells. */
export function isOfLayout([kind]: RememberedAnswer): boolean {
  return ["layout", "value", "fixed", "without", "join"].includes(kind);
}

function takenYear(answer: string | number): YearChoice["take"] {
  if (answer === "latest" || answer === "rows") return answer;
  return Number(answer);
}
