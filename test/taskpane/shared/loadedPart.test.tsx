import { act, render, screen } from "@testing-library/react";
import { type ComponentType, Suspense } from "react";
import { loadedPart } from "../../../src/taskpane/shared/loading/loadedPart";

const Hello = ({ name }: { readonly name: string }) => <p>{`Hello ${name}`}</p>;

interface Asked {
  readonly resolve: (loaded: { default: typeof Hello }) => void;
  readonly reject: (error: Error) => void;
}

/** A part whose file arrives, or does not, when the test says so. */
function slowPart() {
  const asked: Asked[] = [];
  const load = () =>
    new Promise<{ default: typeof Hello }>((resolve, reject) => void asked.push({ resolve, reject }));
  return { asked, ...loadedPart(load) };
}

const drawn = (Part: ComponentType<{ readonly name: string }>) => (
  <Suspense fallback="Loading">
    <Part name="West" />
  </Suspense>
);

test("what is prepared is drawn at once", async () => {
  const { asked, Part, prepare } = slowPart();
  prepare();
  await act(async () => asked[0].resolve({ default: Hello }));
  // Nothing is waited for here.
  act(() => void render(drawn(Part)));
  expect(screen.getByText("Hello West")).toBeTruthy();
  expect(asked).toHaveLength(1);
});

test("what is not there yet is waited for, and stays what it is once it is prepared", async () => {
  const { asked, Part, prepare } = slowPart();
  const { rerender } = render(drawn(Part));
  expect(document.body.textContent).toBe("Loading");
  await act(async () => asked[0].resolve({ default: Hello }));
  const before = screen.getByText("Hello West");
  prepare();
  await act(async () => asked[1].resolve({ default: Hello }));
  rerender(drawn(Part));
  expect(screen.getByText("Hello West")).toBe(before);
});

test("what did not come when it was prepared is asked for again when it is drawn", async () => {
  const { asked, Part, prepare } = slowPart();
  prepare();
  await act(async () => asked[0].reject(new Error("The server did not answer")));
  render(drawn(Part));
  await act(async () => asked[1].resolve({ default: Hello }));
  expect(screen.getByText("Hello West")).toBeTruthy();
});
