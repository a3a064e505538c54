import { type Metadata, readMetadata } from "../../scripts/metadata";
import { completeMetadata } from "../../scripts/webpack/completeMetadata";
import { functionTexts, languages } from "../../scripts/webpack/functionTexts";
import { translateMetadata } from "../../scripts/webpack/translateMetadata";

const english = readMetadata();
const url = (id: string) => `https://example.org/${id}`;

/** Everything a translation must leave alone. */
const skeleton = ({ functions, enums }: Metadata) => ({
  functions: functions.map(({ id, name, parameters, result }) => ({
    id,
    name,
    result,
    parameters: parameters.map(({ description: _description, ...rest }) => rest),
  })),
  enums: enums.map(({ id, values }) => ({
    id,
    values: values.map(({ name, stringValue }) => ({ name, stringValue })),
  })),
});

test("Chinese is one of the languages", () => expect(languages()).toContain("zh-CN"));

describe.each(languages())("functions-%s.json", (language) => {
  const translated = readMetadata(`functions-${language}.json`);

  test("has the same ids, names, parameters, types and option words", () => {
    expect(skeleton(translated)).toEqual(skeleton(english));
  });

  test("has no text left over and none missing", () => {
    const { missing, needless } = translateMetadata(english, functionTexts(language), url, language);
    expect({ missing, needless }).toEqual({ missing: [], needless: [] });
  });

  test("says of every function what it returns, for the help page", () => {
    const texts = functionTexts(language).functions;
    expect(english.functions.map(({ id }) => id).filter((id) => !texts[id]?.returns)).toEqual([]);
  });
});

test("every Chinese text is Chinese", () => {
  const { functions, enums } = readMetadata("functions-zh-CN.json");
  const texts = [
    ...functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]),
    ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
  ];
  expect(texts.filter((text) => !/\p{Script=Han}{2}/u.test(text))).toEqual([]);
});

describe("the metadata hook", () => {
  const texts = functionTexts("zh-CN");
  const [first] = english.functions;

  test("reports a function without translation, each part by its name", () => {
    const { [first.id]: _left, ...functions } = texts.functions;
    const { missing } = translateMetadata(english, { ...texts, functions }, url, "zh-CN");
    expect(missing).toHaveLength(1 + first.parameters.length);
    expect(missing[0]).toContain(first.id);
  });

  test("reports a translation of nothing", () => {
    const functions = { ...texts.functions, "QEI.GONE": { description: "x", returns: "y", parameters: {} } };
    expect(translateMetadata(english, { ...texts, functions }, url, "zh-CN").needless).toEqual([
      "functions / QEI.GONE / description",
    ]);
  });

  test("reports a drop-down for an unknown parameter, an unknown list and a range", () => {
    const wanted = { QEI: { nothing: "NORMALIZATION", aggregation: "NOTHING", data: "NORMALIZATION" } };
    const { problems } = completeMetadata(english, wanted, url);
    expect(problems).toHaveLength(3);
    expect(problems.join()).toMatch(/QEI\/nothing.*/);
  });

  test("puts the words of the drop-down where a description asks for them, and reports a list that forgets one", () => {
    const describe = (description: string): Metadata => ({
      ...english,
      functions: english.functions.map((item) => ({
        ...item,
        parameters: item.parameters.map((parameter) =>
          parameter.name === "normalization" ? { ...parameter, description } : parameter,
        ),
      })),
    });
    const wanted = { QEI: { normalization: "NORMALIZATION" } };
    const complete = (description: string) => {
      const { metadata, problems } = completeMetadata(describe(description), wanted, url);
      const { parameters } = metadata.functions.find(({ id }) => id === "QEI")!;
      return [parameters.find(({ name }) => name === "normalization")?.description, problems];
    };
    expect(complete("Way: [words].")).toEqual([
      "Way: minmax (default), minmax1, zscore, percentile, ratio or none.",
      [],
    ]);
    expect(complete("minmax, minmax1, zscore, ratio or none.")[1]).toEqual([
      "The description of QEI/normalization does not name percentile; [words] names them all",
    ]);
  });

  test("leaves what it is given unchanged", () => {
    const before = JSON.stringify(english);
    completeMetadata(english, {}, url);
    translateMetadata(english, texts, url, "zh-CN");
    expect(JSON.stringify(english)).toBe(before);
  });
});
