export declare const packageOf: (resource: string | undefined) => string | undefined;
export declare const passedOn: (
  where: string,
  folders: Iterable<string>,
) => { readonly notices: string; readonly bill: string };
export declare const noticesFile: string;
export declare const billFile: string;
