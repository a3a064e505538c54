const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** How many, in the sentences of the pane: 1,000 as its other numbers, in both languages. */
export const grouped = (count: number): string => whole.format(count);
