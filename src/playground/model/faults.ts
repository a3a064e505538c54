/** Troubles a test can switch on: what Excel does to an add-in on a bad day. */
export interface Faults {
  /** Someone is typing in a cell: Excel refuses every batch. */
  cellEditMode: boolean;
  /** The next write fails with this code, such as "AccessDenied" or "GeneralException". */
  rejectWrite: string | null;
  /** Each batch takes at least this long, in milliseconds. */
  slowSync: number;
  /** The workbook's structure is protected: no sheet can be added. */
  workbookProtected: boolean;
  /** The workbook is open for reading only: every write is refused. */
  readOnly: boolean;
}

export function noFaults(): Faults {
  return {
    cellEditMode: false,
    rejectWrite: null,
    slowSync: 0,
    workbookProtected: false,
    readOnly: false,
  };
}
