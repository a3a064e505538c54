import { type ErrorCode } from "../../core/errors";
import { type CompositeErrors } from "../../core/errors/composite";
import { type ErrorMessages } from "../catalogue";

export const compositeErrors: ErrorMessages<CompositeErrors> = {};

/** Shown as #N/A. */
export const compositeNotEnoughData: readonly ErrorCode[] = [];
