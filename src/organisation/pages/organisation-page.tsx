import type { ReactElement } from "react";
import type { Organisation } from "../../platform/web/index.ts";
import { Columns, Done, HelpLines, Nothing, Section, Summary, Title } from "../../ui/index.ts";
import { sayNation } from "../../words/nation.ts";
import { contrast } from "../colour.ts";
import { readyColours } from "../theme.ts";

type OrganisationProps = { organisation: Organisation; singleSignOn: string | null; done: string | null };

/** What holds in every programme: names, colour, who to call, where Leave leads, how people sign in. */
export const OrganisationPage = ({ organisation, singleSignOn, done }: OrganisationProps): ReactElement => (
  <>
    {done && <Done>{done}</Done>}
    <Title>Organisation</Title>
    <Columns
      lead={
        <>
          <Section
            id="names"
            title="Names and places"
            aside={<a href="/organisation/names">Change names and places</a>}
          >
            <Summary
              rows={[
                { name: "Name", value: organisation.name },
                { name: "At the top of pages", value: organisation.plainName },
                { name: "Bank holidays of", value: sayNation(organisation.nation) },
                { name: "Leave leads to", value: <span className="al-wrap">{organisation.leaveUrl}</span> },
              ]}
            />
          </Section>
          <Section id="colour" title="Colour" aside={<a href="/organisation/colour">Change the colour</a>}>
            <p>{sayColour(organisation.theme.primary)}</p>
          </Section>
          <Section id="signing-in" title="Signing in">
            <ul className="al-rows">
              <Row
                to="/organisation/single-sign-on"
                words="Single sign-on"
                about={
                  singleSignOn
                    ? `On: “${singleSignOn}”`
                    : "Off. Staff sign in here with a passkey, or a password and a code"
                }
              />
              <Row
                to="/referrals/accounts"
                words="Who may refer"
                about="Professionals who asked for an account, and email domains you trust"
              />
            </ul>
          </Section>
          <Section id="duty" title="Who is on duty">
            <ul className="al-rows">
              <Row
                to="/duty"
                words="On duty now and this week"
                about="Who is told first of a concern, the rota, and how soon the next is told"
              />
            </ul>
          </Section>
          <Section id="online-safety" title="Online safety">
            <ul className="al-rows">
              <Row
                to="/online-safety"
                words="What the law asks you to write down"
                about="Risks, measures, who answers for it, how reports end, and the evidence as one file"
              />
              <Row
                to="/triage"
                words="How posts are read"
                about="The rules that say how soon a person is needed, what they are tried on, and your own"
              />
              <Row
                to="/reports"
                words="Reports from communities"
                about="Those about whoever coordinates or leads, for somebody apart to decide"
              />
            </ul>
          </Section>
          <Section id="content" title="What we tell people">
            <ul className="al-rows">
              <Row
                to="/content"
                words="Content and sign-off"
                about="Cards, rules and templates: who checks them, what nobody has checked, going live"
              />
            </ul>
          </Section>
          <Section id="records" title="Records">
            <ul className="al-rows">
              <Row
                to="/organisation/retention"
                words="How long we keep records"
                about="For each kind; nothing goes before an administrator says so"
              />
            </ul>
          </Section>
        </>
      }
      side={
        <Section
          id="help"
          title="Help now"
          aside={<a href="/organisation/help-lines">Change your numbers</a>}
        >
          {organisation.helpLines.length === 0 ? (
            <Nothing>Add your own unit’s 24-hour line. It then stands right after 999 on “Help now”.</Nothing>
          ) : (
            <HelpLines lines={organisation.helpLines} />
          )}
          <p className="al-soft">
            999 comes first. 111, Samaritans and the domestic abuse helpline of your nation follow.
          </p>
          <a href="/quiet/lines">People to turn to after a loss</a>
        </Section>
      }
    />
  </>
);

const Row = ({ to, words, about }: { to: string; words: string; about: string }): ReactElement => (
  <li>
    <div className="al-rows__t">
      <p>
        <a href={to}>{words}</a>
      </p>
      <p className="al-soft al-small">{about}</p>
    </div>
  </li>
);

function sayColour(primary: string | undefined): string {
  const colour = primary ?? readyColours[0].value;
  const ready = readyColours.find(({ value }) => value === colour);
  return `${ready ? ready.words : "Your own"}, ${colour}. Its contrast on white is ${(Math.floor(contrast(colour, "#ffffff") * 10) / 10).toFixed(1)} to 1.`;
}
