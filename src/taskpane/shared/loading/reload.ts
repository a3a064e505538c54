/** Loads the pane anew, and the functions with it. */
export function reload(): void {
  window.location.reload();
}
