import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");
const page = session.shared();

async function answer(kind: string) {
  const { playground } = page();
  await playground.setFormula("A1", `=ANSWER("${kind}")`);
  const [[cell]] = await playground.read("A1");
  return { value: cell.value, message: cell.message };
}

test("inside a table of results NaN, Infinity, undefined and null show as 0; an error keeps its message", async () => {
  const { playground } = page();
  await playground.setFormula("D1", '=ANSWER("table")');
  expect(await playground.values("D1:E3")).toEqual([
    [1, 0],
    [0, 0],
    [0, "#N/A"],
  ]);
  expect((await playground.read("E3"))[0][0].message).toBe("No figure for this unit.");
  await playground.setFormula("D1", "");
});

test("a lone NaN or Infinity is an error, a lone undefined is 0", async () => {
  expect(await answer("nan")).toEqual({ value: "#VALUE!", message: null });
  expect(await answer("infinity")).toEqual({ value: "#NUM!", message: null });
  expect(await answer("undefined")).toEqual({ value: 0, message: null });
});

test("a thrown CustomFunctions.Error shows its error, with its message for #VALUE! and #N/A", async () => {
  expect(await answer("message")).toEqual({
    value: "#VALUE!",
    message: "Weights need 3 values; 2 were given.",
  });
  expect(await answer("missing")).toEqual({ value: "#N/A", message: "Not enough data." });
  expect(await answer("division")).toEqual({ value: "#DIV/0!", message: null });
  expect(await answer("name")).toEqual({ value: "#VALUE!", message: null });
});

test("anything else thrown is #VALUE! without text, and the other formulas go on", async () => {
  const { playground } = page();
  await playground.setFormula("B1", "=ADD(1,2)");
  expect(await answer("plain")).toEqual({ value: "#VALUE!", message: null });
  expect(await answer("lookalike")).toEqual({ value: "#VALUE!", message: null });
  expect(await playground.values("B1")).toEqual([[3]]);
});

test("a table with rows of different length is #VALUE!; a promise says that the playground is synchronous", async () => {
  expect(await answer("ragged")).toEqual({ value: "#VALUE!", message: null });
  expect((await answer("promise")).message).toContain("promise");
});

test("a message goes when its cell is calculated anew without the error", async () => {
  const { playground } = page();
  expect((await answer("message")).message).not.toBeNull();
  expect(await answer("plain")).toEqual({ value: "#VALUE!", message: null });
  await playground.setFormula("A1", "=1/0");
  expect((await playground.read("A1"))[0][0].message).toBeNull();
});

test("a function's error reaches other formulas as an error", async () => {
  const { playground } = page();
  await playground.write("A5", [['=ANSWER("missing")', '=IFERROR(A5,"none")', '=IFNA(ANSWER("missing"),5)']]);
  expect(await playground.values("A5:C5")).toEqual([["#N/A", "none", 5]]);
});

test("an unknown function is #NAME?", async () => {
  const { playground } = page();
  await playground.setFormula("A7", "=NOSUCH(1)");
  expect(await playground.values("A7")).toEqual([["#NAME?"]]);
});
