import { qei } from "../../src/functions/quality/qei";
import { qeiContributions } from "../../src/functions/quality/contributions";
import { qeiDimensions } from "../../src/functions/quality/dimensions";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { qeiBod } from "../../src/functions/quality/bod";
import { qeiCanLead } from "../../src/functions/quality/canLead";
import { qeiCorrelation } from "../../src/functions/quality/correlation";
import { qeiExplain } from "../../src/functions/quality/explain";
import { qeiMpi } from "../../src/functions/quality/mpi";
import { qeiCount } from "../../src/functions/quality/count";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { call, cells, messageIn } from "../support/call";
import { installCustomFunctions, thrownBy } from "../support/excel";

installCustomFunctions();

const filled = [
  [60, 4, 7],
  [null, 2, 9],
  [80, 8, 3],
  ["", null, null],
  [70, 5, 5],
  [65, 9, 4],
];
const blankRows = (count: number, blank: unknown) =>
  Array.from({ length: count }, () => [blank, blank, blank]);

/** The functions that answer row by row, by what they need beside the data. */
const rowByRow: [string, (data: any[][]) => any[][]][] = [
  ["QEI", (data) => qei(data)],
  ["QEI.NORMALIZE", (data) => qeiNormalize(data, "percentile")],
  ["QEI.DIMENSIONS", (data) => qeiDimensions(data, [["a", "b", "a"]])],
  ["QEI.CONTRIBUTIONS", (data) => qeiContributions(data)],
  ["QEI.EXPLAIN", (data) => qeiExplain(data)],
  ["QEI.BOD", (data) => qeiBod(data)],
  ["QEI.CANLEAD", (data) => qeiCanLead(data)],
  ["QEI.MPI", (data) => qeiMpi(data)],
  ["QEI.COUNT", (data) => qeiCount(data, [[60, 5, 5]])],
  ["QEI.SENSITIVITY", (data) => qeiSensitivity(data)],
];

test.each(rowByRow)("%s: blank rows below the data change no other row, and each has its answer", (_, f) => {
  for (const blank of [null, ""]) {
    const one = cells(f([...filled, ...blankRows(1, blank)]));
    const many = cells(f([...filled, ...blankRows(9, blank)]));
    expect(many.slice(0, one.length)).toEqual(one);
    expect(many).toHaveLength(one.length + 8);
    for (const row of many.slice(one.length)) expect(row).toEqual(one[one.length - 1]);
  }
});

test("rows that are not blank count to the last one", () => {
  const data = [...filled, ...blankRows(3, null), [90, 9, 9]];
  expect(cells(qei(data))).toHaveLength(data.length);
  expect(cells(qei(data))[9][0]).toBeCloseTo(100, 10);
});

test("a range to the end of the sheet works on its filled rows only and shares one error value", () => {
  const data = [...filled, ...blankRows(1048575 - filled.length, null)];
  const started = process.cpuUsage();
  const scores = qei(data);
  // It took 13 seconds, and takes a few hundredths of one.
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3);
  expect(scores).toHaveLength(1048575);
  expect(messageIn(scores[1048574][0])).toBe(messageIn(scores[3][0]));
  expect(scores[1048574][0]).toBe(scores[3][0]);
});

test("cells with the same message share one error, others have their own", () => {
  const scores = qei([
    [1, 2, 3],
    [null, null, 2],
    [null, 4, null],
    [null, null, null],
    [3, 3, 1],
  ]);
  expect(scores[1][0]).toBe(scores[2][0]);
  expect(messageIn(scores[3][0])).not.toBe(messageIn(scores[1][0]));
  const again = qei([
    [1, 2, 3],
    [null, null, 2],
    [3, 3, 1],
  ]);
  expect(again[1][0]).not.toBe(scores[1][0]);
});

test("whole rows are refused like whole columns", () => {
  const row = new Array(16384).fill(1);
  for (const data of [[row, row], [row]]) {
    expect(thrownBy(() => qeiCorrelation(data)).message).toBe(
      "A whole row holds 16,384 columns; use a table or a bounded range such as B2:F500.",
    );
  }
  expect(thrownBy(() => call(qei, [[1, 2]], [row])).message).toMatch(/^A whole row/);
  expect(thrownBy(() => qei(new Array(1048576).fill([1]))).message).toMatch(/^A whole column/);
});
