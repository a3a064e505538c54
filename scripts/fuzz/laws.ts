import { type Draw } from "./draw";
import { type Finding } from "./invariants";

/** Calls a function; an error becomes its code, a result its cells with errors as their codes. */
export type Call = (id: string, ...args: readonly unknown[]) => unknown;

type Table = readonly (readonly unknown[])[];

/** A law draws a table, calls twice, and says what differs. */
interface Law {
  readonly name: string;
  readonly check: (draw: Draw, call: Call) => Finding;
}

const normalizations = ["minmax", "minmax1", "zscore", "percentile", "ratio", "none"];
const aggregations = ["arithmetic", "geometric", "harmonic", "min", "sum"];

/** Numbers with ties and a few gaps, no column all blank. */
function table(draw: Draw, positive = false): number[][] {
  const [n, k] = [draw.integer(2, 8), draw.integer(1, 4)];
  const scale = draw.pick([1, 10, 100]);
  return Array.from({ length: n }, () =>
    Array.from({ length: k }, () => draw.integer(positive ? 1 : 0, 40) / scale),
  );
}

function withGaps(draw: Draw, data: number[][]): (number | null)[][] {
  return data.map((row, i) => row.map((value) => (i > 1 && draw.chance(0.1) ? null : value)));
}

/** Arguments that QEI and its companions begin with. */
function beginning(draw: Draw, columns: number): unknown[] {
  const weights = Array.from({ length: columns }, () => draw.integer(1, 5));
  const directions = Array.from({ length: columns }, () => draw.pick([1, -1]));
  return [[weights], [directions], draw.pick(normalizations), draw.pick(aggregations)];
}

const turned = (rows: Table, order: readonly number[]) => order.map((row) => rows[row]);
const columnsTurned = (rows: Table, order: readonly number[]) => rows.map((row) => order.map((j) => row[j]));

/** Where two results differ by more than rounding. */
function difference(found: unknown, expected: unknown): Finding {
  if (typeof found === "number" && typeof expected === "number") {
    const size = Math.max(1, Math.abs(found), Math.abs(expected));
    return Math.abs(found - expected) <= 1e-9 * size ? undefined : `${found} where the law says ${expected}`;
  }
  if (Array.isArray(found) && Array.isArray(expected)) {
    if (found.length !== expected.length) return `${found.length} rows or cells for ${expected.length}`;
    for (let i = 0; i < found.length; i++) {
      const finding = difference(found[i], expected[i]);
      if (finding) return finding;
    }
    return undefined;
  }
  return found === expected ? undefined : `${String(found)} where the law says ${String(expected)}`;
}

/** Functions that answer row by row, by what follows the data. */
const rowByRow: readonly [string, (draw: Draw, columns: number) => unknown[]][] = [
  ["QEI", beginning],
  ["QEI.CONTRIBUTIONS", (draw, k) => [...beginning(draw, k).slice(0, 3), draw.pick(["arithmetic", "sum"])]],
  ["QEI.NORMALIZE", (draw) => [draw.pick(normalizations)]],
  ["QEI.MPI", (draw) => [null, draw.pick(["negative", "positive", "adjusted"])]],
  ["QEI.BOD", () => []],
  ["QEI.OUTRANK", (draw, k) => [...beginning(draw, k).slice(0, 2), draw.pick(["copeland", "borda"])]],
  ["QEI.TOPSIS", (draw, k) => [...beginning(draw, k).slice(0, 2), draw.pick(["vector", "minmax"])]],
  ["QEI.COUPLING", (draw) => [null, draw.pick(["d", "c", "t"]), draw.pick(["standard", "wang"])]],
  ["QEI.RANK", (draw) => [null, draw.pick(["descending", "ascending"])]],
  ["QEI.COUNT", (draw, k) => [[Array.from({ length: k }, () => draw.integer(0, 20))]]],
  ["QEI.CLEAN", (draw) => [draw.pick(["none", "winsorize", "iqr", "mad", "drop"]), "median"]],
];

/** Functions of the columns, whatever the order of rows. */
const ofColumns: readonly [string, (draw: Draw) => unknown[]][] = [
  [
    "QEI.WEIGHTS",
    (draw) => [draw.pick(["equal", "stdev", "entropy", "entropyraw", "critic", "gini", "merec"])],
  ],
  ["QEI.CORRELATION", (draw) => [draw.pick(["pearson", "spearman", "kendall"]), draw.pick(["r", "p", "n"])]],
  ["QEI.ALPHA", (draw) => [draw.pick(["standardized", "raw"])]],
  ["QEI.STATS", () => []],
  ["QEI.IMPORTANCE", () => []],
];

const rowLaws = rowByRow.map(([id, rest]): Law => ({
  name: `${id}: rows in another order, answers in that order`,
  check(draw, call) {
    const data = withGaps(draw, table(draw));
    const args = rest(draw, data[0].length);
    const order = draw.order(data.length);
    const answers = call(id, data, ...args);
    return difference(
      call(id, turned(data, order), ...args),
      Array.isArray(answers) ? turned(answers, order) : answers,
    );
  },
}));

const columnLaws = ofColumns.map(([id, rest]): Law => ({
  name: `${id}: the order of rows plays no part`,
  check(draw, call) {
    const data = withGaps(draw, table(draw));
    const args = rest(draw);
    return difference(call(id, turned(data, draw.order(data.length)), ...args), call(id, data, ...args));
  },
}));

const otherLaws: readonly Law[] = [
  {
    name: "QEI.GAP: the order of rows and the unit of weights play no part, and the parts add up to the gap",
    check(draw, call) {
      const rows = Array.from({ length: draw.integer(8, 30) }, (_, i) => ({
        y: draw.chance(0.05) ? null : draw.integer(0, 40),
        x: [draw.integer(0, 20), draw.integer(0, 9) / 10],
        group: i < 2 || draw.chance(0.5) ? "b" : "a",
        weight: draw.integer(0, 5),
      }));
      const reference = draw.pick(["pooled", "first", "second", "neumark", "threefold"]);
      const gap = (order: readonly number[], unit: number) => {
        const picked = order.map((i) => rows[i]);
        return call(
          "QEI.GAP",
          picked.map(({ y }) => [y]),
          picked.map(({ x }) => x),
          picked.map(({ group }) => [group]),
          null,
          picked.map(({ weight }) => [weight * unit]),
          reference,
        );
      };
      const found = gap([...rows.keys()], 1);
      const finding = difference(gap(draw.order(rows.length), 40), found);
      if (finding || !Array.isArray(found)) return finding;
      const numbersOf = (label: string) =>
        (found.find((row: unknown[]) => row[0] === label) as number[]).filter((_, i) => i % 2 === 1);
      const parts = numbersOf("Total").reduce((sum, value) => sum + value, 0);
      return difference(parts, numbersOf("Gap")[0]);
    },
  },
  {
    name: "QEI.SCENARIO: no change is QEI, and a changed unit's score is the same whether others change or not",
    check(draw, call) {
      const data = withGaps(draw, table(draw));
      const rest = beginning(draw, data[0].length);
      const changes = [data[0].map(() => draw.pick([0.1, -0.2, 0.5]))];
      const after = (amounts: Table, rows: unknown = null) => {
        const found = call("QEI.SCENARIO", data, amounts, null, ...rest, null, null, rows);
        return Array.isArray(found) ? found.slice(1).map((row: unknown[]) => [row[1]]) : found;
      };
      const unit = draw.integer(0, data.length - 1);
      const all = after(changes);
      const alone = after(
        changes,
        data.map((_, row) => [row === unit]),
      );
      return (
        difference(after([changes[0].map(() => 0)]), call("QEI", data, ...rest)) ??
        (Array.isArray(all) && Array.isArray(alone) ? difference(alone[unit], all[unit]) : undefined)
      );
    },
  },
  {
    name: "QEI: columns in another order with their weights and directions, the same scores",
    check(draw, call) {
      const data = withGaps(draw, table(draw));
      const order = draw.order(data[0].length);
      const [weights, directions, ...rest] = beginning(draw, data[0].length) as [Table, Table, ...unknown[]];
      const moved = [columnsTurned(weights, order), columnsTurned(directions, order), ...rest];
      const found = call("QEI", columnsTurned(data, order), ...moved);
      const expected = call("QEI", data, weights, directions, ...rest);
      // Of several columns at fault the first is named.
      return typeof expected === "string" && typeof found === "string"
        ? undefined
        : difference(found, expected);
    },
  },
  {
    name: "QEI: another unit of measurement (times 2.54 and, but for ratio, plus 7) changes no normalized score",
    check(draw, call) {
      const data = table(draw, true);
      const [weights, directions] = beginning(draw, data[0].length);
      const word = draw.pick(["minmax", "minmax1", "zscore", "percentile", "ratio"]);
      const moved = data.map((row) => row.map((value) => value * 2.54 + (word === "ratio" ? 0 : 7)));
      return difference(
        call("QEI", moved, weights, directions, word),
        call("QEI", data, weights, directions, word),
      );
    },
  },
  {
    name: "QEI.CLEAN: ten times the values, ten times the answers",
    check(draw, call) {
      const data = withGaps(draw, table(draw));
      const args = [draw.pick(["winsorize", "iqr", "mad", "drop"]), draw.pick(["keep", "mean", "linear"])];
      const tenfold = (cells: unknown) =>
        (cells as Table).map((row) => row.map((value) => (typeof value === "number" ? value * 10 : value)));
      return difference(call("QEI.CLEAN", tenfold(data), ...args), tenfold(call("QEI.CLEAN", data, ...args)));
    },
  },
  {
    name: "QEI.CONTRIBUTIONS: the points of a row add up to its QEI",
    check(draw, call) {
      const data = withGaps(draw, table(draw));
      const [weights, directions, word] = beginning(draw, data[0].length);
      const args = [weights, directions, word, draw.pick(["arithmetic", "sum"])];
      const points = call("QEI.CONTRIBUTIONS", data, ...args);
      const scores = call("QEI", data, ...args);
      if (!Array.isArray(points)) return difference(points, scores);
      const sums = points.map((row: unknown[]) => {
        const numbers = row.filter((value) => typeof value === "number");
        return [numbers.length === 0 ? row[0] : numbers.reduce((total, value) => total + value, 0)];
      });
      return difference(sums, scores);
    },
  },
  {
    name: "ESI.DETAIL: the cells add up to ESI",
    check(draw, call) {
      const jobs = table(draw);
      const cells = call("ESI.DETAIL", jobs);
      if (!Array.isArray(cells)) return difference(cells, call("ESI", jobs));
      const sum = cells
        .flat()
        .reduce((total: number, value: unknown) => total + (typeof value === "number" ? value : 0), 0);
      return difference(sum, call("ESI", jobs));
    },
  },
  {
    name: "ESI.DIVERSITY, ESI.CHANGE: jobs in thousands give the same",
    check(draw, call) {
      const jobs = table(draw, true);
      const later = jobs.map((row) => row.map((value) => value + draw.integer(0, 9)));
      const thousands = (cells: number[][]) => cells.map((row) => row.map((value) => value / 1000));
      return (
        difference(call("ESI.DIVERSITY", thousands(jobs), "all"), call("ESI.DIVERSITY", jobs, "all")) ??
        difference(
          call("ESI.CHANGE", thousands(jobs), thousands(later), "all"),
          call("ESI.CHANGE", jobs, later, "all"),
        )
      );
    },
  },
  {
    name: "ESI.SHIFTSHARE, ESI.DECOMPOSE: each row and each column adds up to its total",
    check(draw, call) {
      const n = draw.integer(1, 8);
      const column = () => Array.from({ length: n }, () => [draw.integer(1, 60)]);
      const [a, b, c, d] = [column(), column(), column(), column()];
      for (const id of ["ESI.SHIFTSHARE", "ESI.DECOMPOSE"]) {
        const rows = (call(id, a, b, c, d) as number[][]).slice(1);
        for (const row of rows) {
          const parts = row.slice(0, -1).reduce((total, value) => total + value, 0);
          const finding = difference(parts, row[row.length - 1]);
          if (finding) return `${id}: ${finding}`;
        }
        const sums = rows[0].map((_, j) => rows.slice(0, -1).reduce((total, row) => total + row[j], 0));
        const finding = difference(sums, rows[rows.length - 1]);
        if (finding) return `${id}: ${finding}`;
      }
      return undefined;
    },
  },
  {
    name: "QEI.TREND, QEI.REGRESSION: the order of points plays no part",
    check(draw, call) {
      const n = draw.integer(4, 9);
      const values = Array.from({ length: n }, () => [draw.integer(0, 30) / 10]);
      const times = Array.from({ length: n }, (_, i) => [2000 + i]);
      const order = draw.order(n);
      for (const id of ["QEI.TREND", "QEI.REGRESSION"]) {
        const finding = difference(
          call(id, turned(values, order), turned(times, order)),
          call(id, values, times),
        );
        if (finding) return `${id}: ${finding}`;
      }
      return undefined;
    },
  },
];

export const laws: readonly Law[] = [...rowLaws, ...columnLaws, ...otherLaws];
