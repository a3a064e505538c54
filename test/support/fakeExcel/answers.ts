import { noteCall } from "../../../src/cells/lastCall";
import { ErrorValue } from "./cell";
import { type Matrix } from "./evaluate";

/** What a cell shows of its call, and what it will show. */
interface Answer {
  readonly formula: string;
  shown: Matrix;
  next: Matrix;
  /** When it will. */
  due: number;
}

/**
 * When the results of the add-in's functions reach their cells: Excel calls a function some time after it has calculated and
 * takes its result some time after that. Until then a new formula shows #BUSY! and one whose inputs have changed its old
 * value. Source: office-js#4152 (#BUSY!; Microsoft confirms), #6930 (the old value, which nothing tells from a new one).
 * Time here passes only by `wait`.
 */
export class Answers {
  now = 0;
  /** Milliseconds from a calculation to the calls; 0: results are there at once. */
  callsAfter = 0;
  /** Milliseconds from a call to its result. */
  resultsAfter = 0;
  /** For cells whose result never comes, by their formulas. Source: office-js#6662 (some builds stay at #BUSY!). */
  readonly never = new Set<string>();
  private readonly answers = new Map<string, Answer>();
  private readonly calls: number[] = [];
  private everything = false;

  wait(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.calls.filter((at) => at <= this.now);
    if (due.length > 0) noteCall(Math.max(...due));
    this.calls.splice(0, Infinity, ...this.calls.filter((at) => at > this.now));
  }

  /** @param call one call of one cell */
  given(call: string, formula: string, result: Matrix): Matrix {
    if (this.everything || (this.callsAfter === 0 && this.resultsAfter === 0 && this.never.size === 0))
      return result;
    let answer = this.answers.get(call);
    if (answer?.formula !== formula) {
      answer = { formula, shown: [[new ErrorValue("#BUSY!")]], next: result, due: this.dueOf(formula) };
      this.answers.set(call, answer);
    } else if (JSON.stringify(answer.next) !== JSON.stringify(result)) {
      if (this.now >= answer.due) answer.shown = answer.next;
      Object.assign(answer, { next: result, due: this.dueOf(formula) });
    }
    return this.now >= answer.due ? answer.next : answer.shown;
  }

  /** Looks past the waiting: what cells show in the end. */
  allGiven(look: () => void): void {
    this.everything = true;
    try {
      look();
    } finally {
      this.everything = false;
    }
  }

  /** @returns when its result is there */
  private dueOf(formula: string): number {
    if (this.never.has(formula)) return Infinity;
    const at = this.now + this.callsAfter;
    this.calls.push(at);
    return at + this.resultsAfter;
  }
}
