import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");
const page = session.shared();

test("arrays made by functions are compared by what they hold, not by what another one held", async () => {
  const { playground } = page();
  const holds = (numbers: string, first: number) => `SUM((MAP({${numbers}}, LAMBDA(each, each))=${first})*1)`;
  await playground.setFormula("A1", `=${holds("5,6", 5)}+${holds("7,8", 7)}`);
  expect(await playground.values("A1")).toEqual([[2]]);
});

test("which cells are empty is asked as often as one likes: a zero is none of them", async () => {
  const { playground } = page();
  await playground.write("H1", [[0], [1]]);
  const emptyOnes = '=SUM(--(H1:H3=""))';
  await playground.write("J1", [[emptyOnes, emptyOnes, '=CONCAT(IF(H1:H3="", "n", H1:H3))']]);
  expect(await playground.values("J1:L1")).toEqual([[1, 1, "01n"]]);
});

test("what an array holds is not taken for the cells beside the formula", async () => {
  const { playground } = page();
  await playground.setFormula("E5", "=SUM((MAP({5,6;5,6}, LAMBDA(each, each))=5)*1)+10*SUM((F5:F6=6)*1)");
  expect(await playground.values("E5")).toEqual([[2]]);
});

test("a variable of LET or LAMBDA counts before a defined name of the same spelling", async () => {
  const { pane, playground } = page();
  await playground.write("H1", [[1], [2]]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.names.add("Score", "=SUM(Sheet1!$H$1:$H$2)");
      context.workbook.names.add("TENFOLD", "=LAMBDA(score, LET(ten, 10, score*ten))");
      await context.sync();
    }),
  );
  const results = [
    ["=Score*2", 6],
    ["=LET(score, 5, score*2)", 10],
    ["=LET(score, Score+1, score)", 4],
    ["=SUM(MAP(H1:H2, LAMBDA(score, score*2)))+Score", 9],
    ["=LET(one, 1, LET(score, one, score+one))+Score", 5],
    ['=LET(word, "Score(,", list, {7,8}, Score)', 3],
    ["=TENFOLD(Score)", 30],
  ] as const;
  for (const [i, [formula]] of results.entries()) await playground.setFormula(`J${i + 1}`, formula);
  expect((await playground.values(`J1:J${results.length}`)).flat()).toEqual(
    results.map(([, value]) => value),
  );
});

test("numbers are numbers however they are spelled", async () => {
  const { playground } = page();
  const results = [
    ["=2<1E-6", false],
    ["=1E-100<1.0", true],
    ["=MIN(3, 1E+300)", 3],
    ["=LET(least, 1.50, IF(least=1.5, 007, 0))", 7],
  ] as const;
  for (const [i, [formula]] of results.entries()) await playground.setFormula(`L${i + 1}`, formula);
  expect((await playground.values(`L1:L${results.length}`)).flat()).toEqual(
    results.map(([, value]) => value),
  );
});
