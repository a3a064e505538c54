import { OfficeError } from "./host";

/**
 * What Excel on the web takes and gives at a time, in bytes; other Excels have no such limit. Sources: Microsoft, Resource
 * limits and performance optimization for Office Add-ins (Excel add-ins: 5 MB for requests and for responses), and Error
 * handling with the application-specific JavaScript APIs (the two codes); office-js#4654.
 */
const limit = 5_000_000;

/**
 * Bytes besides what cells hold, rounded up. Measured with office.js 1.1.110 for the web: the path of an object, with the
 * action that makes it, is 180 bytes of JSON, keeping it over a sync 85; a load or a write is 100 to 115.
 */
export const overhead = { object: 300, command: 120, answer: 200 } as const;

/** As it goes over the wire: JSON in UTF-8. Source: `ClientRequestBase.buildRequestMessageBodyAndRequestFlags` of office.js. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? "");
}

/** Requests and their answers, by size. */
export class Payload {
  /** The largest so far: request, answer, and either of a batch that has written. */
  request = 0;
  answer = 0;
  writing = 0;

  constructor(readonly limited: boolean) {}

  /** Too large a request is not run at all. */
  admitRequest(bytes: number): void {
    this.request = Math.max(this.request, bytes);
    if (this.limited && bytes > limit) throw refusal("Request");
  }
  /**
   * Too large an answer is not given; that nothing was done for it is not documented, so here everything is.
   * @param request bytes of what it answers, if that has written.
   */
  admitAnswer(bytes: number, request: number | null): void {
    this.answer = Math.max(this.answer, bytes);
    if (request !== null) this.writing = Math.max(this.writing, request, bytes);
    if (this.limited && bytes > limit) throw refusal("Response");
  }
}

function refusal(side: "Request" | "Response"): OfficeError {
  return new OfficeError(
    `${side}PayloadSizeLimitExceeded`,
    `The ${side.toLowerCase()} payload size has exceeded the limit.`,
  );
}
