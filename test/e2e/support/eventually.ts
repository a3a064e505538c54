/** Milliseconds; enough for a machine that is busy, and nothing waits longer than it must. */
const most = 15_000;

/** Repeats an expectation until it holds; what a person does on the page takes effect a little later. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + most;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
