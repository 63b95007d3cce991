import type { ReactElement } from "react";
import { Avatar } from "./avatar.tsx";
import { ButtonLink } from "./form/button.tsx";
import { Icon } from "./icon.tsx";
import { Section, Title } from "./page.tsx";
import { SeverityMark, type Severity } from "./severity.tsx";
import type { Story } from "./story.ts";

const long = "Wilhelmina-Anastasia Featherstonehaugh-Cholmondeley-Oluwaseun";

type Case = { severity: Severity; what: string; about: string; clock: string; late?: boolean; act: string };
const cases: readonly Case[] = [
  {
    severity: "now",
    what: "Concern about Jade, from Denise’s shift note",
    about: "Kim and Sue were told. Nobody has opened it.",
    clock: "Waiting 25 minutes; promise 30",
    act: "Open it",
  },
  {
    severity: "now",
    what: "Referral for Priya S, 33 weeks",
    about: "From Juno Team. We promised to answer in 2 working days.",
    clock: "3 days past the promise",
    late: true,
    act: "Answer",
  },
  {
    severity: "soon",
    what: `${long} has gone quiet`,
    about: "3 messages since 22 July, no reply. She is 37 weeks. Text only.",
    clock: "15 days quiet; plan says 7",
    late: true,
    act: "Choose what to do",
  },
  {
    severity: "fine",
    what: "نازنین عبدالله‌زاده",
    about: "Amina has it. She knows.",
    clock: "Due tomorrow",
    act: "See",
  },
];

const Board = (): ReactElement => (
  <ol className="al-board">
    {cases.map((each, index) => (
      <li className={`al-case al-case--${each.severity}`} key={each.what}>
        <SeverityMark severity={each.severity} />
        <div>
          <h2 className="al-case__what">
            <a href="/gallery">{each.what}</a>
          </h2>
          <p className="al-soft">{each.about}</p>
        </div>
        <p className={`al-clock${each.late ? " al-clock--late" : ""}`}>
          <Icon name="clock" />
          <span>{each.clock}</span>
        </p>
        <div className="al-case__do">
          <ButtonLink to="/gallery" small look={index === 0 ? "filled" : "outline"}>
            {each.act}
            <span className="nhsuk-u-visually-hidden">: {each.what}</span>
          </ButtonLink>
        </div>
      </li>
    ))}
  </ol>
);

const waiting = [
  {
    name: "Priya S",
    weeks: "33 weeks",
    from: "Juno Team, midwife",
    promise: "Answer is 3 days late",
    next: "Answer",
  },
  { name: long, weeks: "24 weeks", from: "Herself", promise: "1 working day left to answer", next: "Answer" },
];

export const stories: Story[] = [
  {
    name: "A board, worst first",
    as: "coordinator",
    current: "board",
    draw: () => (
      <>
        <Title above="Thursday 6 August, 9:40am">What needs me now</Title>
        <Board />
      </>
    ),
  },
  {
    name: "People in rows, one action each",
    as: "supporter",
    draw: () => (
      <Section
        id="who"
        title="Who I’m seeing"
        aside={<span className="al-soft">2 of the 2 you agreed to</span>}
      >
        <ul className="al-rows">
          {["Chloe", long, "نازنین عبدالله‌زاده"].map((name) => (
            <li key={name}>
              <Avatar of={name} />
              <div className="al-rows__t">
                <h3>
                  <a href="/gallery">{name}</a>, 28 weeks
                </h3>
                <p>Tuesday 11 August at 10:30am, Cedar Family Hub. She chose tea and a walk.</p>
                <p className="al-soft">Text only. No voicemail.</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    ),
  },
  {
    name: "A table that becomes cards",
    as: "coordinator",
    draw: () => (
      <Section id="waiting" title="Referrals waiting">
        <table className="al-table">
          <caption className="nhsuk-u-visually-hidden">
            Referrals waiting, longest against our promise first
          </caption>
          <thead>
            <tr>
              <th scope="col">Parent</th>
              <th scope="col">From</th>
              <th scope="col">Against our promise</th>
              <th scope="col">Next</th>
            </tr>
          </thead>
          <tbody>
            {waiting.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  <a href="/gallery">{row.name}</a>
                  <br />
                  <span className="al-soft al-plain">{row.weeks}</span>
                </th>
                <td>
                  <span className="al-k" aria-hidden="true">
                    From
                  </span>
                  <span>{row.from}</span>
                </td>
                <td>
                  <span className="al-k" aria-hidden="true">
                    Promise
                  </span>
                  <span>{row.promise}</span>
                </td>
                <td>
                  <span className="al-k" aria-hidden="true">
                    Next
                  </span>
                  <a href="/gallery">
                    {row.next}
                    <span className="nhsuk-u-visually-hidden"> for {row.name}</span>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    ),
  },
  {
    name: "Two people side by side",
    as: "coordinator",
    draw: () => (
      <div className="al-sides">
        {["Priya S", long].map((name) => (
          <section className="al-side" key={name} aria-label={name}>
            <h2 className="nhsuk-heading-m">{name}</h2>
            <p>Speaks Punjabi and English. HB1, 2 miles. Mornings.</p>
          </section>
        ))}
      </div>
    ),
  },
];
