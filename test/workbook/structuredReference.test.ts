import fc from "fast-check";
import {
  columnReference,
  columnsReference,
  escapeHeader,
  headersReference,
} from "../../src/workbook/structuredReference";
import { unescapeHeader } from "../../src/formula/reference";

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
