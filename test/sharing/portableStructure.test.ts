import { changeChoices, diversityChoices, diversityGroupings } from "../../src/core/options";
import { differences, type CaseArgument, type PortableCase } from "./support/portableCase";

const call = (name: string, ...given: readonly CaseArgument[]): PortableCase => ({
  function: name,
  arguments: given,
});

const jobs = [
  [120, 30, 0],
  [45, null, 60],
];
const column = [[10], [20], ["n/a"], [30], [0]];
const row = [[5, 15, 80]];
const none = [[null, "n/a"]];
const zero = [[0, 0]];
const negative = [[5, -1]];
const text = [[5, "many"]];

test("ESI and ESI.DETAIL", () => {
  const weights: CaseArgument[] = [
    null,
    "evenness",
    " Diversity ",
    "layer",
    "sideways",
    0.5,
    [[1, 2, 3]],
    [[1], [2]],
    [
      [1, 2, 3],
      [4, 5, -6],
    ],
    [
      [1, 2, null],
      [4, null, 6],
    ],
    [
      [1, null, 3],
      [4, 5, 6],
    ],
    [[1, 2]],
    [["=1/0", 2, 3]],
  ];
  const cases = ["ESI", "ESI.DETAIL"].flatMap((name) => [
    ...weights.map((weight) => call(name, jobs, weight)),
    ...[null, "diversity", "layer"].map((word) => call(name, column, word)),
    ...[row, none, zero, negative, text, [[7]]].map((cells) => call(name, cells, null)),
    call(name, column, [[1, 2, 3, 4, 5]]),
    call(name, row, [[1], [2], [3]]),
    call(name, row, [[4]]),
    call(name, [[7]], 3),
  ]);
  expect(differences(cases)).toEqual([]);
});

test("ESI.DIVERSITY", () => {
  const withGap = [
    [120, 30, 0],
    [0, 0, 0],
    [null, "n/a", ".."],
    [7, null, null],
  ];
  const cases = diversityChoices.flatMap((measure) =>
    diversityGroupings.flatMap((by) =>
      [jobs, withGap, column, row, [[7]]].map((cells) => call("ESI.DIVERSITY", cells, measure, by)),
    ),
  );
  const refused = [none, zero, negative, text].flatMap((cells) =>
    ["all", "gini"].map((measure) => call("ESI.DIVERSITY", cells, measure, null)),
  );
  expect(differences([...cases, ...refused, call("ESI.DIVERSITY", jobs, null, null)])).toEqual([]);
});

test("ESI.CHANGE", () => {
  const before = [[100], [200], [0], [null], [50]];
  const after = [[90], [260], [0], [30], [10]];
  const gone = [[0], [260], [0], [30], [10]];
  const cases = changeChoices.flatMap((measure) => [
    call("ESI.CHANGE", before, after, measure),
    call("ESI.CHANGE", before, gone, measure),
    call("ESI.CHANGE", before, before, measure),
    call("ESI.CHANGE", [[1, 0]], [[0, 3]], measure),
    call(
      "ESI.CHANGE",
      jobs,
      jobs.map((line) => [...line].reverse()),
      measure,
    ),
    call("ESI.CHANGE", before, [[90, 260, 0, 30, 10]], measure),
  ]);
  expect(
    differences([
      ...cases,
      call("ESI.CHANGE", before, after, null),
      call("ESI.CHANGE", before, [[1], [2]], null),
      call("ESI.CHANGE", [[1], [null]], [[null], [2]], null),
      call("ESI.CHANGE", negative, row, null),
      call("ESI.CHANGE", negative, [[1, 1]], null),
      call("ESI.CHANGE", zero, [[1, 1]], "nav"),
      call("ESI.CHANGE", text, [[1, 1]], "nav"),
    ]),
  ).toEqual([]);
});
