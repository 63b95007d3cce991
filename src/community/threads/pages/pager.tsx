import type { ReactElement } from "react";

export type PagerView = {
  /** The address of a page, to which its number is added. */
  to: string;
  page: number;
  hasNext: boolean;
  newer: string;
  older: string;
};

/** The page before and the page after, by names that say which way time runs; nothing where there is one page. */
export const Pager = ({ to, page, hasNext, newer, older }: PagerView): ReactElement | null =>
  page === 1 && !hasNext ? null : (
    <nav className="al-actions" aria-label="Pages">
      {page > 1 && <a href={`${to}${page - 1}`}>{older}</a>}
      <span className="al-soft">Page {page}</span>
      {hasNext && <a href={`${to}${page + 1}`}>{newer}</a>}
    </nav>
  );
