import { type ErrorCode } from "../../core/errors";
import { type TimeErrors } from "../../core/errors/time";
import { type ErrorMessages } from "../catalogue";

export const timeErrors: ErrorMessages<TimeErrors> = {};

/** Shown as #N/A. */
export const timeNotEnoughData: readonly ErrorCode[] = [];
