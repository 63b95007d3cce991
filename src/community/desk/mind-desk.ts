import type { Doing } from "../../platform/web/index.ts";
import { passOnOverdue } from "./caring/pass-on-overdue.ts";
import { mindHandovers, mindShifts } from "./handing/mind-shifts.ts";
import { mindPictures } from "./pictures/mind-pictures.ts";

/** The desk's regular work, in the order in which it matters. Rows are locked, so that two processes do each thing once. */
export async function mindDesk(doing: Doing): Promise<void> {
  await mindShifts(doing);
  await passOnOverdue(doing);
  await mindPictures(doing);
  await mindHandovers(doing);
}
