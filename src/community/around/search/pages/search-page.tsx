import { Fragment, type ReactElement, type ReactNode } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import { Back, Nothing, ProblemSummary, Reading, Tap, Title, type Problems } from "../../../../ui/index.ts";
import type { Fold } from "../../folding/fold.ts";
import { FoldedLines } from "../../folding/folded-lines.tsx";
import type { Found } from "../found.ts";
import { FoundAnswer } from "./found-answer.tsx";
import { FoundPost } from "./found-post.tsx";
import { ForgetForm, SearchForm } from "./search-form.tsx";

export type FoundView = {
  /** What stands above everything, such as the correction of a myth. */
  above: readonly ReactNode[];
  things: readonly Found[];
  stems: ReadonlySet<string>;
  folds: ReadonlyMap<string, Fold>;
  showAll: boolean;
  page: number;
  more: boolean;
};
export type SearchView = {
  space: { id: string; name: string };
  typed: Typed;
  problems: Problems;
  /** Null before anything was looked for. */
  found: FoundView | null;
  now?: Date;
};

/** The box and what was found, the best and the newest first. */
export const SearchPage = ({
  space,
  typed,
  problems,
  found,
  now = new Date(0),
}: SearchView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${space.id}`}>{space.name}</Back>
    <ProblemSummary problems={problems} />
    <Title>Search</Title>
    <SearchForm spaceId={space.id} typed={typed} problems={problems} />
    {found ? (
      <Results spaceId={space.id} found={found} now={now} />
    ) : (
      <p className="al-soft">
        You find what was written here, and nothing from anywhere else. Nobody sees what you look for.
      </p>
    )}
  </Reading>
);

function Results({ spaceId, found, now }: { spaceId: string; found: FoundView; now: Date }): ReactElement {
  const { things, folds, showAll } = found;
  const here = `/spaces/${spaceId}/search`;
  const at = found.page === 1 ? here : `${here}?page=${found.page}`;
  const open = things.filter(({ id }) => showAll || !folds.get(id)?.folded);
  return (
    <section aria-labelledby="found">
      <h2 className="nhsuk-heading-m" id="found">
        {found.page === 1 ? "What we found" : `What we found, page ${found.page}`}
      </h2>
      {found.above.map((part, place) => (
        <Fragment key={place}>{part}</Fragment>
      ))}
      {things.length === 0 && (
        <Nothing>
          {found.page === 1
            ? "Nothing with those words yet. Try fewer words, or another spelling. Or ask: somebody will answer."
            : "Nothing more."}
        </Nothing>
      )}
      {things.length === 0 && found.page === 1 && (
        <p>
          <Tap to={`/spaces/${spaceId}/threads/new`}>Ask the others</Tap>
        </p>
      )}
      {open.length > 0 && (
        <ol className="al-found">
          {open.map((thing) =>
            thing.kind === "post" ? (
              <FoundPost key={thing.id} post={thing} stems={found.stems} now={now} />
            ) : (
              <FoundAnswer key={thing.id} answer={thing} stems={found.stems} />
            ),
          )}
        </ol>
      )}
      {!showAll && (
        <FoldedLines
          folds={folds.values()}
          noun="post"
          now={now}
          showTo={`${at}${found.page === 1 ? "?" : "&"}show=all`}
        />
      )}
      <nav className="al-actions" aria-label="More of what we found">
        {found.page > 1 && (
          <a href={found.page === 2 ? here : `${here}?page=${found.page - 1}`}>Back a page</a>
        )}
        {found.more && <a href={`${here}?page=${found.page + 1}`}>More</a>}
      </nav>
      <ForgetForm spaceId={spaceId} />
    </section>
  );
}
