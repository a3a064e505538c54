import { qeiProfile } from "../../src/functions/quality/profile";
import { qei } from "../../src/functions/quality/qei";
import { qeiRanking } from "../../src/functions/quality/ranking";
import { qeiScores } from "../../src/functions/quality/scores";
import { type BenchGroup, medians } from "./measure";
import { threeLevels, withNames } from "./tableCells";

const rows = 100000;
const columns = 15;

/** An index of three levels against the same indicators on one, and tables against vectors. */
export const tables: BenchGroup = {
  title: "Tables and trees",
  run: () => {
    let state = 1;
    const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const numbers = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => Math.round(next() * 1e5) / 10),
    );
    const data = withNames(numbers);
    const tree = threeLevels(columns);
    const flat = tree.slice(0, columns + 1).map(([name, , weight]) => [name, weight]);
    const [vectors, table, levels, scores, ranking, profile] = medians([
      () => qei(numbers),
      () => qei(data, flat),
      () => qei(data, tree),
      () => qeiScores(data, tree),
      () => qeiRanking(data, tree),
      () => qeiProfile(data, tree, 1),
    ]);
    const size = "100,000×15";
    return [
      { name: `QEI ${size}, vectors`, milliseconds: vectors },
      {
        name: `QEI ${size}, tables`,
        milliseconds: table,
        against: { name: "vectors", milliseconds: vectors },
      },
      {
        name: `QEI ${size}, three levels`,
        milliseconds: levels,
        against: { name: "tables", milliseconds: table, atMost: 1.5 },
      },
      ...[
        { name: `QEI.SCORES ${size}`, milliseconds: scores },
        { name: `QEI.RANKING ${size}`, milliseconds: ranking },
        { name: `QEI.PROFILE ${size}`, milliseconds: profile },
      ].map((row) => ({ ...row, against: { name: "QEI", milliseconds: levels } })),
    ];
  },
};
