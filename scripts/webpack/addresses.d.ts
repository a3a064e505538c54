/** The folder that the add-in is served from: https, with a closing slash. Throws in words for whoever typed it. */
export function addinAddress(given: string | undefined): string;
export function officeJsAddress(given: string | undefined): string;
/** Any https address, in words for whoever typed it. */
export function webAddress(text: string, what: string): URL;
/** A manifest with the add-in's address in place of this machine's. */
export function withAddress(xml: string, address: string): string;
