import { gridPolicy, panePolicy } from "../contentSecurityPolicy";

/** What every answer says: nothing here is for other sites, nor to be taken for another type than it is. */
export const safeHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  // The pane is a frame of the playground's own page.
  "x-frame-options": "SAMEORIGIN",
} as const;

/** A worker takes the policy that comes with its own script, so every file has one. */
export function policyFor(pathname: string): Record<string, string> {
  const grid = pathname === "/playground/index.html";
  return { "content-security-policy": grid ? gridPolicy : panePolicy("'self'") };
}
