import type { ReactElement, ReactNode } from "react";

/** A page's heading, with the small line above it that says when or whose. */
export const Title = ({ children, above }: { children: ReactNode; above?: ReactNode }): ReactElement => (
  <>
    {above && <p className="al-soft al-flush">{above}</p>}
    <h1 className="nhsuk-heading-l">{children}</h1>
  </>
);

/** A section: a heading and a hairline; space before boxes. */
export const Section = ({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}): ReactElement => (
  <section className="al-sec" aria-labelledby={id}>
    {aside ? (
      <div className="al-sec-head">
        <h2 className="nhsuk-heading-m" id={id}>
          {title}
        </h2>
        {aside}
      </div>
    ) : (
      <h2 className="nhsuk-heading-m" id={id}>
        {title}
      </h2>
    )}
    {children}
  </section>
);

/** Two columns on a desktop, the lead first in reading order; one on a phone. */
export const Columns = ({ lead, side }: { lead: ReactNode; side: ReactNode }): ReactElement => (
  <div className="al-cols">
    <div className="al-stack">{lead}</div>
    <div className="al-stack">{side}</div>
  </div>
);

/** A narrow column for a form or a text that is read. */
export const Reading = ({ children }: { children: ReactNode }): ReactElement => (
  <div className="al-reading">{children}</div>
);

export const Back = ({ to, children }: { to: string; children: ReactNode }): ReactElement => (
  <a className="nhsuk-back-link" href={to}>
    {children}
  </a>
);

/** What will be here, and the first step: never an empty box. */
export const Nothing = ({ children }: { children: ReactNode }): ReactElement => (
  <p className="al-soft">{children}</p>
);

/** A link big enough for a thumb. */
export const Tap = ({
  to,
  children,
  about,
}: {
  to: string;
  children: ReactNode;
  about?: string;
}): ReactElement => (
  <a className="al-tap" href={to}>
    {children}
    {about && <span className="nhsuk-u-visually-hidden"> {about}</span>}
  </a>
);

/** What just happened, said once at the top of the next page and announced politely. */
export const Done = ({ children }: { children: ReactNode }): ReactElement => (
  <p className="al-done" role="status">
    {children}
  </p>
);
