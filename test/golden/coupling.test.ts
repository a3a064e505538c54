import { qeiCoupling } from "../../src/functions/quality/coupling";
import { installCustomFunctions } from "../support/excel";
import { couplingCases } from "./data/coupling";

beforeAll(installCustomFunctions);

const none = null as never;

describe.each(couplingCases.map((each) => [each.name, each] as const))("%s", (_, expected) => {
  const indices = expected.indices.map((row) => [...row]);
  const weights = [[...expected.weights]];
  const column = (output: string, form?: string) =>
    qeiCoupling(indices, weights, output, form).map(([value]) => value);
  const close = (actual: unknown[], values: readonly number[]) => {
    expect(actual).toHaveLength(values.length);
    values.forEach((value, row) => expect(actual[row]).toBeCloseTo(value, 12));
  };

  it("coupling, mean and coordination", () => {
    close(column("c"), expected.c);
    close(column("t"), expected.t);
    close(column("d"), expected.d);
  });

  it("the corrected form", () => {
    close(column("c", "wang"), expected.cWang);
    close(column("d", "wang"), expected.dWang);
  });

  it("the table holds the same, with the level", () => {
    const [header, ...rows] = qeiCoupling(indices, weights, "all");
    expect(header).toEqual(["C", "T", "D", "Level", "Word"]);
    expect(rows.map((row) => row[3])).toEqual(expected.level);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      indices.map((_row, i) => ["c", "t", "d"].map((output) => column(output)[i])),
    );
  });

  it("the scale is found, or given", () => {
    expect(qeiCoupling(indices, weights, none, none, expected.scale)).toEqual(qeiCoupling(indices, weights));
  });
});
