import { referenceList } from "../../../scripts/docs/referenceList";

test("each reference once, in order, with the functions that cite it", () => {
  const pages = new Map([
    [
      "QEI.A",
      "## References\n\n- Zeta, Z. (2001), *Last*.\n- Alpha, A. (1999), *First*.\n\n## See also\n\n- [QEI](QEI.md)\n",
    ],
    ["QEI.B", "## Formula\n\nx\n"],
    ["QEI.C", "## Errors\n\n## References\n\n- Alpha, A. (1999), *First*.\n"],
  ]);
  expect(referenceList(pages)).toBe(
    "- Alpha, A. (1999), *First*. → [QEI.A](functions/QEI.A.md), [QEI.C](functions/QEI.C.md)\n" +
      "- Zeta, Z. (2001), *Last*. → [QEI.A](functions/QEI.A.md)",
  );
});
