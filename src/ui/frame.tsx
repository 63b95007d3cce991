import { createElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { idleMinutes, isStaff, sayRole } from "../words/roles.ts";
import type { Drawing } from "../platform/web/index.ts";
import { FormToken } from "./form/form-token.tsx";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-shapes.tsx";
import { Mark } from "./mark.tsx";
import { worriedFrom } from "./worried-from.ts";

/** At most five, words under icons: the bar at the thumb on a phone, a row on a desktop. */
export type NavItem = { key: string; href: string; words: string; icon: IconName } & Shown;
/** Some entries are there only while something is counted under a name, were it none: in whose bar they stand depends on her. */
type Shown = { ifCounted?: true; unlessCounted?: string };
export type Navigation = (role: Drawing["actor"]["role"]) => readonly NavItem[];

/** The frame round every page; the application gives it the navigation of each role. */
export const frameWith =
  (navigation: Navigation) =>
  (drawing: Drawing): string =>
    `<!doctype html>${renderToStaticMarkup(
      <FormToken.Provider value={drawing.formToken}>
        <Document
          drawing={drawing}
          items={navigation(drawing.actor.role).filter(isShown(drawing.answer.counts ?? {}))}
        />
      </FormToken.Provider>,
    )}`;

const isShown =
  (counts: Readonly<Record<string, number>>) =>
  ({ key, ifCounted, unlessCounted }: NavItem): boolean =>
    (!ifCounted || key in counts) && (!unlessCounted || !(unlessCounted in counts));

function Document({ drawing, items }: { drawing: Drawing; items: readonly NavItem[] }): ReactElement {
  const { answer, actor, organisation, assets } = drawing;
  const signedIn = actor.role !== "visitor";
  return (
    <html lang="en-GB" className={actor.largePrint ? "al-large" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        {/* plain: a tab, a history and a task switcher say nothing about what this is */}
        <title>{actor.homeSafe ? plainTitle(answer.title) : answer.title}</title>
        {!answer.findable && <meta name="robots" content="noindex" />}
        <meta name="theme-color" content="#ffffff" />
        <meta name="turbo-cache-control" content="no-cache" />
        <meta name="turbo-refresh-method" content="morph" />
        <meta name="turbo-refresh-scroll" content="preserve" />
        <link
          rel="preload"
          href="/assets/fonts/atkinson-next-latin.woff2"
          as="font"
          type="font/woff2"
          crossOrigin=""
        />
        <link rel="stylesheet" href={`/assets/${assets["alongside.css"] ?? "alongside.css"}`} />
        {organisation.theme.primary && (
          <link
            rel="stylesheet"
            href={`/theme/${organisation.slug}.css?${organisation.theme.primary.slice(1)}`}
          />
        )}
        <link rel="icon" href="data:," />
        {/* to be put on a phone's screen under a plain name, and never where even that says too much */}
        {signedIn && !actor.homeSafe && <link rel="manifest" href="/app.webmanifest" />}
        {assets["main.js"] && <script type="module" src={`/assets/${assets["main.js"]}`} />}
      </head>
      <body
        className={
          isStaff(actor.role) || actor.role === "supporter" || actor.role === "referrer"
            ? "al-staff"
            : undefined
        }
        data-signed-in={signedIn ? "" : undefined}
        data-idle-minutes={signedIn && !actor.locked ? idleMinutes(actor.role) : undefined}
        data-leave={organisation.leaveUrl}
        data-whose={(!actor.locked && !answer.noSignal && actor.personId) || undefined}
        data-signed-out={signedIn || drawing.whoIsUnknown || answer.noSignal ? undefined : ""}
        data-without-signal={keepsAPage(actor.role) ? "" : undefined}
        data-no-signal={answer.noSignal ? "" : undefined}
      >
        <a className="nhsuk-skip-link" href="#main">
          Skip to main content
        </a>
        <Header drawing={drawing} signedIn={signedIn} />
        {!answer.bare && items.length > 0 && (
          <Nav
            items={items.map((item) =>
              item.key === "worried" ? { ...item, href: worriedFrom(drawing.path) } : item,
            )}
            current={answer.current}
            counts={answer.counts ?? {}}
          />
        )}
        {answer.notice !== undefined && <Notice>{answer.notice}</Notice>}
        <div className="nhsuk-width-container" data-page="">
          <main className="nhsuk-main-wrapper" id="main" tabIndex={-1}>
            {answer.body}
          </main>
        </div>
        <Footer drawing={drawing} signedIn={signedIn && !actor.locked} items={answer.bare ? [] : items} />
        {answer.live && answer.live.length > 0 && (
          // a page that is open looks again when something on it changed
          <div
            data-live={`/live?${answer.live.map((topic) => `on=${encodeURIComponent(topic)}`).join("&")}`}
            hidden
          />
        )}
      </body>
    </html>
  );
}

/** Whose phone may show a page of ours without a signal: never a parent's, where somebody else may look. */
const keepsAPage = (role: Drawing["actor"]["role"]): boolean => isStaff(role) || role === "supporter";

/** What waits for her on every page. Its part of the page is fetched again by itself when that changes. */
const Notice = ({ children }: { children: ReactNode }): ReactElement =>
  createElement(
    "turbo-frame",
    { id: "notice", target: "_top", "data-again": "/duty/notice", "aria-live": "polite", class: "al-notice" },
    children,
  );

/** Home-safe: every page is "Notes", and still says first when something is to be put right. */
const plainTitle = (title: string): string => (title.startsWith("Error: ") ? "Error: Notes" : "Notes");

function Header({ drawing, signedIn }: { drawing: Drawing; signedIn: boolean }): ReactElement {
  const { actor, organisation, answer } = drawing;
  const small = actor.homeSafe
    ? null
    : actor.role === "visitor" || actor.role === "parent"
      ? organisation.name
      : `${organisation.name} · ${sayRole(actor.role)}`;
  return (
    <header className="al-header">
      <div className="nhsuk-width-container">
        <div className="al-header__in">
          <a className="al-brand" href="/">
            {!actor.homeSafe && <Mark />}
            <span>
              {answer.bare ? organisation.plainName : actor.homeSafe ? "Notes" : organisation.plainName}
              {!answer.bare && small && <small>{small}</small>}
            </span>
          </a>
          {(signedIn || answer.noSignal) && (
            <a className="al-leave" href="/leave" data-turbo="false" rel="noreferrer">
              <Icon name="log-out" />
              Leave<span className="nhsuk-u-visually-hidden"> this page quickly and open the weather</span>
            </a>
          )}
        </div>
      </div>
    </header>
  );
}

function Nav({
  items,
  current,
  counts,
}: {
  items: readonly NavItem[];
  current: string | undefined;
  counts: Readonly<Record<string, number>>;
}): ReactElement {
  return (
    <nav className="al-nav" aria-label="Main">
      <div className="nhsuk-width-container">
        <ul>
          {items.map((item) => (
            <li key={item.key}>
              <a href={item.href} aria-current={item.key === current ? "page" : undefined}>
                <Icon name={item.icon} />
                <span>{item.words}</span>
                <Count of={counts[item.key] ?? 0} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** How many wait; nothing at all where none do. */
const Count = ({ of }: { of: number }): ReactElement | null =>
  of === 0 ? null : (
    <span className="al-count">
      {of}
      <span className="nhsuk-u-visually-hidden"> waiting</span>
    </span>
  );

function Footer({
  drawing,
  signedIn,
  items,
}: {
  drawing: Drawing;
  signedIn: boolean;
  items: readonly NavItem[];
}): ReactElement {
  const { actor, stage } = drawing;
  return (
    <footer className="al-footer">
      <div className="nhsuk-width-container">
        <ul>
          {signedIn && !items.some(({ key }) => key === "worried") && (
            <Item to={worriedFrom(drawing.path)}>I’m worried</Item>
          )}
          {!items.some(({ key }) => key === "help") && <Item to="/help">Help now</Item>}
          {signedIn && <Item to="/me">My details</Item>}
          {signedIn && <Item to="/me/held">What is held about me</Item>}
          {signedIn && <Item to="/me/looked">Who has looked</Item>}
          {signedIn && <Item to="/me/safe-contact">How it is safe to reach me</Item>}
          {signedIn && actor.otherRoles > 0 && (
            <Item to="/me/acting-as">Acting as {sayRole(actor.role as "parent")}: change</Item>
          )}
          {signedIn && <Item to="/sign-out">Sign out</Item>}
          {!signedIn && <Item to="/report">Tell us something</Item>}
          <Item to="/accessibility">Accessibility</Item>
          {stage === "demo" && <Item to="/personas">Demo: be somebody else</Item>}
          {stage === "demo" && <Item to="/outbox">Demo: messages</Item>}
        </ul>
      </div>
    </footer>
  );
}

const Item = ({ to, children }: { to: string; children: ReactNode }): ReactElement => (
  <li>
    <a href={to}>{children}</a>
  </li>
);
