import { notFound, type Answer, type Asked, type Route } from "../platform/web/index.ts";
import { findTheme } from "./store.ts";
import { readTheme, themeSheet } from "./theme.ts";

const css = "text/css; charset=utf-8";

/** The organisation's colours as custom properties. Its address carries the colour, so a right one may be kept for good. */
async function sheet(asked: Asked): Promise<Answer> {
  const slug = /^([a-z0-9-]{2,40})\.css$/.exec(asked.params["file"] ?? "")?.[1];
  const theme =
    slug === undefined
      ? null
      : slug === asked.organisation.slug
        ? asked.organisation.theme
        : await findTheme(asked.db, slug);
  if (!theme) throw notFound();
  const isCurrent = theme.primary !== undefined && Object.hasOwn(asked.query, theme.primary.slice(1));
  return {
    kind: "file",
    type: css,
    filename: "theme.css",
    bytes: themeSheet(theme),
    inline: true,
    ...(isCurrent ? { keep: "for good" } : {}),
  };
}

/** A colour on one box of a page, before it is saved; only colours that could be. */
function trial(asked: Asked): Answer {
  const theme = readTheme((asked.params["file"] ?? "").replace(/\.css$/, ""));
  if (!theme.ok) throw notFound();
  return {
    kind: "file",
    type: css,
    filename: "theme.css",
    bytes: themeSheet(theme.value, ".al-try"),
    inline: true,
  };
}

export const themeRoutes: Route[] = [
  { method: "GET", path: "/theme/:file", who: "visitor", records: "nothing", door: true, answer: sheet },
  { method: "GET", path: "/theme/try/:file", who: ["administrator"], records: "nothing", answer: trial },
];
