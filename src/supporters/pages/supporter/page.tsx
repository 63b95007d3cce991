import type { ReactElement } from "react";
import {
  Avatar,
  Back,
  ButtonLink,
  Columns,
  Done,
  Nothing,
  Section,
  Summary,
  Tap,
} from "../../../ui/index.ts";
import { attributeEntry } from "../../../words/attribute.ts";
import { saySlot } from "../../../words/availability.ts";
import { CONTACT_KINDS } from "../../../words/contact-kind.ts";
import { sayDay } from "../../../words/day.ts";
import type { Day } from "../../../words/day.ts";
import { sayMinutes } from "../../../words/duration.ts";
import { plural, sayList } from "../../../words/lists.ts";
import { startSentence } from "../../../words/naming.ts";
import { SHARING_MARKS } from "../../../words/sharing.ts";
import { sayLeave, type Leave } from "../../leave/leave.ts";
import { sayRatherNot } from "../../rather-not.ts";
import type { ReadinessPeriod, Standing } from "../../readiness/readiness.ts";
import { sayLoad, type Carried, type NamedSupporter } from "../../supporter.ts";
import { PeriodRows } from "./period-rows.tsx";
import { StandingRows } from "./standing-rows.tsx";

type Props = {
  supporter: NamedSupporter;
  standings: readonly Standing[];
  periods: readonly ReadinessPeriod[];
  leave: readonly Leave[];
  carried: Carried;
  minutesMax: number | null;
  today: Day;
  since: Day;
  /** Days on which something was put on the list for her supervision; never what. */
  topics?: readonly Day[];
  done: string | null;
};

/** One supporter as her coordinator sees her. */
export const SupporterPage = (p: Props): ReactElement => (
  <>
    <Back to="/supporters">Supporters</Back>
    {p.done && <Done>{p.done}</Done>}
    <div className="al-lead__who">
      <Avatar of={p.supporter.personId} size="big" />
      <div>
        <h1 className="nhsuk-heading-l al-flush">{p.supporter.name}</h1>
        <p className="al-soft">
          {startSentence(p.supporter.kind)} since {sayDay(p.since)}
        </p>
      </div>
    </div>
    <Columns
      lead={
        <>
          <Section
            id="ready"
            title="Ready to be matched"
            aside={<Tap to={`/supporters/${p.supporter.personId}/readiness`}>Record training or a check</Tap>}
          >
            <Missing standings={p.standings} />
            <StandingRows standings={p.standings} />
          </Section>
          {(p.topics ?? []).length > 0 && (
            <Section id="topics" title="For supervision">
              <ul>
                {(p.topics ?? []).map((day, index) => (
                  <li key={index}>A conversation about something that happened, since {sayDay(day)}.</li>
                ))}
              </ul>
            </Section>
          )}
          <Section id="papers" title="What was seen, and by whom">
            <PeriodRows periods={p.periods} personId={p.supporter.personId} />
          </Section>
          <Section id="experience" title="Own experience">
            {p.supporter.experience.length === 0 && (
              <Nothing>Nothing told yet. Supporters do that themselves, on their profile.</Nothing>
            )}
            <ul className="al-rows">
              {p.supporter.experience.map((each) => (
                <li key={each.attribute}>
                  <div className="al-rows__t">
                    <h3>
                      {attributeEntry(each.attribute).label}: {sayList(each.theirs)}
                    </h3>
                    {each.words && <p className="al-pre">{each.words}</p>}
                    <p className="al-soft">{SHARING_MARKS[each.sharing]}</p>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        </>
      }
      side={
        <>
          <Section id="load" title="Load">
            <p className="al-flush">{sayLoad(p.supporter.matchesMax, p.carried)}</p>
            <p className="al-soft">
              {sayMinutes(p.carried.minutesPerWeek)} a week over the last four weeks
              {p.minutesMax === null ? "" : `; at most ${sayMinutes(p.minutesMax)} here`}
            </p>
          </Section>
          <Section id="leave" title="Leave">
            <p>{sayLeave(p.leave, p.today) ?? "None planned"}</p>
          </Section>
          <Section id="profile" title="Profile">
            <Summary rows={profileRows(p.supporter)} />
          </Section>
          <p>
            <ButtonLink to={`/do-not-match?person=${p.supporter.personId}`} look="outline" small>
              Keep apart from someone
            </ButtonLink>
          </p>
        </>
      }
    />
  </>
);

function Missing({ standings }: { standings: readonly Standing[] }): ReactElement | null {
  const toDo = standings.flatMap((each) => each.toDo ?? []);
  if (toDo.length === 0) return null;
  return (
    <div className="nhsuk-inset-text">
      <p>Not ready to be matched until this is done:</p>
      <ul>
        {toDo.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function profileRows(supporter: NamedSupporter): { name: string; value: ReactElement | string }[] {
  const not = [sayList(supporter.ratherNot.map(sayRatherNot)), supporter.ratherNotWords ?? ""]
    .filter(Boolean)
    .join("\n");
  return [
    { name: "Languages", value: sayList(supporter.languages) },
    {
      name: "Where",
      value: `${supporter.outcode ?? "Not said"}, up to ${plural(supporter.milesMax, "mile")}`,
    },
    { name: "How", value: startSentence(sayList(supporter.contactKinds.map((kind) => CONTACT_KINDS[kind]))) },
    {
      name: "Free",
      value: supporter.availability.length > 0 ? sayList(supporter.availability.map(saySlot)) : "Not said",
    },
    { name: "Rather not", value: <span className="al-pre">{not || "Nothing"}</span> },
    { name: "Hello", value: <span className="al-pre">{supporter.hello ?? "Not written"}</span> },
  ];
}
