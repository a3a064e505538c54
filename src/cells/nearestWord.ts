/** The choice closest to a mistyped word, if one is close: at most two edits, or a third of the word. */
export function nearestWord(word: string, choices: readonly string[]): string | undefined {
  const typed = word.trim().toLowerCase();
  const limit = Math.max(2, Math.floor(typed.length / 3));
  let best: string | undefined;
  let fewest = limit + 1;
  for (const choice of choices) {
    const edits = editDistance(typed, choice.toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = choice;
    }
  }
  return best;
}

/** Levenshtein distance: insertions, deletions and substitutions that turn one word into the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const substitution = previous[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      current[j] = Math.min(substitution, previous[j] + 1, current[j - 1] + 1);
    }
    previous = current;
  }
  return previous[to.length];
}
