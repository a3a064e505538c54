import { qeiGroups } from "../../src/functions/quality/groups";
import { installCustomFunctions } from "../support/excel";
import { groupCases } from "./data/groups";

beforeAll(installCustomFunctions);

const column = (values: readonly (number | string)[]) => values.map((value) => [value]);

describe.each(groupCases.map((each) => [each.name, each] as const))("%s", (_, expected) => {
  const { values, weights, groups, summaries, parts } = expected;
  const tableOf = (measure: string) => qeiGroups(column(values), column(groups), column(weights), measure);

  it("number, share, mean and median of each group and of all", () => {
    const [, ...rows] = tableOf("variance");
    const names = Object.keys(summaries);
    expect(rows.map(([name]) => name)).toEqual([...names, "Between", "Within"]);
    names.forEach((name, i) => {
      summaries[name].forEach((value, j) => expect(rows[i][1 + j]).toBeCloseTo(value, 9));
      if (name !== "Overall") expect(rows[i][7]).toBeCloseTo(summaries[name][2] - summaries.Overall[2], 9);
    });
  });

  it.each(["variance", "theil", "mld"] as const)("%s between and within", (measure) => {
    const [between, within] = tableOf(measure).slice(-2);
    const total = parts[measure][0] + parts[measure][1];
    [between, within].forEach((row, i) => {
      expect(row[1]).toBeCloseTo(parts[measure][i], 9);
      expect(row[2]).toBeCloseTo(parts[measure][i] / total, 9);
    });
  });
});
