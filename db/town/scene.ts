import type { Stage } from "./stage.ts";
import type { Role } from "../../src/words/roles.ts";
import type { Browser, Fields, Seen } from "./browser.ts";

/** What the story remembers from scene to scene: ids by a name of its own, such as "referral chloe". */
export type Town = Stage & { known: Map<string, string>; idOf(name: string): string };

/** One thing somebody did, so many days before today, at a time of that day. */
export type Scene = { daysAgo: number; at: string; minutesAgo?: number; tell: (town: Town) => Promise<void> };

export const scene = (daysAgo: number, at: string, tell: Scene["tell"]): Scene => ({ daysAgo, at, tell });

/** Something that happened only minutes before somebody looks at the town. */
export const justNow = (minutesAgo: number, tell: Scene["tell"]): Scene => ({
  daysAgo: 0,
  at: "23:59",
  minutesAgo,
  tell,
});

/** So long somebody stays signed in from one thing to the next. */
const staysMinutes = 10;

export function townOn(stage: Stage): Town {
  const known = new Map<string, string>();
  const opened = new Map<string, { browser: Promise<Browser>; at: number }>();
  const signIn = stage.as.bind(stage);
  return Object.assign(stage, {
    known,
    as: (person: string, role: Role): Promise<Browser> => {
      const [key, now] = [`${person} ${role}`, stage.clock.now.getTime()];
      const kept = opened.get(key);
      if (kept && now - kept.at < staysMinutes * 60_000) return kept.browser;
      const browser = signIn(person, role);
      opened.set(key, { browser, at: now });
      return browser;
    },
    idOf: (name: string): string => {
      const id = known.get(name);
      if (!id) throw new Error(`The story does not know "${name}" yet.`);
      return id;
    },
  });
}

/** The story must never limp on after a page said no: it would show a town that cannot be. */
export function mustGo(seen: Seen, what: string): Seen {
  if (seen.status >= 400) throw new Error(`${what}: ${seen.status} ${seen.text.slice(0, 600)}`);
  return seen;
}

/** The values a form came with: what its page had filled in. */
export function filledIn(html: string): Fields {
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string): void => {
    if (name) (fields[name] ??= []).push(value);
  };
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, "type") ?? "text";
    if ((type === "radio" || type === "checkbox") && !/\schecked\b/.test(tag)) continue;
    add(attribute(tag, "name"), attribute(tag, "value") ?? "");
  }
  delete fields["_form"];
  return fields;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
