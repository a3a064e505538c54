import { type ExposureSourceId } from "../options";
import { gpts } from "./gpts";
import { ilo } from "./ilo";
import { microsoft } from "./microsoft";
import { type ExposureSource } from "./published";

/** Every table of exposure that ships. */
export const exposureSource: Readonly<Record<ExposureSourceId, ExposureSource>> = { gpts, microsoft, ilo };
