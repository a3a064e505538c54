/**
 * Persons engaged by industry (19 ISIC sections) in Australia and the United States, 2000 and 2014, thousand.
 * Source and license: as usIndustries2014.ts (WIOD 2016, CC BY 4.0, rounded).
 */
export interface TwoCountriesRow {
  readonly industry: string;
  readonly australia2000: number;
  readonly australia2014: number;
  readonly unitedStates2000: number;
  readonly unitedStates2014: number;
}

const figures: readonly (readonly [string, number, number, number, number])[] = [
  ["Agriculture", 421.8, 297.3, 2327.3, 2261.7],
  ["Mining", 79.4, 225.4, 529.9, 807.5],
  ["Manufacturing", 1049.3, 911.8, 17971.3, 12984.1],
  ["Electricity and gas", 47.7, 80.2, 590.4, 527.5],
  ["Water and waste", 33.4, 61.6, 342.5, 427.2],
  ["Construction", 652.8, 1041.3, 8622.7, 7800.9],
  ["Trade", 1505.9, 1744.1, 23373, 22865.9],
  ["Transport", 456.3, 586.5, 4833.2, 5157.6],
  ["Hotels and restaurants", 625, 831.4, 10346.7, 12875],
  ["Information", 348, 398.2, 5695.2, 5934.6],
  ["Finance", 344.5, 392, 6073.3, 6016.8],
  ["Real estate", 104.9, 170, 2248.4, 2291.2],
  ["Professional services", 485.6, 818.7, 8062.7, 9110],
  ["Administrative services", 367.9, 452.4, 13149.3, 12808.3],
  ["Public administration", 498.1, 735.8, 23093.4, 24298.2],
  ["Education", 643.6, 933.4, 2636, 3634.1],
  ["Health", 892.5, 1476.1, 13946.5, 19097.1],
  ["Arts and other services", 355.9, 495.2, 6340.3, 6610.3],
  ["Households", 132.3, 211.7, 251.3, 262.4],
];

export const twoCountries: readonly TwoCountriesRow[] = figures.map(
  ([industry, australia2000, australia2014, unitedStates2000, unitedStates2014]) => ({
    industry,
    australia2000,
    australia2014,
    unitedStates2000,
    unitedStates2014,
  }),
);

export const twoCountriesSource =
  "Source: World Input-Output Database 2016, Socio-Economic Accounts, Australia and United States (CC BY 4.0, rounded); Timmer et al. (2015), Review of International Economics 23(3); doi:10.34894/PJ2M1C.";
