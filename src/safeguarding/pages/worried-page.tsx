import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import { sayList } from "../../words/lists.ts";
import {
  Button,
  Done,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  Section,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { cardsFor, CardsBeside, unknownSituation } from "../../cards/index.ts";
import { AboutChips } from "./about-chips.tsx";
import { EmergencyCard } from "./emergency-card.tsx";
import { SoonChoice } from "./soon-choice.tsx";
import { WordsField } from "./words-field.tsx";

export type WorriedView = {
  typed: Typed;
  problems: Problems;
  may: Parameters<typeof AboutChips>[0]["may"];
  /** Asked only of somebody who works in the whole organisation. */
  programmes: readonly { id: string; name: string }[];
  /** Who is told, by the name she is called. */
  told: readonly string[];
  /** Somebody was told already; the rest of the form is not yet right. */
  isTold: boolean;
  isParent: boolean;
  /** What she told us lately, and what became of it. */
  before: readonly { id: string; about: string; standing: string }[];
  /** What is told of cards nobody here has checked. */
  cardsMark?: string | null;
};

/** The second tap is the button: everything between may stay empty. Her own words come first. */
export const WorriedPage = (view: WorriedView): ReactElement => {
  const { typed, problems, may, programmes, told, isTold, isParent } = view;
  return (
    <Reading>
      {isTold && (
        <Done>You were heard: somebody was told at once. Put this right, so that they know more.</Done>
      )}
      <ProblemSummary problems={problems} />
      <Title>{isParent ? "I’m worried about something" : "I’m worried about someone"}</Title>
      <EmergencyCard />
      <Form to="/worried" className="al-log" keptAs="worried" waitsForSignal>
        {["id", "words-id", "from", "from-id"].map((field) => (
          <input type="hidden" key={field} name={field} value={String(typed[field] ?? "")} />
        ))}
        <WordsField typed={typed} problems={problems} isParent={isParent} />
        <AboutChips may={may} isParent={isParent} typed={typed} problems={problems} />
        <div className="al-gap">
          <SoonChoice typed={typed} problems={problems} />
        </div>
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
        <Button>Tell someone now</Button>
        <ToldOf told={told} isParent={isParent} />
      </Form>
      {!isParent && (
        <CardsBeside
          title="What to do for …"
          fitting={cardsFor(unknownSituation())}
          mark={view.cardsMark}
          newTab
        />
      )}
      {view.before.length > 0 && <Before told={view.before} />}
    </Reading>
  );
};

const Before = ({ told }: { told: WorriedView["before"] }): ReactElement => (
  <Section id="before" title="What you told us before">
    <ul className="al-rows">
      {told.map((each) => (
        <li key={each.id}>
          <div className="al-rows__t">
            <h3>
              <a href={`/concerns/${each.id}`}>About {each.about}</a>
            </h3>
            <p>{each.standing}.</p>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);

const ToldOf = ({ told, isParent }: { told: readonly string[]; isParent: boolean }): ReactElement => (
  <>
    <p className="al-soft">
      {told.length > 0
        ? `${sayList(told)} ${told.length > 1 ? "are" : "is"} told at once`
        : "Your team is told at once"}
      {told.length > 0 ? `. If it is about ${sayList(told, "or")}, somebody else is told instead.` : "."}{" "}
      Whoever it is about is not told by us that you wrote, and cannot see it.
    </p>
    <p className="al-soft al-flush">
      {isParent
        ? "We keep it among as few people as we can. If you, your baby or somebody else may be in danger, we may have to tell others. We talk with you first, if that is safe."
        : "You do not have to be sure, and you can add words later. Do not promise anybody to keep it secret."}
    </p>
  </>
);
