import type { ReactElement, ReactNode } from "react";
import { ButtonLink, Columns, Done, Nothing, Section, Summary, Tap, Title } from "../../../ui/index.ts";
import { attributeEntry, attributes } from "../../../words/attribute.ts";
import { saySlot } from "../../../words/availability.ts";
import { CONTACT_KINDS } from "../../../words/contact-kind.ts";
import { plural, sayList } from "../../../words/lists.ts";
import { startSentence } from "../../../words/naming.ts";
import { SHARING_CHOICES } from "../../../words/sharing.ts";
import { sayRatherNot } from "../../rather-not.ts";
import type { Standing } from "../../readiness/readiness.ts";
import type { Experience, Supporter } from "../../supporter.ts";
import { StandingRows } from "../supporter/standing-rows.tsx";

type Props = {
  supporter: Supporter;
  standings: readonly Standing[];
  leave: string | null;
  carries: number;
  done: string | null;
};

/** A supporter's own profile: what she offers, what she would share, whether she is ready. */
export const MePage = ({ supporter, standings, leave, carries, done }: Props): ReactElement => (
  <>
    {done && <Done>{done}</Done>}
    <Title>My profile</Title>
    <p className="al-reading">
      Your coordinator reads this when she looks for somebody who would suit. You decide what is in it, and
      what a parent may be told.
    </p>
    <Columns
      lead={
        <>
          <Section id="about" title="About you">
            <Summary rows={aboutRows(supporter)} />
          </Section>
          <ExperienceSection experience={supporter.experience} />
        </>
      }
      side={
        <>
          <Section id="room" title="Room for parents">
            <p>
              {supporter.matchesMax === 0
                ? "You said: nobody just now."
                : `${carries} of the ${supporter.matchesMax} you agreed to.`}
            </p>
          </Section>
          <Section id="leave" title="Time for yourself">
            <p>{leave ?? "No break planned."}</p>
            <ButtonLink to="/supporting/leave" look="outline" small>
              Take a break
            </ButtonLink>
          </Section>
          <Section id="ready" title="Training and checks">
            <StandingRows standings={standings} />
          </Section>
        </>
      }
    />
  </>
);

function aboutRows(
  supporter: Supporter,
): { name: ReactNode; value: ReactNode; change?: { to: string; about: string } }[] {
  const about = (name: string) => ({ to: "/supporting/me/about", about: name });
  const times = supporter.availability.map(saySlot);
  const not = supporter.ratherNot.map(sayRatherNot);
  return [
    { name: "Languages", value: sayList(supporter.languages), change: about("languages") },
    {
      name: "Where and how far",
      value: `${supporter.outcode ?? "Not said yet"}, up to ${plural(supporter.milesMax, "mile")}`,
      change: about("where and how far"),
    },
    {
      name: "How",
      value: startSentence(sayList(supporter.contactKinds.map((kind) => CONTACT_KINDS[kind]))),
      change: about("how you are in touch"),
    },
    {
      name: "Parents at a time",
      value: `At most ${supporter.matchesMax}`,
      change: about("how many parents"),
    },
    {
      name: "Your hello",
      value: <span className="al-pre">{supporter.hello ?? "Not written yet"}</span>,
      change: about("your hello"),
    },
    {
      name: "When you are free",
      value: times.length > 0 ? sayList(times) : "Not said yet",
      change: { to: "/supporting/me/times", about: "when you are free" },
    },
    {
      name: "Rather not, just now",
      value:
        not.length > 0 || supporter.ratherNotWords ? (
          <span className="al-pre">
            {[sayList(not), supporter.ratherNotWords ?? ""].filter(Boolean).join("\n")}
          </span>
        ) : (
          "Nothing"
        ),
      change: { to: "/supporting/me/rather-not", about: "what you would rather not support" },
    },
  ];
}

function ExperienceSection({ experience }: { experience: readonly Experience[] }): ReactElement {
  const told = attributes.flatMap(
    (attribute) => experience.find((each) => each.attribute === attribute) ?? [],
  );
  // the languages above already say it
  const rest = attributes.filter(
    (attribute) => attribute !== "language" && !told.some((each) => each.attribute === attribute),
  );
  return (
    <Section id="experience" title="Your own experience">
      {told.length === 0 && (
        <Nothing>
          Nothing told yet. Parents often ask for somebody who has been there too. Tell only what you want to,
          and choose who may know.
        </Nothing>
      )}
      <ul className="al-rows">
        {told.map((each) => (
          <li key={each.attribute}>
            <div className="al-rows__t">
              <h3>
                {attributeEntry(each.attribute).label}: {sayList(each.theirs)}
              </h3>
              {each.words && <p className="al-pre">{each.words}</p>}
              <p className="al-soft">{SHARING_CHOICES[each.sharing]}</p>
            </div>
            <Tap
              to={`/supporting/me/experience/${each.attribute}`}
              about={attributeEntry(each.attribute).label.toLowerCase()}
            >
              Change
            </Tap>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Tell something more</span>
          </summary>
          <div className="nhsuk-details__text">
            {rest.map((attribute) => (
              <p className="al-flush" key={attribute}>
                <Tap to={`/supporting/me/experience/${attribute}`}>{attributeEntry(attribute).label}</Tap>
              </p>
            ))}
          </div>
        </details>
      )}
    </Section>
  );
}
