import { type ComponentType, lazy, useState } from "react";

interface LoadedPart<Props> {
  /** Waits for the part where it is not there yet, and is drawn at once where it is. */
  readonly Part: ComponentType<Props>;
  /** Loads it before it is asked for. */
  readonly prepare: () => void;
}

/**
 * A part of the pane in a file of its own. React shows what stands in for a lazy part once in any case, and then for 300 ms
 * at least: one that is prepared is drawn without it.
 */
export function loadedPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LoadedPart<Props> {
  const Lazy = lazy(load);
  let prepared: ComponentType<Props> | null = null;
  return {
    Part: function Part(props) {
      // As it was drawn first: another component would begin anew.
      const [Shown] = useState<ComponentType<Props>>(() => prepared ?? Lazy);
      return <Shown {...props} />;
    },
    prepare: () =>
      void load().then(
        (loaded) => (prepared = loaded.default),
        // Whoever asks for it hears that it did not come.
        () => undefined,
      ),
  };
}
