/** Published exposure to AI, added to occupations by their codes. */
export const exposureScores = {
  title: "AI exposure by occupation",
  found: (column: string, system: string) => `"${column}" holds occupation codes (${system}).`,
  column: "Column of codes",
  source: "Source",
  matched: (matched: number, of: number) => `${matched} of ${of} rows with a code are in it.`,
  unmatched: (codes: string) => `Not in it: ${codes}; their cells show an error that says why.`,
  add: "Add exposure",
  heading: (source: string) => `AI exposure (${source})`,
  note: "Exposure is not displacement. Whether more of it is better or worse, you decide when it becomes an indicator.",
};
