import { readOccupationCode } from "../../../cells/arguments/occupationCode";
import { type OwnFunction } from "../../../cells/ownFunctions";
import { type CodeSystem } from "../../../core/exposure/published";
import { type ExposureSourceId } from "../../../core/options";
import { type TableContent } from "../../../workbook/contract";
import { textOf } from "../../../workbook/presets/presetsTable";

/** A column of a data table that holds codes of occupations. */
export interface CodeColumn {
  readonly header: string;
  readonly system: CodeSystem;
  /** The tables that publish exposure by such codes. */
  readonly sources: readonly ExposureSourceId[];
}

/** How the codes of a column fare with a source. */
export interface CodeMatches {
  readonly matched: number;
  /** Cells with something in them. */
  readonly of: number;
  /** What the source has not, each once, as the cells show it. */
  readonly unmatched: readonly string[];
  /** "Author (year), licence", where a code was found. */
  readonly citation: string | null;
}

const sourcesOf: Readonly<Record<CodeSystem, readonly ExposureSourceId[]>> = {
  SOC: ["gpts", "microsoft"],
  "ISCO-08": ["ilo"],
};

/** Cells looked at to tell what a column holds. */
const sample = 60;
/** Fewer different codes may be anything. */
const fewest = 3;
/**
 * How many of the cells a source must have. Dashes make a code of SOC, and so do digits that somebody keeps as text one of ISCO;
 * numbers of four digits may be wages, unless nearly all of them are occupations.
 */
const leastMatched = { dashes: 0.5, texts: 0.7, numbers: 0.9 };

/** @param scores ESI.AISCORES, which has the tables. */
export function codeColumns(data: TableContent, scores: OwnFunction): CodeColumn[] {
  return data.header.flatMap((header, at): CodeColumn[] => {
    const cells = cellsOf(data, at).slice(0, sample);
    if (new Set(cells.map(textOf)).size < fewest) return [];
    const systems = cells.map((cell, row) => {
      const read = readOccupationCode(cell, { argument: "codes", row: row + 1, column: 1 });
      return read && "system" in read ? read.system : undefined;
    });
    const system = (["SOC", "ISCO-08"] as const).find(
      (each) => systems.filter((found) => found === each).length >= 0.8 * cells.length,
    );
    if (!system) return [];
    const own = cells.filter((_, i) => systems[i] === system).map((cell) => [cell]);
    const [source] = sourcesOf[system];
    const found = (scores(own, source, null) as unknown[][]).filter(([score]) => typeof score === "number");
    const form =
      system === "SOC" ? "dashes" : cells.every((cell) => typeof cell === "string") ? "texts" : "numbers";
    if (found.length < leastMatched[form] * cells.length) return [];
    return [{ header, system, sources: sourcesOf[system] }];
  });
}

/** @throws what ESI.AISCORES refuses, in its words. */
export function codeMatches(
  data: TableContent,
  { header }: CodeColumn,
  source: ExposureSourceId,
  scores: OwnFunction,
): CodeMatches {
  const cells = cellsOf(data, data.header.indexOf(header));
  const codes = cells.map((cell) => [cell]);
  const found = (scores(codes, source, null) as unknown[][]).map(([score]) => typeof score === "number");
  const first = found.indexOf(true);
  const named = first < 0 ? null : (scores([codes[first]], source, "source") as unknown[][])[0][0];
  return {
    matched: found.filter(Boolean).length,
    of: cells.length,
    unmatched: [...new Set(cells.filter((_, i) => !found[i]).map(textOf))],
    citation: typeof named === "string" ? named : null,
  };
}

function cellsOf({ rows }: TableContent, at: number): unknown[] {
  return rows.map((row) => row[at]).filter((cell) => textOf(cell) !== "");
}
