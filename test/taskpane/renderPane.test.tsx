import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentType, Suspense, use, useState } from "react";
import "./renderPane";

/** A part whose words are loaded when it is first drawn, as `wordsOf` does. */
function partOf(name: string): ComponentType {
  let words: Promise<string> | undefined;
  return () => <i>{use((words ??= Promise.resolve().then(() => Promise.resolve(name))))}</i>;
}

function Parts({ parts }: { readonly parts: readonly ComponentType[] }) {
  const [shown, setShown] = useState(0);
  return (
    <>
      <button onClick={() => setShown(shown + 1)}>next</button>
      {parts.slice(0, shown).map((Part, i) => (
        <Suspense key={i} fallback="waiting">
          <Part />
        </Suspense>
      ))}
    </>
  );
}

/** Of what it waits for React holds four apart, in turn. */
test("each part that a press opens comes, however many were waited for before", async () => {
  const names = Array.from({ length: 5 }, (_, i) => `part ${i}`);
  await act(async () => render(<Parts parts={names.map(partOf)} />));
  const user = userEvent.setup({ delay: null });
  for (const name of names) {
    await user.click(screen.getByRole("button"));
    await screen.findByText(name);
  }
});
