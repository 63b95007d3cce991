import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { sayList } from "../../words/lists.ts";
import {
  Avatar,
  Button,
  Chips,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { cardsFor, CardsBeside, unknownSituation } from "../../cards/index.ts";
import { EmergencyCard } from "./emergency-card.tsx";
import { WordsField } from "./words-field.tsx";

export type WorriedView = {
  typed: Typed;
  problems: Problems;
  people: readonly { id: string; called: string }[];
  /** Asked only of somebody who works in the whole organisation. */
  programmes: readonly { id: string; name: string }[];
  /** Who is told, by the name she is called. */
  told: readonly string[];
};

/** The second tap is the button: everything between may stay empty. */
export const WorriedPage = ({ typed, problems, people, programmes, told }: WorriedView): ReactElement => (
  <Reading>
    <ProblemSummary problems={problems} />
    <Title>I’m worried about someone</Title>
    <EmergencyCard />
    <Form to="/worried" className="al-log" keptAs="worried" waitsForSignal>
      <input type="hidden" name="id" value={String(typed["id"] ?? "")} />
      <input type="hidden" name="words-id" value={String(typed["words-id"] ?? "")} />
      <Chips
        name="about"
        legend="Who is it about?"
        options={[
          ...people.map((person) => ({
            value: person.id,
            words: (
              <>
                <Avatar of={person.id} />
                {person.called}
              </>
            ),
          })),
          { value: "else", words: "Somebody else" },
        ]}
        typed={typed}
        problems={problems}
      />
      {programmes.length > 0 && (
        <Pick
          name="programme"
          label="Which programme does it belong to?"
          options={[
            { value: "", words: "Choose" },
            ...programmes.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          typed={typed}
          problems={problems}
        />
      )}
      <div className="al-gap">
        <WordsField typed={typed} problems={problems} />
      </div>
      <Button>{told.length > 0 ? `Tell ${sayList(told)} now` : "Tell someone now"}</Button>
      <p className="al-soft al-flush">
        You do not have to be sure, and you can add words later. Do not promise anybody to keep it secret.
      </p>
    </Form>
    <CardsBeside title="What to do for …" fitting={cardsFor(unknownSituation())} newTab />
  </Reading>
);
