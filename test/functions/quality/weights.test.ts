import { frameworks } from "../../../src/core/frameworks/registry";
import { qei } from "../../../src/functions/quality/qei";
import { qeiAhp } from "../../../src/functions/quality/ahp";
import { qeiFramework } from "../../../src/functions/quality/framework";
import { qeiPca } from "../../../src/functions/quality/pca";
import { call, cells, messageIn } from "../../support/call";
import { installCustomFunctions, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

describe("QEI.PCA", () => {
  const data = [
    [1, 2, 9],
    [2, 1, 7],
    [3, 5, 6],
    [4, 3, 8],
    [5, 6, 1],
  ];

  test("the largest loading of each component is positive, the first of equals", () => {
    const [, ...rows] = call(qeiPca, data);
    rows.forEach((row: number[]) => {
      const loadings = row.slice(4);
      const largest = Math.max(...loadings.map(Math.abs));
      expect(loadings.find((loading) => Math.abs(loading) > largest - 1e-9)).toBeGreaterThan(0);
      expect(loadings.reduce((sum, loading) => sum + loading ** 2, 0)).toBeCloseTo(1, 12);
    });
    // Two columns that run against each other load equally in size: the first is the positive one.
    const [, first] = call(qeiPca, [
      [1, 3],
      [2, 2],
      [3, 0],
    ]);
    expect(first[4]).toBeCloseTo(Math.SQRT1_2, 12);
    expect(first[5]).toBeCloseTo(-Math.SQRT1_2, 12);
  });

  test("headings, names and the number of components", () => {
    expect(call(qeiPca, data, null, [["Pay", "Safety", "Stress"]])[0]).toEqual([
      "Component",
      "Eigenvalue",
      "Explained %",
      "Cumulative %",
      "Pay",
      "Safety",
      "Stress",
    ]);
    expect(call(qeiPca, data, 1)).toHaveLength(2);
    expect(thrownBy(() => call(qeiPca, data, 4)).message).toBe(
      "Components must be from 1 to 3; 4 was given.",
    );
  });

  test("identical columns leave eigenvalue 0, not a rounding error", () => {
    const [, , second] = call(qeiPca, [
      [1, 1],
      [2, 2],
      [4, 4],
    ]);
    expect(second[1]).toBe(0);
    expect(second[3]).toBeCloseTo(100, 11);
  });

  test("a column without spread and too few complete rows are errors", () => {
    expect(
      thrownBy(() =>
        call(qeiPca, [
          [1, 2],
          [2, 2],
          [3, 2],
        ]),
      ).code,
    ).toBe("#VALUE!");
    expect(
      thrownBy(() =>
        call(qeiPca, [
          [1, null],
          [2, 2],
          [3, 3],
        ]),
      ).code,
    ).toBe("#N/A");
  });
});

describe("QEI.AHP", () => {
  test("only the part above the diagonal is needed; 4 : 3 is allowed though not on the 1–9 scale", () => {
    const weights = call(qeiAhp, [
      [null, 4 / 3, 2, 4],
      [null, null, 1.5, 3],
      ["", null, null, 2],
      [null, null, null, null],
    ]);
    weights.forEach(([weight]: number[], i: number) => expect(weight).toBeCloseTo((4 - i) / 10, 12));
  });

  test("rounded reciprocals below the diagonal agree within 5 %; the upper triangle counts", () => {
    expect(
      call(qeiAhp, [
        [1, 3],
        [0.33, 1],
      ]),
    ).toEqual(
      call(qeiAhp, [
        [1, 3],
        [null, 1],
      ]),
    );
  });

  test("one item and two items are consistent", () => {
    expect(call(qeiAhp, [[1]])).toEqual([[1]]);
    expect(call(qeiAhp, 1)).toEqual([[1]]);
    expect(
      call(
        qeiAhp,
        [
          [1, 9],
          [null, 1],
        ],
        "cr",
      ),
    ).toEqual([[0]]);
    expect(
      call(
        qeiAhp,
        [
          [1, 9],
          [null, 1],
        ],
        "lambda",
      ),
    ).toEqual([[2]]);
  });

  test("all: a table with a header row", () => {
    const table = call(
      qeiAhp,
      [
        [1, 2, 4],
        [null, 1, 2],
        [null, null, 1],
      ],
      "all",
    );
    expect(table.map(([label]: string[]) => label)).toEqual([
      "Item",
      "Weight 1",
      "Weight 2",
      "Weight 3",
      "Lambda max",
      "Consistency index",
      "Consistency ratio",
    ]);
    expect(table[1][1]).toBeCloseTo(4 / 7, 12);
    expect(table.slice(4).map(([, value]: [string, number]) => value)).toEqual([3, 0, 0]);
  });

  test("beyond 15 items there is no random index: the ratio is #N/A, the weights are not", () => {
    const matrix = Array.from({ length: 16 }, (_, i) =>
      Array.from({ length: 16 }, (_unused, j) => (i + 1) / (j + 1)),
    );
    expect(call(qeiAhp, matrix)).toHaveLength(16);
    expect(thrownBy(() => call(qeiAhp, matrix, "cr"))).toEqual({
      code: "#N/A",
      message: "Saaty's random index ends at 15 items; this matrix has 16. Compare in groups, or use lambda.",
    });
    const last = call(qeiAhp, matrix, "all").pop();
    expect(messageIn(last[1])).toContain("random index");
  });

  test("extreme contradictions still have an eigenvector", () => {
    const weights = call(qeiAhp, [
      [1, 1e6, 1e-6],
      [null, 1, 1e6],
      [null, null, 1],
    ]);
    weights.forEach(([weight]: number[]) => expect(weight).toBeCloseTo(1 / 3, 9));
  });
});

describe("QEI.FRAMEWORK", () => {
  test("without a name: a table of all, with sources", () => {
    const [header, ...rows] = call(qeiFramework);
    expect(header).toEqual(["Id", "Title", "Dimensions", "Weights status", "Source"]);
    expect(rows.map(([id]: string[]) => id)).toEqual([
      "qei-5",
      "etui-6",
      "oecd-3",
      "oecd-bli-11",
      "hdi-3",
      "unece-7",
      "uk-goodwork-7",
      "cipd-7",
      "ilo-10",
      "worldbank-4",
      "ajqs-5",
      "gallup-10",
      "eurofound-4",
    ]);
    rows.forEach(([id, title, dimensions, status, source]: [string, string, number, string, string]) => {
      expect(Number(/\d+$/.exec(id)?.[0])).toBe(dimensions);
      expect(["by source", "neutral (ours)"]).toContain(status);
      expect(title.length * source.length).toBeGreaterThan(0);
    });
  });

  test("parts of one framework; case and spaces do not matter", () => {
    expect(call(qeiFramework, " OECD-3 ", "dimensions")).toEqual([
      ["Earnings quality"],
      ["Labor market insecurity"],
      ["Job strain"],
    ]);
    expect(call(qeiFramework, [["oecd-3"]], "Directions")).toEqual([[1], [-1], [-1]]);
    expect(call(qeiFramework, "etui-6", "weights")).toEqual(new Array(6).fill([1 / 6]));
    expect(call(qeiFramework, "etui-6", "all")[1]).toEqual(["Wages", 1, 1 / 6]);
  });

  test("where a source refuses a single number, the text of source and of all says so", () => {
    const refusals: [string, RegExp][] = [
      ["oecd-3", /three separate measures and no total.*Adding them up is your choice/],
      ["unece-7", /no weights and no single index\. One number is your choice/],
      ["eurofound-4", /cannot be reduced to one.*One number is your choice/],
      ["ilo-10", /no index and no weights.*One number is your choice/],
    ];
    for (const [id, words] of refusals) {
      expect(call(qeiFramework, id, "source")[0][0]).toMatch(words);
      const note = call(qeiFramework, id, "all").find(([label]: [string]) => label === "Note");
      expect(note[1]).toMatch(words);
    }
    expect(call(qeiFramework, "ajqs-5", "source")[0][0]).toMatch(/3 of the 5/);
  });

  test("in a Chinese Excel the caution is Chinese, for every framework that has one; the rest stays", () => {
    const english = frameworks.map(({ id }) => call(qeiFramework, id));
    (globalThis as { Office?: unknown }).Office = { context: { displayLanguage: "zh-CN" } };
    try {
      frameworks.forEach(({ id, note }, i) => {
        const chinese = call(qeiFramework, id);
        expect(chinese.slice(0, -1)).toEqual(english[i].slice(0, -1));
        const text = chinese[chinese.length - 1][1];
        if (note) expect(text).toMatch(/[\u4e00-\u9fff].*。$/);
        else expect(text).toBe("");
      });
      for (const id of ["oecd-3", "unece-7", "eurofound-4", "ilo-10"])
        expect(call(qeiFramework, id, "source")[0][0]).toMatch(/是您的选择/);
    } finally {
      delete (globalThis as { Office?: unknown }).Office;
    }
  });

  // Each list as its source gives it; the sources stand in the docstrings of the frameworks.
  test.each([
    [
      "ajqs-5",
      "Financial well-being; Workplace culture and safety; Growth and development opportunities; Agency and voice; Work structure and autonomy",
    ],
    [
      "oecd-bli-11",
      "Housing; Income; Jobs; Community; Education; Environment; Civic engagement; Health; Life satisfaction; Safety; Work-life balance",
    ],
    ["hdi-3", "Long and healthy life; Knowledge; Decent standard of living"],
    [
      "gallup-10",
      "Level of pay; Stable and predictable pay; Stable and predictable hours; Control over hours or location; Job security; Employee benefits; Career advancement opportunities; Enjoying day-to-day work; Sense of purpose and dignity; Power to change things about the job",
    ],
    ["eurofound-4", "Earnings; Prospects; Intrinsic job quality; Working time quality"],
    [
      "worldbank-4",
      "Sufficient income; Access to employment benefits; Job stability; Adequate working conditions",
    ],
  ])("dimensions of %s", (id, names) => {
    expect(
      call(qeiFramework, id, "dimensions")
        .map(([name]: [string]) => name)
        .join("; "),
    ).toBe(names);
    expect(call(qeiFramework, id, "directions").flat()).toEqual(names.split("; ").map(() => 1));
  });

  test("only frameworks whose source sets the weights say so", () => {
    const bySource = frameworks
      .filter(({ weightsStatus }) => weightsStatus === "by source")
      .map(({ id }) => id);
    expect(bySource).toEqual(["etui-6", "hdi-3", "ajqs-5"]);
  });

  test("ids are unique, dimensions named, and each id works as weights of QEI with its directions", () => {
    expect(new Set(frameworks.map(({ id }) => id)).size).toBe(frameworks.length);
    for (const { id, dimensions } of frameworks) {
      expect(new Set(dimensions.map(({ name }) => name)).size).toBe(dimensions.length);
      const data = [1, 2, 4].map((x, i) => dimensions.map((_, j) => x + ((i + j) % 3)));
      const directions = dimensions.map(({ direction }) => direction);
      expect(call(qei, data, id)).toEqual(call(qei, data, null, [directions]));
    }
  });

  test("an unknown id is refused with the nearest", () => {
    const { code, message } = thrownBy(() => call(qeiFramework, "etui6"));
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/^Name "etui6" is not known\. Did you mean "etui-6"\? Choices: qei-5, etui-6/);
    expect(thrownBy(() => call(qeiFramework, "etui-6", "wheights")).message).toMatch(
      /Did you mean "weights"/,
    );
  });

  test("every cell of every table has a value", () => {
    for (const { id } of frameworks) {
      for (const row of cells(call(qeiFramework, id)))
        row.forEach((cell) => expect(cell ?? null).not.toBeNull());
    }
  });
});
