/** Repeats an expectation until it holds; what a person does on the page takes effect a little later. */
export async function eventually(expectation: () => Promise<void>, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
