import { keyIn } from "../../cells/tables/names";
import { freeName } from "../../cells/freeName";

interface Leaf {
  readonly name: string;
  readonly weight: number;
  /** Codes of the levels above, from the nearest up; "" where a level is not used. */
  readonly levels: readonly string[];
}

/** A group of a level, as a dimension of the weights table. */
export interface LevelRow {
  readonly name: string;
  /** The dimension above; "" = directly below the index. */
  readonly dimension: string;
  /** 0 where no indicator of the group counts, which would be refused otherwise. */
  readonly weight: 0 | 1;
  /** Whether something stands beside it, so that its weight matters. */
  readonly hasSiblings: boolean;
}

export interface Levels {
  readonly rows: readonly LevelRow[];
  /** The dimension of each indicator; "" = directly below the index. */
  readonly dimensions: readonly string[];
}

/**
 * Levels of a COIN Tool as dimensions, top down. Groups that all indicators stand in, from the index down, are the index.
 * A code that occurs under two groups, or is an indicator's name, gets a number, since names tell rows apart; so does 0,
 * which a weights table takes for a blank.
 */
export function levelRows(indicators: readonly Leaf[]): Levels {
  const paths = indicators.map(({ levels }) => [...levels].reverse().filter((code) => code !== ""));
  const common = commonDepth(paths);
  const taken = [...indicators.map(({ name }) => name), "0"];
  const rows: Omit<LevelRow, "hasSiblings">[] = [];
  const named = new Map<string, string>();
  const dimensions = paths.map((path) => {
    let above = "";
    for (let depth = common + 1; depth <= path.length; depth++) {
      const key = JSON.stringify(path.slice(common, depth).map(keyIn));
      const known = named.get(key);
      if (known === undefined) {
        const name = freeName(taken, path[depth - 1], " ");
        taken.push(name);
        named.set(key, name);
        const members = indicators.filter((_, i) => startsWith(paths[i], path.slice(0, depth)));
        const weight = members.some((member) => member.weight > 0) ? 1 : 0;
        rows.push({ name, dimension: above, weight });
        above = name;
      } else above = known;
    }
    return above;
  });
  return {
    rows: rows.map((row) => ({
      ...row,
      hasSiblings:
        rows.filter(({ dimension }) => dimension === row.dimension).length +
          dimensions.filter((dimension) => dimension === row.dimension).length >
        1,
    })),
    dimensions,
  };
}

/** How many levels, from the top, hold all indicators in one group. */
function commonDepth(paths: readonly (readonly string[])[]): number {
  if (paths.length === 0) return 0;
  let depth = 0;
  while (paths.every((path) => depth < path.length && keyIn(path[depth]) === keyIn(paths[0][depth]))) depth++;
  return depth;
}

function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((code, i) => i < path.length && keyIn(path[i]) === keyIn(code));
}
