import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { Button, Done, Form, ProblemSummary, Reading, Tap, Title, type Problems } from "../../ui/index.ts";
import { EmergencyCard } from "./emergency-card.tsx";
import { WordsField } from "./words-field.tsx";

export type WordsView = {
  id: string;
  about: string;
  told: string;
  justRaised: boolean;
  typed: Typed;
  problems: Problems;
};

/** The concern is open already; now its words. Leaving here loses nothing. */
export const WordsPage = ({ id, about, told, justRaised, typed, problems }: WordsView): ReactElement => (
  <Reading>
    <ProblemSummary problems={problems} />
    {justRaised && (
      <Done>
        {told} told that you are worried about {about}.
      </Done>
    )}
    <Title>What happened?</Title>
    <EmergencyCard />
    <Form to={`/concerns/${id}/words`} className="al-log" keptAs="concern-words">
      <input type="hidden" name="words-id" value={String(typed["words-id"] ?? "")} />
      <WordsField typed={typed} problems={problems} />
      <Button>Send</Button>
    </Form>
    <Tap to={`/concerns/${id}`}>Not now: I will add words later</Tap>
  </Reading>
);
