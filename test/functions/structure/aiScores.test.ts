import fc from "fast-check";
import { mean } from "../../../src/core/numeric/sums/moments";
import { exposureSource } from "../../../src/core/exposure/registry";
import { esiAiScores } from "../../../src/functions/structure/aiScores";
import { esiExposure } from "../../../src/functions/structure/exposure";
import { call, cells, messageIn } from "../../support/call";
import { installCustomFunctions } from "../../support/excel";
import { column } from "../../support/mistakes";

beforeAll(installCustomFunctions);

const scores = (codes: readonly unknown[], ...rest: unknown[]): unknown[] =>
  cells(call(esiAiScores, column(...codes), ...rest)).flat();

/** Shown by the published tables: https://github.com/openai/GPTs-are-GPTs, ILO Working Paper 140. */
const developer = 0.8684210526315789;
const computing = 0.7650477011632096;
const officeWork = 0.6094738376629607;

describe("what people type", () => {
  test("a SOC code as text or number, with a hyphen, a dash or none, as an O*NET code, a group in its short or long form", () => {
    const typed = [
      "15-1252",
      "151252",
      151252,
      " 15-1252 ",
      "15–1252",
      "15-1252.00",
      "SOC 15-1252",
      "１５－１２５２",
    ];
    expect(scores(typed, "gpts", "gpt4beta")).toEqual(typed.map(() => developer));
    const [short, long] = scores(["15-12", "15-1200"], null, "gpt4beta");
    expect(short).toBe(long);
    expect(short).toBeCloseTo(computing, 12);
    const wide = ["43-0000", "430000", "43", 43, "SOC 43"];
    scores(wide, "gpts", "gpt4beta").forEach((score) => expect(score).toBeCloseTo(officeWork, 12));
  });

  test("an ISCO-08 code as text or number, with its name or without, a group in its short or long form", () => {
    const typed = [
      "2512",
      2512,
      "ISCO 2512",
      "isco-08: 2512",
      "ISCO2512",
      { type: "Double", basicValue: 2512 },
    ];
    expect(scores(typed)).toEqual(typed.map(() => 0.53));
    expect(scores(["251", 251, "2510"])).toEqual([0.548, 0.548, 0.548]);
    const [short, long] = scores(["25", "2500"], "ilo");
    expect(short).toBe(long);
    expect(short).toBeCloseTo(0.5433333333333334, 12);
    expect(scores(["ISCO 25"])[0]).toBe(short);
  });

  test("a blank, a word for missing and #N/A stay empty; a zero is what older Excel makes of a blank", () => {
    const blanks = [null, "", "n/a", 0, { code: "#N/A" }];
    expect(scores(["15-1252", ...blanks], "gpts", "gpt4beta")).toEqual([developer, ...blanks.map(() => "")]);
    expect(scores(blanks)).toEqual(blanks.map(() => ""));
  });

  test("the shape of the codes is the shape of the scores", () => {
    const rows = [
      ["2512", "2511", ""],
      ["4132", "9999", "1"],
    ];
    expect(cells(call(esiAiScores, rows))).toEqual([
      [0.53, expect.any(Number), ""],
      [0.7, "#N/A", expect.any(Number)],
    ]);
    expect(call(esiAiScores, "4132")).toEqual([[0.7]]);
  });
});

describe("which source answers", () => {
  test("by its form a SOC code asks gpts, an ISCO-08 code ilo", () => {
    expect(scores(["15-1252"])).toEqual(scores(["15-1252"], "gpts", "beta"));
    expect(scores(["4132"])).toEqual(scores(["4132"], "ilo", "score"));
  });

  test("a code says its source and licence", () => {
    expect(scores(["15-1252"], null, "source")[0]).toMatch(
      /^Eloundou.*\(2024\).*\(MIT, Copyright \(c\) 2024 OpenAI\)$/,
    );
    expect(scores(["15-1252"], "microsoft", "source")[0]).toMatch(/^Tomlinson.*\(2025\).*CC BY 4\.0/);
    expect(scores(["4132"], null, "source")[0]).toMatch(
      /^Gmyrek.*\(2025\).*adaptation of a work of the ILO.*CC BY 4\.0/,
    );
  });

  test("without arguments: the sources with their year, licence and number of codes, and what exposure is not", () => {
    const [header, ...rows] = call(esiAiScores, null, null, null) as string[][];
    expect(header).toEqual([
      "Source",
      "Measures",
      "Classification",
      "Codes",
      "Year",
      "Licence",
      "Outputs",
      "Citation",
    ]);
    expect(rows.map(([id, , , codes, year, licence]) => [id, codes, year, licence])).toEqual([
      ["gpts", 923, 2024, "MIT, Copyright (c) 2024 OpenAI"],
      ["microsoft", 785, 2025, "CC BY 4.0 (O*NET content CC BY 4.0)"],
      ["ilo", 427, 2025, "CC BY 4.0"],
      ["Note", "", "", ""],
    ]);
    expect(rows[3][1]).toMatch(/not displacement.*never average/);
    expect(call(esiAiScores)).toEqual([header, ...rows]);
    expect(call(esiAiScores, null, "gpts", "alpha")).toEqual([header, ...rows]);
    expect(call(esiAiScores, [[null]])).toEqual([[""]]);
  });
});

describe("titles", () => {
  test("are the source's; a group says of how many occupations it is the mean", () => {
    expect(scores(["15-1252", "11-1011.03", "15-1250"], null, "title")).toEqual([
      "Software Developers",
      "Chief Sustainability Officers",
      "Mean of 5 occupations",
    ]);
    expect(scores(["4132", "41"], "ilo", "title")).toEqual(["Data Entry Clerks", "Mean of 4 occupations"]);
  });

  test("a six-digit code without an O*NET occupation as wide as it names those below it", () => {
    expect(scores(["11-9179"], null, "title")).toEqual(["Fitness and Wellness Coordinators; Spa Managers"]);
  });

  test("a merged row answers for its parts and says so; asked for itself it has its own title", () => {
    expect(scores(["13-1021", "13-1020"], "microsoft", "title")).toEqual([
      "Buyers and Purchasing Agents (published together as 13-1020)",
      "Buyers and Purchasing Agents",
    ]);
    expect(scores(["13-1021", "13-1022", "13-1020"], "microsoft")).toEqual(
      Array(3).fill(0.20686721238563643),
    );
    // A merged row that is no broad code of the classification.
    expect(scores(["21-1011", "21-1014", "53-1049"], "microsoft")).toEqual([
      0.1797021348661812, 0.1797021348661812, 0.18145422144909149,
    ]);
  });
});

describe("what a source does not have", () => {
  test("an unknown code is #N/A in its own cell, with the reason", () => {
    const found = call(esiAiScores, column("15-1252", "55-1011", "15-9999", "00-0000", "15-1299.00"));
    expect(cells(found).flat()).toEqual([expect.any(Number), "#N/A", "#N/A", "#N/A", "#N/A"]);
    expect(messageIn(found[2][0])).toBe(
      '"gpts" has no SOC code 15-9999. Check the code, or try another source.',
    );
  });

  test("the armed forces have no score", () => {
    expect(scores(["0110", "0", "ISCO 01"], "ilo")).toEqual(["#N/A", "#N/A", "#N/A"]);
  });

  test("microsoft has no codes finer than six digits, but .00 is as wide as they are", () => {
    expect(scores(["15-1252.00", "15-1299.01"], "microsoft")).toEqual([expect.any(Number), "#N/A"]);
    expect(scores(["15-1252.00"], "microsoft")).toEqual(scores(["15-1252"], "microsoft"));
  });

  test("a gradient is the source's number or its words; a group has none, one of a single occupation has its own", () => {
    const found = call(esiAiScores, column("4132", "1111", "1112", "25", "412"), "ilo", "gradient");
    expect(cells(found).flat()).toEqual([4, "Not Exposed", "Minimal Exposure", "#N/A", expect.anything()]);
    expect(messageIn(found[3][0])).toBe(
      "A gradient is published for four-digit codes, and 25 is a group. Ask for its score instead.",
    );
    expect(found[4][0]).toEqual(scores(["4120"], "ilo", "gradient")[0]);
  });
});

describe("what cannot be a code is refused in its own cell", () => {
  const found = () =>
    call(esiAiScores, column(44501, "Clerks", true, 15.5, { code: "#DIV/0!" }, -2512, "12345", "15-12525"));

  test("a number of five digits, which may be a date", () => {
    expect(messageIn(found()[0][0])).toBe(
      "44501 is a number of five digits, perhaps a date that Excel made of a code. Format the cells as text and type the codes again.",
    );
  });

  test("texts, logicals and errors", () => {
    expect(cells(found()).flat()).toEqual(Array(8).fill("#VALUE!"));
    expect([1, 2, 3, 5, 6, 7].map((row) => messageIn(found()[row][0]))).toEqual(
      ["Clerks", "TRUE", "15.5", "-2512", "12345", "15-12525"].map(
        (text) => `"${text}" is no code of an occupation. Write it as 15-1252 (SOC) or 2512 (ISCO-08).`,
      ),
    );
    expect(messageIn(found()[4][0])).toBe("Row 5, column 1 of codes contains #DIV/0!. Fix or clear it.");
  });
});

test("a column of names, each of which would be an error of its own, is refused whole", () => {
  const names = Array.from({ length: 120_000 }, (_, i) => [`Occupation ${i}`]);
  expect(() => call(esiAiScores, names)).toThrow(/120,?000/);
});

describe("as the weights of a workforce", () => {
  test("an unknown occupation is left out and the share with a score is told", () => {
    const codes = call(esiAiScores, column("15-1252", "55-1011"), null, "gpt4beta");
    const table = call(esiExposure, column(30, 10), codes) as [string, number][];
    expect(table[0][1]).toBe(developer);
    expect(table[3][1]).toBe(0.75);
  });
});

describe("identities", () => {
  const detailed = Object.values(exposureSource).map(
    (source) => [source.id, source.detailed().codes] as const,
  );

  test.each(detailed)(
    "%s: every group is the plain mean of the codes below it, and one order is as good as another",
    (id, all) => {
      const arbitrary = fc.record({
        at: fc.nat(all.length - 1),
        length: fc.constantFrom(...(id === "ilo" ? [1, 2, 3] : [3, 4, 5, 6])),
        shift: fc.nat(20),
      });
      fc.assert(
        fc.property(arbitrary, ({ at, length, shift }) => {
          const stem = all[at].slice(0, length).replace(id === "ilo" ? "" : /0+$/, "");
          const below = all.filter((code) => code.startsWith(stem));
          const turned = [...below.slice(shift % below.length), ...below.slice(0, shift % below.length)];
          const group = id === "ilo" ? stem : stem.padEnd("15-1252".length, "0");
          const [whole, ...parts] = scores([group, ...turned], id) as number[];
          // A row of the source's own wins over the mean: it is the only one below its code.
          expect(Math.abs(whole - mean(Float64Array.from(parts)))).toBeLessThanOrEqual(1e-15);
          expect(
            Math.abs(whole - parts.reduce((sum, part) => sum + part, 0) / parts.length),
          ).toBeLessThanOrEqual(1e-12);
        }),
      );
    },
  );

  test("beta of gpts lies halfway between alpha and gamma but for printed digits", () => {
    const codes = exposureSource.gpts.finer?.().codes ?? [];
    const [alpha, beta, gamma] = ["alpha", "beta", "gamma"].map(
      (output) => scores(codes, "gpts", output) as number[],
    );
    beta.forEach((value, i) => expect(Math.abs(value - (alpha[i] + gamma[i]) / 2)).toBeLessThan(1e-15));
  });

  test("arguments stay as they were", () => {
    const codes = column("15-1252", "15-1200", "");
    const before = structuredClone(codes);
    call(esiAiScores, codes);
    expect(codes).toEqual(before);
  });
});
