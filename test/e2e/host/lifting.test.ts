import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");
const page = session.shared();

beforeAll(async () => {
  await page().playground.write("A1", [
    [1, 10, 20],
    [2, null, null],
    [3, null, null],
  ]);
});

test("a single-value argument given a range is called once for each cell, and the results spill", async () => {
  const { playground } = page();
  const before = await playground.calls("ADD");
  await playground.setFormula("E1", "=ADD(A1:A3,100)");
  expect(await playground.values("E1:E3")).toEqual([[101], [102], [103]]);
  expect(await playground.spill("E1")).toBe("E1:E3");
  expect((await playground.calls("ADD")) - before).toBe(3);
});

test("a column and a row give every pair", async () => {
  const { playground } = page();
  await playground.setFormula("G1", "=ADD(A1:A3,B1:C1)");
  expect(await playground.values("G1:H3")).toEqual([
    [11, 21],
    [12, 22],
    [13, 23],
  ]);
});

test("beyond a shorter range there is #N/A", async () => {
  const { playground } = page();
  await playground.setFormula("J1", "=ADD(A1:A3,A1:A2)");
  expect(await playground.values("J1:J3")).toEqual([[2], [4], ["#N/A"]]);
});

test("a range argument beside a lifted one is handed over whole each time", async () => {
  const { playground } = page();
  await playground.setFormula("L1", "=ECHO(A1:A2,B1:C1)");
  expect(await playground.values("L1:M1")).toEqual([["[[[1],[2]],10]", "[[[1],[2]],20]"]]);
});
