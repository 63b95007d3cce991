import type { Names } from "../../people/index.ts";
import { plural } from "../../words/lists.ts";
import { colourOf, isRed } from "./care.ts";
import type { CaseRow } from "./pages/case-row.tsx";
import { excerptOf, fromColleague, sayClock, sayColour, sayReason, sayWho, severityOf } from "./say-case.ts";
import type { OnDesk } from "./store/desk-store.ts";

/** How one post is shown on a desk. @param flags how many members have flagged it */
export function caseRow(
  post: OnDesk,
  names: Names,
  at: { now: Date; me: string | null; flags: number },
): CaseRow {
  const colour = colourOf(post.tier);
  const clock = sayClock(post, at.now);
  const open = !post.settledAt;
  return {
    postId: post.postId,
    severity: severityOf[colour],
    mark: sayColour[colour],
    who: sayWho(post.handle),
    title: post.title === "" ? "A conversation" : post.title,
    excerpt: excerptOf(post.words),
    reason: post.tier === "none" && !post.byPerson ? "" : sayReason(post.found, post.reason),
    clock: clock.words,
    late: clock.late,
    person: sayPerson(post, names, at.me),
    aside: sayAside(post, at.flags),
    does: open && !post.ownerId && (isRed(post.tier) || post.tier === "A") ? "take" : "see",
  };
}

export function sayPerson(post: OnDesk, names: Names, me: string | null): string {
  if (post.settledAt) return "";
  const called = (id: string): string => names.get(id)?.called ?? "Somebody";
  if (post.ownerId) return post.ownerId === me ? "You have it" : `${called(post.ownerId)} has it`;
  if (post.fallbackId)
    return post.fallbackId === me ? "It has come to you" : `It has come to ${called(post.fallbackId)}`;
  return post.boardAt ? "The coordinators have been told" : "Nobody yet";
}

function sayAside({ held, hidden, removed, byColleague }: OnDesk, flags: number): string | null {
  const parts = [
    byColleague ? fromColleague : null,
    removed === "author" ? "She has removed it since. Somebody looks after her all the same." : null,
    removed === "moderator" ? "It was removed. Somebody looks after her all the same." : null,
    held === "picture" ? "Others cannot read it before somebody has looked at its picture." : null,
    held && held !== "picture" ? "Others cannot read it yet: it waits for a person." : null,
    hidden ? "Put aside: others cannot read it." : null,
    flags > 0 ? `${plural(flags, "member has", "members have")} flagged it.` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" ") : null;
}
