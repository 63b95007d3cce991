/** What a page is about, by the first word of its address; features to come are named here once. */
const kinds: Readonly<Record<string, string>> = {
  relationships: "relationship",
  meetings: "meeting",
  contacts: "contact",
  matches: "match",
  referrals: "referral",
  people: "person",
  parents: "person",
  supporters: "person",
  posts: "post",
  threads: "thread",
  questions: "question",
  "live-sessions": "live-session",
  groups: "group",
  sessions: "session",
  shifts: "shift",
  births: "birth",
  ward: "ward",
  visits: "visit",
};
const id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const aboutSomething = new RegExp(`^/([a-z-]+)/(${id})(?:/|$)`);

/**
 * Where "I’m worried" leads from any page: what she was looking at comes along, so that nobody has to explain it (A17).
 * Ids only, as in every address.
 */
export function worriedFrom(path: string): string {
  const [, word = "", thing = ""] = aboutSomething.exec(path) ?? [];
  const kind = kinds[word];
  if (!kind) return "/worried";
  const query = new URLSearchParams({
    ...(kind === "person" ? { about: thing } : {}),
    from: kind,
    "from-id": thing,
  });
  return `/worried?${query}`;
}
