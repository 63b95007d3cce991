import { page, type Answer } from "../platform/web/index.ts";
import { NoSignalPage } from "./pages/no-signal-page.tsx";

/** GET /no-signal: kept by the phones of those who support and work here, and shown when there is no signal (A16). */
export const noSignal = async (): Promise<Answer> =>
  page("No signal", <NoSignalPage />, { bare: true, noSignal: true });
