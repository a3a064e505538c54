export interface Publisher {
  readonly name: string;
  /** "" where the add-in's own help is the support. */
  readonly support: string;
  /** "" where there is none. */
  readonly privacy: string;
}

/** As package.json or the environment says it. Throws in words for whoever set it. */
export function publisher(environment?: Readonly<Record<string, string | undefined>>): Publisher;
/** A manifest with the publisher's name, and its support in every language. */
export function withPublisher(xml: string, publisher: Publisher): string;
