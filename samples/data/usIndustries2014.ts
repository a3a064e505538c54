/**
 * US industries (19 ISIC sections) in 2014: employment, pay, hours, productivity.
 * Source: World Input-Output Database, release 2016, Socio-Economic Accounts (doi:10.34894/PJ2M1C); Timmer, Dietzenbacher,
 * Los, Stehrer and de Vries (2015), Review of International Economics 23(3), 575-605. License: CC BY 4.0; rounded here.
 */
export interface IndustryRow {
  readonly industry: string;
  /** Persons engaged, thousand. */
  readonly employment: number;
  /** Compensation per employee, US dollars a year. */
  readonly pay: number;
  /** Hours per employee and week. */
  readonly hours: number;
  /** Compensation per hour, US dollars. */
  readonly hourlyPay: number;
  /** Labour compensation as a share of value added, 0 to 1. */
  readonly labourShare: number;
  /** Value added per person engaged, US dollars a year. */
  readonly output: number;
}

const figures: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ["Agriculture", 2261.7, 36061, 36, 19.24, 0.376, 95246],
  ["Mining", 807.5, 126326, 45, 54.01, 0.225, 561933],
  ["Manufacturing", 12984.1, 78012, 38.3, 39.15, 0.472, 163292],
  ["Electricity and gas", 527.5, 136415, 38.2, 68.71, 0.265, 514727],
  ["Water and waste", 427.2, 70555, 37.7, 36, 0.575, 122390],
  ["Construction", 7800.9, 67739, 38.1, 34.18, 0.796, 85119],
  ["Trade", 22865.9, 49597, 31.6, 30.22, 0.534, 92509],
  ["Transport", 5157.6, 60653, 32.3, 36.17, 0.62, 98046],
  ["Hotels and restaurants", 12875, 24683, 35.2, 13.48, 0.651, 37902],
  ["Information", 5934.6, 92551, 35.2, 50.53, 0.505, 181007],
  ["Finance", 6016.8, 117354, 34.1, 66.26, 0.574, 203245],
  ["Real estate", 2291.2, 49122, 34.8, 27.17, 0.055, 898639],
  ["Professional services", 9110, 117263, 34.8, 64.88, 0.791, 140666],
  ["Administrative services", 12808.3, 33220, 34.4, 18.56, 0.611, 52447],
  ["Public administration", 24298.2, 74073, 34.4, 41.39, 0.791, 93612],
  ["Education", 3634.1, 50348, 34.4, 28.13, 0.925, 53045],
  ["Health", 19097.1, 56429, 34.4, 31.53, 0.878, 64244],
  ["Arts and other services", 6610.3, 53180, 34.1, 30.04, 0.788, 67471],
  ["Households", 262.4, 38655, 34.1, 21.83, 0.819, 47172],
];

export const usIndustries2014: readonly IndustryRow[] = figures.map(
  ([industry, employment, pay, hours, hourlyPay, labourShare, output]) => ({
    industry,
    employment,
    pay,
    hours,
    hourlyPay,
    labourShare,
    output,
  }),
);

export const wiodSource =
  "Source: World Input-Output Database 2016, Socio-Economic Accounts, United States (CC BY 4.0, rounded); Timmer et al. (2015), Review of International Economics 23(3); doi:10.34894/PJ2M1C.";
