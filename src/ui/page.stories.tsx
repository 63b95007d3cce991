import { Avatar } from "./avatar.tsx";
import { ButtonLink } from "./form/button.tsx";
import { Back, Columns, Done, Nothing, Reading, Section, Tap, Title } from "./page.tsx";
import type { Story } from "./story.ts";

export const stories: Story[] = [
  {
    name: "A page with one thing that leads",
    as: "parent",
    current: "today",
    draw: () => (
      <>
        <Title above="Thursday 6 August">Today</Title>
        <Columns
          lead={
            <section className="al-lead" aria-labelledby="lead">
              <div className="al-lead__who">
                <Avatar of="Amina" size="big" />
                <p>
                  <strong>Amina</strong>
                  <br />
                  <span className="al-soft">Your supporter. Mum of 2, trained volunteer</span>
                </p>
              </div>
              <h2 id="lead">You are meeting on Tuesday at 10:30am</h2>
              <p>In 5 days, at Cedar Family Hub, Mill Lane. You chose tea and a walk.</p>
              <div className="al-actions">
                <ButtonLink to="/gallery">Message Amina</ButtonLink>
                <Tap to="/gallery">Change this meeting</Tap>
              </div>
            </section>
          }
          side={
            <Section id="near" title="What’s on near you" aside={<Tap to="/gallery">All of them</Tap>}>
              <Nothing>Groups near you will be here. Tell us where you live to see them.</Nothing>
            </Section>
          }
        />
      </>
    ),
  },
  {
    name: "Just done",
    as: "supporter",
    draw: () => (
      <>
        <Done>Saved. Chloe can see it too.</Done>
        <Title>Today, Amina</Title>
      </>
    ),
  },
  {
    name: "Nothing here yet",
    as: "coordinator",
    draw: () => (
      <>
        <Title>Referrals</Title>
        <Nothing>
          Referrals will be here as they arrive. To bring the ones you keep in a spreadsheet, import them.
        </Nothing>
        <Tap to="/gallery">Import a spreadsheet</Tap>
      </>
    ),
  },
  {
    name: "A text that is read, with a way back",
    draw: () => (
      <>
        <Back to="/gallery">All offers</Back>
        <Reading>
          <Title>Somebody beside you, from pregnancy until your baby is one</Title>
          <p className="nhsuk-body-l">
            A trained volunteer who has had a baby meets you about once a week, where you like.
          </p>
          <Section id="what" title="What she does">
            <p>
              She listens, goes with you when you would like company, and knows what there is near you. She is
              not a nurse, and never judges.
            </p>
            <ul>
              <li>You choose what you talk about.</li>
              <li>You can stop whenever you like, and need not say why.</li>
            </ul>
          </Section>
        </Reading>
      </>
    ),
  },
];
