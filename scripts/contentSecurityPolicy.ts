/**
 * Content-Security-Policies: from the add-in's own folder only, no inline script, no `eval`, no form, no plug-in.
 * The pane's is sent by the playground, so that every end-to-end test runs under it, and recommended in the README.
 */

/** Fluent adds empty style elements and fills them through the CSSOM: the hash of no text lets just these in. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries({ "default-src": "'none'", ...directives, "base-uri": "'none'", "form-action": "'none'" })
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

/**
 * @param office where office.js comes from; it loads its parts from there, and on the web a hidden frame where it does not
 *   know the host (excel-web-16.00.debug.js, loadAgaveErrorUX). Its own telemetry is left out.
 */
export const panePolicy = (office: string): string =>
  policy({
    "script-src": [...new Set(["'self'", office])].join(" "),
    "style-src": `'self' ${emptyStyle}`,
    "img-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "frame-src": office,
  });

/** The playground's page: Univer writes style attributes into HTML and brings fonts as data addresses. */
export const gridPolicy = policy({
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "data:",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "frame-ancestors": "'none'",
});
