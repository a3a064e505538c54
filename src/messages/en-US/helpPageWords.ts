import { type HelpPageWords } from "../helpPages";

export const helpPageWords: HelpPageWords = {
  sections: {
    Formula: "Formula",
    Example: "Example",
    "Special cases": "Special cases",
    Errors: "Errors and what to do",
    References: "References",
    "See also": "See also",
  },
  syntax: "Syntax",
  arguments: "Arguments",
  argument: "Argument",
  meaning: "Meaning",
  optional: "(optional)",
  options: (parameter) => `Words for ${parameter}`,
  word: "Word",
  returns: "Returns",
  functionWord: "Function",
  index: "All functions",
  onlyEnglish: "",
  groups: {
    index: "Job quality index",
    prepare: "Look at and prepare the data",
    weights: "Weights and dimensions",
    aggregate: "Other ways to combine",
    analyze: "Explain and test an index",
    structure: "Employment structure",
    change: "Structural change",
    time: "Time",
    impact: "Artificial intelligence and jobs",
  },
};
