import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");
const page = session.shared();

/** What a formula of the fixture's echo functions says about what it was given. */
async function received(formula: string, cell = "H1"): Promise<unknown> {
  const { playground } = page();
  await playground.setFormula(cell, formula);
  const [[value]] = await playground.values(cell);
  return JSON.parse(String(value));
}

beforeAll(async () => {
  await page().playground.write("A1", [
    [1, 2.5, "pay"],
    [null, true, "'12"],
    ["=1/0", "=NA()", ""],
  ]);
});

test("a range arrives as rows, blanks as null, text that looks like a number as text", async () => {
  expect(await received("=ECHO(A1:C2)")).toEqual([
    [
      [1, 2.5, "pay"],
      [null, true, "12"],
    ],
    null,
  ]);
});

test("one value in a range argument arrives as [[value]]", async () => {
  expect(await received("=ECHO(A1)")).toEqual([[[1]], null]);
  expect(await received("=ECHO(7)")).toEqual([[[7]], null]);
  expect(await received('=ECHO("pay")')).toEqual([[["pay"]], null]);
  expect(await received("=ECHO(A2)")).toEqual([[[null]], null]);
});

test("an omitted argument arrives as null", async () => {
  expect(await received("=ECHO()")).toEqual([null, null]);
  expect(await received('=ECHO(,"x")')).toEqual([null, "x"]);
  expect(await received("=ECHO(A1,)")).toEqual([[[1]], null]);
});

test("a blank cell given to a single-value argument arrives as null", async () => {
  expect(await received("=ECHO.ONE(A2)")).toBeNull();
});

test("error cells arrive as CustomFunctions.Error", async () => {
  expect(await received("=ECHO(A3:B3,A3)")).toEqual([[["error #DIV/0!", "error #N/A"]], "error #DIV/0!"]);
});

test("array constants and results of other functions arrive as rows", async () => {
  expect(await received("=ECHO({1,2;3,4})")).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
    null,
  ]);
  expect(await received("=ECHO(TWICE(A1:B1))")).toEqual([[[2, 5]], null]);
});

test("a whole column arrives with all of Excel's rows", async () => {
  expect(await received("=HEIGHT(A:C)")).toBe(1048576);
  expect(await received("=HEIGHT(A1:C9)")).toBe(9);
});

test("typed arguments are converted, and what cannot be is #VALUE! without a call", async () => {
  const { playground } = page();
  await playground.setFormula("H2", '=LABEL(12,"3",1)');
  expect(await playground.values("H2")).toEqual([["string number boolean"]]);
  const before = await playground.calls("ADD");
  await playground.setFormula("H3", '=ADD("many",1)');
  expect(await playground.values("H3")).toEqual([["#VALUE!"]]);
  expect(await playground.calls("ADD")).toBe(before);
});

test("too few or too many arguments are #VALUE!", async () => {
  const { playground } = page();
  await playground.write("H4", [["=ADD(1)"], ["=ADD(1,2,3)"]]);
  expect(await playground.values("H4:H5")).toEqual([["#VALUE!"], ["#VALUE!"]]);
});

test("blanks=zero: older desktop builds hand blank cells over as 0", async () => {
  const { playground } = await session.open({ blanks: "zero" });
  await playground.write("A1", [[1, null]]);
  await playground.write("D1", [["=ECHO(A1:B1)"], ["=ECHO.ONE(B1)"], ["=ECHO()"]]);
  expect(await playground.values("D1:D3")).toEqual([["[[[1,0]],null]"], ["0"], ["[null,null]"]]);
});

test("without allowErrorForDataTypeAny an error cell is the answer, and the function is not called", async () => {
  const { playground } = await session.open({
    metadata: (metadata) => ({ ...metadata, allowErrorForDataTypeAny: undefined }),
  });
  await playground.write("A1", [[1, "=NA()"]]);
  await playground.write("D1", [["=ECHO(A1:B1)"], ["=ECHO.ONE(B1)"]]);
  expect(await playground.values("D1:D2")).toEqual([["#N/A"], ["#N/A"]]);
  expect(await playground.calls("ECHO")).toBe(0);
});
