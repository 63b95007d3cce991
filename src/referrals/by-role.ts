import { notFound, type Answer, type Asked } from "../platform/web/index.ts";
import type { Role } from "../words/roles.ts";

type Show = (asked: Asked) => Promise<Answer>;

/** One address, shown to each role as its own page. */
export const byRole =
  (shows: Partial<Record<Role, Show>>): Show =>
  (asked) => {
    const show = asked.actor.role === "visitor" ? undefined : shows[asked.actor.role];
    if (!show) throw notFound();
    return show(asked);
  };
