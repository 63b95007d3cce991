import type { ReactElement } from "react";

export type CorrectionView = {
  mythId: string;
  claim: string;
  answer: string;
  answeredAs: string;
  source: { name: string; url: string | null };
  /** "Checked on 3 August 2026", or that it is being checked again. */
  checked: string;
};

/** What a professional says to a claim. It speaks of the claim and never of whoever made it: many people have heard it. */
export const Correction = (view: CorrectionView): ReactElement => (
  <div className="al-box">
    <p>
      <b>Many people have heard this:</b> {view.claim}
    </p>
    <p className="al-pre">{view.answer}</p>
    <p className="al-soft al-small">
      {view.answeredAs}. From{" "}
      {view.source.url ? (
        <a href={view.source.url} rel="noopener noreferrer nofollow">
          {view.source.name} ({new URL(view.source.url).hostname})
        </a>
      ) : (
        view.source.name
      )}
      . {view.checked}
    </p>
  </div>
);
