import { type ReactNode, useState } from "react";

interface FoldedProps {
  readonly summary: string;
  /** Of the summary. */
  readonly className: string;
  /** Draws what is folded away, once it is unfolded. */
  readonly children: () => ReactNode;
}

/** A line that unfolds; what nobody has seen is not drawn. */
export function Folded({ summary, className, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={className}>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
