import type { FindNotice } from "../../platform/web/index.ts";
import { sayAgo } from "../../words/duration.ts";
import { DeskNotice } from "./pages/desk-notice.tsx";
import { listNeeding } from "./store/notice-store.ts";

/** What needs a supporter on shift now: on every page of hers, at once. Undefined for everybody else. One query. */
export const deskNotice: FindNotice = async (asked) => {
  if (asked.actor.role !== "supporter") return undefined;
  const [first, ...others] = await listNeeding(asked);
  if (!first) return null;
  const desk = `/spaces/${first.spaceId}/desk`;
  const href = others.length > 0 ? desk : `/posts/${first.postId}/care`;
  // on the page of what waits, that page says it itself
  if (asked.path === href) return null;
  return (
    <DeskNotice
      now={first.red}
      count={others.length + 1}
      clock={`Written ${sayAgo(first.writtenAt, asked.now)}. ${first.red ? "Nobody has opened it yet." : "It has come to you."}`}
      href={href}
    />
  );
};
