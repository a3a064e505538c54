import { oecdJobQuality2015 } from "../../samples/data/oecdJobQuality2015";
import { oecdWorkingEnvironment2015 } from "../../samples/data/oecdWorkingEnvironment2015";
import { tenIndustries } from "../../samples/data/tenIndustries";
import { twoCountries } from "../../samples/data/twoCountries";
import { firstYear, supersectors, usEmployment } from "../../samples/data/usEmployment";
import { usIndustries2014 } from "../../samples/data/usIndustries2014";
import { panelYears, usIndustryPanel } from "../../samples/data/usIndustryPanel";
import { usOccupations2021 } from "../../samples/data/usOccupations2021";
import { womenAndMen2022 } from "../../samples/data/womenAndMen2022";
import { itWithSource, readCsv, roundingOf } from "../support/sharedData";

function expectWithin(actual: number, source: string, decimals: number): void {
  expect(Number.isFinite(actual)).toBe(true);
  expect(Math.abs(actual - Number(source))).toBeLessThanOrEqual(roundingOf(decimals));
}

describe("the sample figures are their sources', rounded", () => {
  it("cover every unit", () => {
    expect(tenIndustries).toHaveLength(10);
    expect(oecdJobQuality2015).toHaveLength(36);
    expect(usEmployment).toHaveLength(29);
    expect(usEmployment.every((row) => row.length === supersectors.length)).toBe(true);
    expect(usIndustries2014).toHaveLength(19);
    expect(usIndustryPanel.every(({ employees }) => employees.length === panelYears.length)).toBe(true);
    expect(usOccupations2021).toHaveLength(22);
    expect(twoCountries).toHaveLength(19);
  });

  itWithSource("women and men by occupation group", () => {
    const published = new Map(
      readCsv("exposure/cps2022_occupations.csv").map((row) => [
        row.occupation.replace(/ occupations$/, ""),
        row,
      ]),
    );
    const renamed: Readonly<Record<string, string>> = {
      "Educational instruction and library": "Education, training, and library",
    };
    for (const { group, women, men } of womenAndMen2022) {
      const source = published.get(renamed[group] ?? group);
      if (!source) throw new Error(`${group} is not in the source`);
      const employed = Number(source.employed_thousands);
      expectWithin(women + men, source.employed_thousands, 1);
      expect(Math.abs(women - (employed * Number(source.women_pct)) / 100)).toBeLessThanOrEqual(
        roundingOf(1),
      );
    }
  });

  itWithSource("ten industries", () => {
    readCsv("document_example/ten_industries.csv").forEach((source, index) => {
      const row = tenIndustries[index];
      expect(row.industry).toBe(source.industry);
      expectWithin(row.pay, source.salary_level, 0);
      expectWithin(row.conditions, source.working_environment, 1);
      expectWithin(row.benefits, source.benefits, 1);
      expectWithin(row.satisfaction, source.job_satisfaction, 1);
      expectWithin(row.training, source.training_development, 1);
      expectWithin(row.qeiWeight, source.qei_weight, 1);
      expectWithin(row.esiWeight, source.esi_weight, 1);
      expectWithin(row.employment, source.employment, 0);
    });
  });

  itWithSource("OECD job quality 2015, gaps included", () => {
    const sources = readCsv("oecd_jobquality/oecd_jobquality_wide_total.csv").filter(
      (row) => row.TIME === "2015",
    );
    expect(sources.map((row) => row.Country).sort()).toEqual(
      oecdJobQuality2015.map((row) => row.country).sort(),
    );
    for (const source of sources) {
      const row = oecdJobQuality2015.find(({ country }) => country === source.Country)!;
      const pairs: [number | null, string][] = [
        [row.earningsQuality, source.earnings_quality_usd_ppp],
        [row.insecurity, source.labour_market_insecurity_pct],
        [row.strain, source.job_strain_pct],
      ];
      for (const [actual, published] of pairs) {
        if (published === "") expect(actual).toBeNull();
        else expectWithin(actual ?? NaN, published, 1);
      }
    }
  });

  itWithSource("what the OECD's job strain is made of, gaps included", () => {
    const sources = readCsv("oecd_jobquality/oecd_jobquality_wide_total.csv").filter(
      (row) => row.TIME === "2015",
    );
    expect(oecdWorkingEnvironment2015.map(({ country }) => country)).toEqual(
      oecdJobQuality2015.map(({ country }) => country),
    );
    for (const row of oecdWorkingEnvironment2015) {
      const source = sources.find(({ Country }) => Country === row.country)!;
      const pairs: [number | null, string][] = [
        [row.healthRisk, source.physical_health_risk_pct],
        [row.longHours, source.long_hours_pct],
        [row.inflexibleHours, source.inflexible_hours_pct],
        [row.autonomy, source.autonomy_learning_pct],
        [row.training, source.training_learning_pct],
        [row.advancement, source.career_advancement_pct],
      ];
      for (const [actual, published] of pairs) {
        if (published === "") expect(actual).toBeNull();
        else expectWithin(actual ?? NaN, published, 1);
      }
    }
  });

  itWithSource("US employment: each year's supersectors, and their sum against the published total", () => {
    const sources = readCsv("us_ces/us_ces_15_supersectors_annual_1990_2018.csv");
    expect(sources).toHaveLength(usEmployment.length);
    sources.forEach((source, index) => {
      expect(Number(source.year)).toBe(firstYear + index);
      const row = usEmployment[index];
      const published = Object.entries(source).filter(([name]) => name !== "year" && name !== "PAYNSA");
      expect(published.map(([name]) => name.toLowerCase())).toEqual(
        supersectors.map((name) => name.toLowerCase()),
      );
      published.forEach(([, value], column) => expectWithin(row[column], value, 1));
      const total = row.reduce((sum, value) => sum + value, 0);
      expect(Math.abs(total - Number(source.PAYNSA))).toBeLessThan(1.5);
    });
  });

  const panel = "wiod_sea/starter_panel_USA_sections_2000_2014.csv";

  itWithSource("US industries 2014", () => {
    const sources = readCsv(panel).filter((row) => row.year === "2014");
    sources.forEach((source, index) => {
      const row = usIndustries2014[index];
      expectWithin(row.employment, source.EMP, 1);
      expectWithin(row.pay, source.comp_per_employee, 0);
      expectWithin(row.hours, source.hours_per_employee_week, 1);
      expectWithin(row.hourlyPay, source.hourly_compensation, 2);
      expectWithin(row.labourShare, source.labour_share_of_va, 3);
      expectWithin(row.output, source.va_per_worker, 0);
    });
  });

  itWithSource("US industries 2000 to 2014: employees, and pay at both ends", () => {
    const sources = readCsv(panel);
    usIndustryPanel.forEach((row, index) => {
      const years = sources.slice(index * panelYears.length, (index + 1) * panelYears.length);
      expect(years.map((year) => Number(year.year))).toEqual(panelYears);
      years.forEach((year, column) => expectWithin(row.employees[column], year.EMPE, 1));
      expectWithin(row.pay2000, years[0].comp_per_employee, 0);
      expectWithin(row.pay2014, years[years.length - 1].comp_per_employee, 0);
    });
  });

  itWithSource("Australia and the United States, 2000 and 2014", () => {
    const australia = readCsv("wiod_sea/starter_panel_AUS_sections_2000_2014.csv");
    const unitedStates = readCsv(panel);
    const engaged = (rows: Record<string, string>[], year: string): string[] =>
      rows.filter((row) => row.year === year).map((row) => row.EMP);
    twoCountries.forEach((row, index) => {
      expectWithin(row.australia2000, engaged(australia, "2000")[index], 1);
      expectWithin(row.australia2014, engaged(australia, "2014")[index], 1);
      expectWithin(row.unitedStates2000, engaged(unitedStates, "2000")[index], 1);
      expectWithin(row.unitedStates2014, engaged(unitedStates, "2014")[index], 1);
    });
  });

  itWithSource("US occupation groups of May 2021", () => {
    readCsv("oews/us_major_groups_may2021.csv").forEach((source, index) => {
      const row = usOccupations2021[index];
      expect(`${row.group} occupations`).toBe(source.OCC_TITLE[0] + source.OCC_TITLE.slice(1).toLowerCase());
      expectWithin(row.employment, source.TOT_EMP, 0);
      expectWithin(row.pay, source.A_MEAN, 0);
      expectWithin(row.medianPay, source.A_MEDIAN, 0);
      expectWithin(row.exposure, source.dv_rating_beta_empw, 3);
      expectWithin(row.projectedChange, source.pct_emp_change_2020_2030_empw, 1);
    });
  });
});
