/** The add-in's version, as package.json and the manifest have it; tests compare them. */
export const version = "1.0.0";
