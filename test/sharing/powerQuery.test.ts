import { qualityPowerQuery } from "../../src/sharing/powerQuery/qualityPowerQuery";

const index = {
  source: 'My "query"',
  indicators: [
    { column: 'Pay #(x) "net"', weight: 1, direction: 1, low: null, high: 90 },
    { column: "Line\nbreak", weight: 3, direction: -1, low: 0, high: null },
    { column: "Unused", weight: 0, direction: 1, low: null, high: null },
  ],
  normalization: "minmax1",
  aggregation: "geometric",
  coverage: 1,
} as const;

test("the text says that it was not run, and names are escaped", () => {
  const text = qualityPowerQuery(index);
  expect(text).toContain("Not run");
  expect(text).toContain('Source = #"My ""query""",');
  expect(text).toContain('List.Min(Table.Column(Source, "Pay #(#)(x) ""net"""))');
  expect(text).toContain('Record.Field(_, "Line#(000a)break")');
  expect(text).toContain("High1 = 90,");
  expect(text).toContain("Weights = {0.25, 0.75},");
  expect(text).toContain("100 - 99 * ");
  expect(text).not.toContain("Unused");
});

test("parentheses, braces and brackets are balanced for every aggregation", () => {
  for (const aggregation of ["arithmetic", "geometric", "sum"] as const) {
    for (const normalization of ["minmax", "none"] as const) {
      const text = qualityPowerQuery({ ...index, aggregation, normalization }).replace(/"(?:[^"]|"")*"/g, "");
      for (const [open, close] of ["()", "{}", "[]"]) {
        expect(text.split(open).length).toBe(text.split(close).length);
      }
      expect(text).toMatch(/^\/\/.*\nlet\n[\s\S]+\nin\n {2}Result\n$/);
    }
  }
});

test("a query called like a step of ours does not name itself, and a column QEI stays", () => {
  const names = ["Source", "weights", "Score", "Result", "Low1", "High2"];
  for (const source of names) {
    const text = qualityPowerQuery({ ...index, source });
    const steps = [...text.matchAll(/^ {2}(\w+) = /gm)].map(([, step]) => step.toLowerCase());
    expect(steps).toHaveLength(8);
    expect(steps).not.toContain(source.toLowerCase());
    expect(text).toMatch(new RegExp(`^let\\n {2}(\\w+) = #"${source}",\\n[^]*AddColumn\\(\\1, "QEI", `, "m"));
    expect(text.slice(text.indexOf(",\n"))).not.toMatch(new RegExp(`\\b${source}\\b`));
  }
  const indicators = [{ ...index.indicators[0], column: "qei" }];
  expect(qualityPowerQuery({ ...index, indicators })).toContain('AddColumn(Source, "QEI 2", ');
});
