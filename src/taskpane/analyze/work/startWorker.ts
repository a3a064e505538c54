/** Starts the pane's worker; webpack puts it into a file of its own. */
export function startWorker(): Worker {
  return new Worker(new URL("./analyzeWorker.ts", import.meta.url));
}
