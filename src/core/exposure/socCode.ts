/** 11101103 → "11-1011.03". */
export function onetCode(number: number): string {
  return `${socCode(Math.floor(number / 100))}.${String(number % 100).padStart(2, "0")}`;
}

/** 111011 → "11-1011". */
function socCode(number: number): string {
  return `${Math.floor(number / 10000)}-${String(number % 10000).padStart(4, "0")}`;
}

/** The six digits of SOC that an O*NET code begins with: "11-1011.03" → "11-1011". */
export function sixDigits(code: string): string {
  return code.slice(0, "11-1011".length);
}
