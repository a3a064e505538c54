/** An error of the workbook API, with one of Excel's codes. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new HostError("InvalidArgument", message);

export const accessDenied = (message = "You cannot perform the requested operation.") =>
  new HostError("AccessDenied", message);

/** Excel's text for a member that a version does not have; the playground names the member, so that gaps are seen. */
export const notImplemented = (member: string) =>
  new HostError("ApiNotImplemented", `The playground's workbook has no ${member}.`);
