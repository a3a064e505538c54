import { type ReactNode } from "react";

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const LockClosedIcon = () => (
  <Icon>
    <rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentColor" />
    <path d="M5 7V5a3 3 0 0 1 6 0v2" />
  </Icon>
);

export const LockOpenIcon = () => (
  <Icon>
    <rect x="3" y="7" width="10" height="7" rx="1.5" />
    <path d="M5 7V4.5a3 3 0 0 1 5.6-1.5" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon>
    <path d="M3 6h6.5a3.5 3.5 0 0 1 0 7H7M3 6l3-3M3 6l3 3" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon>
    <path d="M13 6H6.5a3.5 3.5 0 0 0 0 7H9M13 6l-3-3M13 6l-3 3" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <g fill="currentColor" stroke="none">
      <circle cx="3" cy="8" r="1.3" />
      <circle cx="8" cy="8" r="1.3" />
      <circle cx="13" cy="8" r="1.3" />
    </g>
  </Icon>
);

export const EqualIcon = () => (
  <Icon>
    <path d="M3 6h10M3 10h10" />
  </Icon>
);

export const UpIcon = () => (
  <Icon>
    <path d="M8 13V3M8 3 4 7M8 3l4 4" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M8 3v10m0 0 4-4m-4 4L4 9" />
  </Icon>
);

export const DismissIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

export const HelpIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.3 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.8.6-.8 1.1M8 11.4v.1" />
  </Icon>
);

export const UnfoldIcon = () => (
  <Icon>
    <path d="m6 4 4 4-4 4" />
  </Icon>
);
