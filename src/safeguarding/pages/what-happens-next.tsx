import type { ReactElement } from "react";
import { Section } from "../../ui/index.ts";

/** After somebody was told: who, what happens next and by when, and what to do if it gets worse. Calm, and true. */
export const WhatHappensNext = ({
  told,
  toldWhen,
  readBy,
  isParent,
}: {
  /** "Kim was"; null when there was nobody to tell. */
  told: string | null;
  toldWhen: string;
  readBy: string;
  isParent: boolean;
}): ReactElement => (
  <>
    <Section id="next" title="What happens next">
      {told === null ? (
        <p>
          <strong>We found nobody here to tell.</strong> Please call somebody you know here, or{" "}
          <a href="/help">a number on the help page</a>, so that it does not wait.
        </p>
      ) : (
        <ul>
          <li>
            {told} told at {toldWhen}, and should read it {readBy}. You get a message when somebody has it.
          </li>
          <li>If nobody does, the next person is told, until somebody says “I have it”.</li>
          <li>
            {isParent
              ? "Somebody may ring you, in a way you said is safe."
              : "They decide what to do. You hear that action was taken. What it was stays with them, to keep people safe."}
          </li>
          <li>
            {isParent
              ? "You do not have to do anything else."
              : "You have done your part. Please do not look into it yourself."}
          </li>
        </ul>
      )}
    </Section>
    <Section id="worse" title="If it gets worse">
      <p>
        In danger: <a href="tel:999">call 999</a>. You do not have to ask us first. Anything new: write it
        below, or <a href="/help">find a number to call</a>.
      </p>
    </Section>
  </>
);
