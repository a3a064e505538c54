import { writtenFor } from "../../../../../src/playground/engine/univer/patches/writtenFor";

jest.mock("@univerjs/engine-formula", () => ({ UniverFormulaEnginePlugin: { version: "0.25.1" } }));

test("the Univer that a patch was written for starts", () => {
  expect(() => writtenFor("lexer", "0.25.1")).not.toThrow();
});

test.each(["0.25.2", "1.0.0"])("%s in its place stops the start with the patch's name", (installed) => {
  expect(() => writtenFor("lexer", "0.25.1", installed)).toThrow(
    `The patch "lexer" was written for Univer 0.25.1, and ${installed} is installed.`,
  );
});
