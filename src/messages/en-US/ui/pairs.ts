import { plural } from "../grammar";

/** Saaty's scale in words, from 2 to 9; even numbers stand between. Source: Saaty (1980), The Analytic Hierarchy Process. */
const strengths = [
  "slightly",
  "moderately",
  "moderately to strongly",
  "strongly",
  "strongly to very strongly",
  "very strongly",
  "very strongly to extremely",
  "extremely",
];

/** Comparing parts two at a time. */
export const pairs = {
  title: (whole: string) => `Compare the parts of ${whole}`,
  progress: (compared: number, of: number) => `${compared} of ${of} compared`,
  question: "Which matters more?",
  judgment: (a: string, b: string, judgment: number) => {
    if (judgment === 1) return `${a} and ${b} are equally important (1)`;
    const strength = Math.round(judgment > 1 ? judgment : 1 / judgment);
    const [more, less] = judgment > 1 ? [a, b] : [b, a];
    return `${more} is ${strengths[strength - 2]} more important than ${less} (${strength})`;
  },
  open: (a: string, b: string) => `${a} and ${b}: not compared yet`,
  next: "Next",
  previous: "Previous",
  othersEqual: "The others are equal",
  all: "All comparisons",
  matrix: "As a table of numbers",
  left: (pairs: number) =>
    `${pairs} ${plural(pairs, "pair is", "pairs are")} not compared and ${plural(pairs, "counts", "count")} as equal. How well the comparisons agree is told once all are there.`,
  agree: (ratio: string) => `The comparisons agree well: consistency ratio ${ratio}, at most 0.10.`,
  contradict: (ratio: string) =>
    `The comparisons contradict each other: consistency ratio ${ratio}, above 0.10.`,
  lookAgain: (judgment: string, more: string, times: string, less: string) =>
    `Look at this one again: ${judgment}. By all comparisons together ${more} counts ${times} times ${less}.`,
  look: "Look again",
};
