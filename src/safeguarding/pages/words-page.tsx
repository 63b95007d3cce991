import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import type { AboutKind } from "../about.ts";
import {
  Button,
  Choice,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";
import { AboutChips } from "./about-chips.tsx";
import { EmergencyCard } from "./emergency-card.tsx";
import { SoonChoice } from "./soon-choice.tsx";
import { WhatHappensNext } from "./what-happens-next.tsx";
import { WordsField } from "./words-field.tsx";

export type WordsView = {
  id: string;
  about: string;
  /** The person it is about, or whose baby or child it is about, by the name she is called. */
  person: string | null;
  isAboutMe: boolean;
  told: string | null;
  toldWhen: string;
  readBy: string;
  justRaised: boolean;
  isParent: boolean;
  hasWords: boolean;
  may: Parameters<typeof AboutChips>[0]["may"];
  /** What she left open and may still say. */
  open: Record<"about" | "kind" | "soon" | "whenAndWhere" | "alreadyDone" | "sheKnows", boolean>;
  typed: Typed;
  problems: Problems;
};

/** The concern is open already; now whatever she can still say of it. Leaving here loses nothing. */
export const WordsPage = (view: WordsView): ReactElement => (
  <Reading>
    {view.justRaised && view.told && (
      <Done>
        {view.told} told that you are worried
        {view.about === "somebody" || view.about === "you" ? "" : ` about ${view.about}`}.
      </Done>
    )}
    <ProblemSummary problems={view.problems} />
    <Title>{view.justRaised ? "Thank you for telling us" : "What happened?"}</Title>
    {!view.hasWords && <EmergencyCard />}
    {view.justRaised && <WhatHappensNext {...view} />}
    <Section id="more" title={view.justRaised && view.hasWords ? "A little more, if you can" : "Say more"}>
      <p className="al-soft">All of it may stay empty. What you write is kept as you wrote it.</p>
      <Form to={`/concerns/${view.id}/words`} className="al-log" keptAs={`concern:${view.id}`}>
        <input type="hidden" name="words-id" value={String(view.typed["words-id"] ?? "")} />
        <WordsField {...view} more={view.hasWords} />
        <StillOpen {...view} />
        <Button>Send</Button>
      </Form>
    </Section>
    <Tap to={`/concerns/${view.id}`}>Not now: I will add words later</Tap>
  </Reading>
);

const StillOpen = (view: WordsView): ReactElement => {
  const { open, typed, problems, isParent, may } = view;
  const field = { typed, problems };
  return (
    <>
      {open.about && <AboutChips may={may} isParent={isParent} {...field} />}
      {open.kind && <KindOf {...view} />}
      {open.soon && <SoonChoice {...field} />}
      {open.whenAndWhere && (
        <TextArea name="when-and-where" label="When and where was it?" rows={2} {...field} />
      )}
      {open.alreadyDone && (
        <TextArea
          name="already-done"
          label="What has been done already?"
          hint="Whom you or somebody else called or told, and when."
          rows={2}
          {...field}
        />
      )}
      {open.sheKnows && !view.isAboutMe && (
        <Choice
          name="she-knows"
          label={`Does ${view.person ?? "the person it is about"} know that you are telling us?`}
          hint="Nobody here ever promised to keep it secret. If it is safe, it is kind to say that you told us. If it is not safe, do not."
          options={[
            { value: "yes", words: "Yes" },
            { value: "not-yet", words: "Not yet: I will say so" },
            { value: "no", words: "No" },
            { value: "not-safe-to-say", words: "It is not safe to say so" },
          ]}
          {...field}
        />
      )}
    </>
  );
};

const KindOf = ({ person, isAboutMe, typed, problems }: WordsView): ReactElement => (
  <>
    <Choice
      name="about-kind"
      label="Who is it about most?"
      options={kindsFor(person, isAboutMe)}
      typed={typed}
      problems={problems}
    />
    <TextField
      name="weeks"
      label="If it is about an unborn baby: how many weeks is the pregnancy?"
      width={2}
      inputMode="numeric"
      typed={typed}
      problems={problems}
    />
  </>
);

function kindsFor(person: string | null, isAboutMe: boolean): { value: AboutKind; words: string }[] {
  if (isAboutMe)
    return [
      { value: "parent", words: "Me" },
      { value: "unborn-baby", words: "My unborn baby" },
      { value: "child", words: "My child" },
      { value: "someone-else", words: "Somebody near me" },
    ];
  if (person === null)
    return [
      { value: "someone-else", words: "A grown-up" },
      { value: "unborn-baby", words: "An unborn baby" },
      { value: "child", words: "A child" },
      { value: "supporter", words: "A supporter" },
    ];
  return [
    { value: "parent", words: `${person} herself` },
    { value: "unborn-baby", words: "Her unborn baby" },
    { value: "child", words: "Her child" },
    { value: "someone-else", words: "Somebody near her" },
  ];
}
