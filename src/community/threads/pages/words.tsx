import { Fragment, type ReactElement } from "react";
import { stretchesOf, type Stretch } from "../links.ts";

/** What somebody wrote, as she wrote it: her line breaks kept, addresses to open, and nothing else that could act. */
export const Words = ({ of }: { of: string }): ReactElement => (
  <>
    {of.split(/\n{2,}/).map((paragraph, place) => (
      <p key={place} className="al-words">
        {stretchesOf(paragraph).map((stretch, at) => (
          <Fragment key={at}>{stretch.kind === "words" ? stretch.words : <Link of={stretch} />}</Fragment>
        ))}
      </p>
    ))}
  </>
);

/** An address with the domain it leads to in full beside it; nothing of it is fetched to show it. */
export const Link = ({
  of,
  words,
}: {
  of: Extract<Stretch, { kind: "link" }>;
  words?: string;
}): ReactElement => (
  <>
    <a href={of.href} rel="noopener noreferrer nofollow ugc">
      {words ?? of.shown}
    </a>{" "}
    <span className="al-soft">
      (goes to {of.domain}
      {of.disguised && "; this address was written to look like another, so please take care"})
    </span>
  </>
);
