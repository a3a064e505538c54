/** A name that Excel takes for a sheet. Source: Microsoft, Rename a worksheet: no \ / ? * [ ] :, no apostrophe at an end, not "History". */
export function sheetName(title: string): string {
  const plain = title
    .replace(/[\\/?*[\]:\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, 31)
    .replace(/^[\s']{1,31}|[\s']{1,31}$/g, "");
  return plain === "" || /^history$/i.test(plain) ? "QEI" : plain;
}
