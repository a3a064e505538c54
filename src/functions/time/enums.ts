/*
 * Option words of what follows an index through time, offered in Excel's drop-downs. The values repeat the lists of the core (a contract test
 * compares them); the comment above each is its tooltip. scripts/webpack/parameterEnums.js says which parameter offers
 * which list.
 */

/**
 * Standard errors of a break.
 * @customenum {string}
 */
export enum BREAK_ERRORS {
  /** Newey-West: holds when neighboring periods are alike (default) */
  NeweyWest = "neweywest",
  /** Plain least squares */
  Ols = "ols",
}
