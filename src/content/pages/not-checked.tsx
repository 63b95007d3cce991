import type { ReactElement } from "react";

/** What staff are told beside words nobody here has checked; nothing where there is nothing to tell. */
export const NotChecked = ({ mark }: { mark: string | null }): ReactElement | null =>
  mark === null ? null : <p className="al-soft al-small">{mark}</p>;
