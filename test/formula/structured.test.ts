import fc from "fast-check";
import {
  columnReference,
  columnsReference,
  escapeHeader,
  headersReference,
  readStructured,
  structuredReferencesIn,
  structuredText,
  tablesIn,
  unescapeHeader,
} from "../../src/formula/structured";

test("plain headers need one pair of brackets, others two and escapes", () => {
  expect(columnReference("Jobs", "Pay")).toBe("Jobs[Pay]");
  expect(columnReference("Jobs", "Hourly pay")).toBe("Jobs[Hourly pay]");
  expect(columnReference("Jobs", "薪酬水平")).toBe("Jobs[薪酬水平]");
  expect(columnReference("Jobs", "Pay, net")).toBe("Jobs[[Pay, net]]");
  expect(columnReference("Jobs", "Pay [€]")).toBe("Jobs[[Pay '[€']]]");
  expect(columnReference("Jobs", "Workers' pay #1")).toBe("Jobs[[Workers'' pay '#1]]");
});

test("a range of columns and its headers", () => {
  expect(columnsReference("Jobs", "Pay", "Training")).toBe("Jobs[[Pay]:[Training]]");
  expect(columnsReference("Jobs", "Pay", "Pay")).toBe("Jobs[Pay]");
  expect(headersReference("Jobs", "Pay", "Hours [week]")).toBe("Jobs[[#Headers],[Pay]:[Hours '[week']]]");
  expect(headersReference("Jobs", "Pay", "Pay")).toBe("Jobs[[#Headers],[Pay]]");
});

test("escaping and unescaping give the header back", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("[", "]", "#", "'", "@", ",", "a", " ", "薪") }),
      (header) => {
        expect(unescapeHeader(escapeHeader(header))).toBe(header);
      },
    ),
  );
});

test("no bracket of a header is left to be read as the end of the reference", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("[", "]", "#", "'", "a") }), (header) => {
      const bare = escapeHeader(header).replace(/'./gs, "");
      expect(bare).not.toMatch(/[[\]#']/);
    }),
  );
});

// Source: Microsoft, Using structured references with Excel tables: the table DeptSales, its examples and what they refer to.
test.each([
  ["DeptSales[Sales Amount]", [], ["Sales Amount"]],
  ["DeptSales[[#Totals],[Sales Amount]]", ["#Totals"], ["Sales Amount"]],
  ["DeptSales[[#Data],[Commission Amount]]", ["#Data"], ["Commission Amount"]],
  ["DeptSales[[Sales Person]:[Region]]", [], ["Sales Person", "Region"]],
  ["DeptSales[#All]", ["#All"], null],
  ["DeptSales[[#All],[Sales Amount]:[% Commission]]", ["#All"], ["Sales Amount", "% Commission"]],
  ["DeptSales[[#Headers],[Region]:[Commission Amount]]", ["#Headers"], ["Region", "Commission Amount"]],
  ["DeptSales[[#Headers],[#Data],[% Commission]]", ["#Headers", "#Data"], ["% Commission"]],
  ["DeptSales[[#This Row], [Commission Amount]]", ["#This Row"], ["Commission Amount"]],
  ["DeptSales[@[% Commission]]", ["#This Row"], ["% Commission"]],
  ["DeptSales[@Region]", ["#This Row"], ["Region"]],
  ["DeptSales[ [Sales Person]:[Region] ]", [], ["Sales Person", "Region"]],
  ["DeptSales[[#Headers], [#Data], [% Commission]]", ["#Headers", "#Data"], ["% Commission"]],
  ["DeptSalesFYSummary[[Total $ Amount]]", [], ["Total $ Amount"]],
  ["DeptSalesFYSummary['#OfItems]", [], ["#OfItems"]],
  ["DeptSales[]", [], null],
] as const)("%s", (text, sections, headers) => {
  const table = /^\w+/.exec(text)?.[0] ?? "";
  const columns = headers && { first: headers[0], last: headers[headers.length - 1] };
  const [found, ...others] = structuredReferencesIn(`=SUM(${text})`);
  expect(found).toEqual({ table, sections, columns, start: 5, end: 5 + text.length });
  expect(others).toEqual([]);
});

test("the common cells of two references are two references", () => {
  // The same source.
  const formula = "=DeptSales[[Sales Person]:[Sales Amount]] DeptSales[[Region]:[% Commission]]";
  expect(structuredReferencesIn(formula).map(({ columns }) => columns)).toEqual([
    { first: "Sales Person", last: "Sales Amount" },
    { first: "Region", last: "% Commission" },
  ]);
});

test("capitals and spaces of a section do not count; more than two columns are no reference", () => {
  expect(readStructured("T", "[[#this  row],[a]]")?.sections).toEqual(["#This Row"]);
  expect(readStructured("T", "[[a],[b],[c]]")).toBeNull();
});

test("a space around a header belongs to it only within brackets of its own", () => {
  expect(readStructured("T", "[ a ]")?.columns?.first).toBe("a");
  expect(readStructured("T", "[[ a ]]")?.columns?.first).toBe(" a ");
});

test("whatever columns and sections are written, they are read", () => {
  const header = fc.string({
    unit: fc.oneof(fc.constantFrom(..."[]#'@, :\n"), fc.string({ minLength: 1, maxLength: 1 })),
    minLength: 1,
  });
  const sections = fc.constantFrom([], ["#All"], ["#Headers"], ["#Headers", "#Data"], ["#This Row"]);
  fc.assert(
    fc.property(sections, fc.option(fc.tuple(header, header)), (parts, span) => {
      const columns = span && { first: span[0], last: span[1] };
      const text = structuredText({ table: "Jobs", sections: parts, columns });
      const found = structuredReferencesIn(`=QEI(${text},1)`, (name) => name === "Jobs");
      expect(found).toEqual([{ table: "Jobs", sections: parts, columns, start: 5, end: 5 + text.length }]);
    }),
  );
});

test("a word that is a table counts without brackets too, unless it is a variable", () => {
  const tables = (formula: string) =>
    structuredReferencesIn(formula, (name) => name.toLowerCase() === "weights").length;
  expect(tables("=SUM(Weights,weights[a])")).toBe(2);
  expect(tables("=LET(weights,1,weights+1)")).toBe(0);
  expect(tables("=LET(weights,1,weights+1)+ROWS(Weights)")).toBe(1);
  expect(tables("=WEIGHTS(1)+Weights!A1+Book.xlsx!Weights[a]+'Weights'!A1")).toBe(0);
});

test("tables of a formula are named once, those in texts not at all", () => {
  expect(
    tablesIn('=QEI(Jobs[[a]:[b]],XLOOKUP("No[x]",Weights[Indicator],Jobs[c])) & [Book]Sheet!A1'),
  ).toEqual(["Jobs", "Weights"]);
});

test("an unclosed bracket ends with the formula", () => {
  expect(structuredReferencesIn("=Jobs[Unit")).toMatchObject([{ columns: { first: "Unit" }, end: 10 }]);
});
