import { createElement, type ReactElement, type ReactNode } from "react";

type LooksAgainProps = {
  id: string;
  /** The address of this very page, on which the part stands too. */
  from: string;
  /** "reply", "replies": what is counted when more of them came. */
  one: string;
  many: string;
  children: ReactNode;
};

/**
 * A part of a page that looks again by itself when something was written in its space, while what she types elsewhere stays
 * as it is. How many pieces came (`data-piece`, with an id) is said once, politely. Without scripts a link does the same.
 */
export const LooksAgain = ({ id, from, one, many, children }: LooksAgainProps): ReactElement => (
  <>
    {createElement(
      "turbo-frame",
      // no src: what comes back holds this part too, and one that names its own address is refused as a circle
      { id, target: "_top", "data-again": from, "data-looks": "space" },
      children,
    )}
    <p
      className="al-soft al-new-in"
      role="status"
      data-new-in={id}
      data-one={`new ${one}`}
      data-many={`new ${many}`}
    />
    <noscript>
      <p>
        <a href={from}>See new {many}</a>
      </p>
    </noscript>
  </>
);
