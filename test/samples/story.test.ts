import { usIndustryPanel } from "../../samples/data/usIndustryPanel";
import { usOccupations2021 } from "../../samples/data/usOccupations2021";
import { total, weightedMean } from "./arithmetic";

const before = usIndustryPanel.map(({ employees }) => employees[0]);
const after = usIndustryPanel.map(({ employees }) => employees[employees.length - 1]);
const pay2000 = usIndustryPanel.map((row) => row.pay2000);
const pay2014 = usIndustryPanel.map((row) => row.pay2014);
const sharesOf = (jobs: readonly number[]): number[] => jobs.map((value) => value / total(jobs));

/** Employment before and after in fifths of employment before, industries ranked by pay; a job on a cut is split. */
function fifths(): { before: number; after: number }[] {
  const order = pay2000.map((_, index) => index).sort((one, other) => pay2000[one] - pay2000[other]);
  const size = total(before) / 5;
  return [0, 1, 2, 3, 4].map((fifth) => {
    let start = 0;
    const group = { before: 0, after: 0 };
    for (const industry of order) {
      const end = start + before[industry];
      const part = Math.max(0, Math.min(end, (fifth + 1) * size) - Math.max(start, fifth * size));
      group.before += part;
      group.after += (after[industry] * part) / before[industry];
      start = end;
    }
    return group;
  });
}

/** The answers of the sheet "AI and structure", from the sample's figures by arithmetic of this file alone. */
describe("the story's answers", () => {
  it("pay: it rose by half, within industries; moving between them lowered it", () => {
    const [s0, s1] = [sharesOf(before), sharesOf(after)];
    const mean = (weightedMean(pay2000, before) + weightedMean(pay2014, after)) / 2;
    const within = total(s0.map((share, i) => ((share + s1[i]) / 2) * (pay2014[i] - pay2000[i])));
    const between = total(s0.map((share, i) => ((pay2000[i] + pay2014[i]) / 2 - mean) * (s1[i] - share)));
    const rise = weightedMean(pay2014, after) - weightedMean(pay2000, before);
    expect(within + between).toBeCloseTo(rise, 6);
    expect(Math.round(within)).toBe(22280);
    expect(Math.round(between)).toBe(-812);
    expect(rise / weightedMean(pay2000, before)).toBeCloseTo(0.5115, 3);
  });

  it("structure: the lowest and the middle fifth grew most, the two highest shrank", () => {
    const changes = fifths().map((fifth) => Math.round(1000 * (fifth.after / fifth.before - 1)) / 10);
    expect(changes).toEqual([12.2, 1.3, 17.5, -5, -3.5]);
  });

  it("AI: sales and office workers are exposed and paid below the median of all jobs, 31.6 million people", () => {
    const jobs = total(usOccupations2021.map(({ employment }) => employment));
    const byExposure = [...usOccupations2021].sort((one, other) => one.exposure - other.exposure);
    let counted = 0;
    const median = byExposure.find(({ employment }) => (counted += employment) >= jobs / 2)!.exposure;
    const poor = usOccupations2021.filter((row) => row.exposure >= median && row.medianPay < 45760);
    expect(poor.map(({ group }) => group)).toEqual([
      "Sales and related",
      "Office and administrative support",
    ]);
    expect(total(poor.map(({ employment }) => employment))).toBe(31555670);
    expect(total(poor.map(({ employment }) => employment)) / jobs).toBeCloseTo(0.224, 3);
  });

  it("AI: office work stands on the border of the groups' median, so the number hangs on the cut", () => {
    const jobs = total(usOccupations2021.map(({ employment }) => employment));
    let counted = 0;
    const border = [...usOccupations2021]
      .sort((one, other) => one.medianPay - other.medianPay)
      .find(({ employment }) => (counted += employment) >= jobs / 2)!;
    expect(border.group).toBe("Office and administrative support");
  });

  it("the occupation groups' mean wage is the published 58,260 USD of all occupations", () => {
    const mean = weightedMean(
      usOccupations2021.map(({ pay }) => pay),
      usOccupations2021.map(({ employment }) => employment),
    );
    expect(Math.abs(mean - 58260)).toBeLessThan(10);
  });
});
