import type { ReactElement } from "react";
import type { ConcernFrom } from "../concern.ts";
import { Tap } from "../../ui/index.ts";

/** Where "I’m worried" leads from a page: whom it is about and what she was looking at come along. */
export function worriedHref(from: { about?: string | null; from?: ConcernFrom }): string {
  const query = new URLSearchParams();
  if (from.about) query.set("about", from.about);
  if (from.from && from.from.kind !== "page") {
    query.set("from", from.from.kind);
    query.set("from-id", from.from.id);
  }
  return `/worried${query.size > 0 ? `?${query}` : ""}`;
}

/** "I’m worried", for any page about somebody or something (A17). */
export const WorriedLink = ({
  about,
  from,
  words = "I’m worried",
}: {
  about?: string | null;
  from?: ConcernFrom;
  words?: string;
}): ReactElement => (
  <Tap to={worriedHref({ ...(about ? { about } : {}), ...(from ? { from } : {}) })}>{words}</Tap>
);
