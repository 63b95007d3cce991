import { notYetRight, page } from "../../platform/web/index.ts";
import { aboutRows, signedRow } from "../about/about-rows.tsx";
import { readReferral } from "../about/read-about.ts";
import type { TaskKey } from "../about/task-key.ts";
import { outsideWindow } from "./outside-window.ts";
import { CheckPage } from "./pages/check-page.tsx";
import { ReferPage } from "./pages/refer-page.tsx";
import { referHere, referTitle, withDraft } from "./with-draft.ts";

/** Everything once more before it is sent; what is not right yet leads back to the form. */
export const check = withDraft((asked, { id, offer, typed }) => {
  const read = readReferral(typed, asked.today, asked.actor.name);
  if (!read.ok) {
    const form = <ReferPage id={id} offer={offer} typed={typed} problems={read.problems} />;
    return notYetRight(referTitle, form, referHere);
  }
  const { about, signedBy } = read.value;
  const changeAt = (task: TaskKey): string => `/refer/${id}/tasks/${task}`;
  const rows = [
    ...aboutRows(about, { today: asked.today, quiet: false, changeAt }),
    signedRow(signedBy, changeAt),
  ];
  const outside = outsideWindow(about, offer, asked.today);
  const body = <CheckPage id={id} offer={offer} rows={rows} outside={outside} />;
  return page("Check before you send", body, referHere);
});
